import * as z from 'zod';
import type { LambdaFunction } from '../lambda/function.ts';
import type { Authorizer } from './authorizer.ts';

const answerSchema = z.object({ isAuthorized: z.boolean(), context: z.record(z.string(), z.unknown()).default({}) });

/** A Lambda authorizer with simple answers: asked where there is a token, and nothing else of the request is shown here. */
export function askedFunction(lambda: LambdaFunction): Authorizer {
  return async (header) => {
    if (!header) return { status: 401 };
    const event = { version: '2.0', type: 'REQUEST', identitySource: [header], headers: { authorization: header } };
    const result = await lambda.invoke(JSON.stringify(event)).catch(() => undefined);
    const answer = result === undefined ? undefined : answerSchema.safeParse(JSON.parse(result));
    if (!answer?.success) return { status: 500 };
    return answer.data.isAuthorized ? { lambda: answer.data.context } : { status: 403 };
  };
}
