import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Place } from '../cloudformation/place.ts';
import { FunctionError } from '../lambda/environment.ts';
import { type LambdaFunction, THROTTLED } from '../lambda/function.ts';
import { type Answer, functionAnswer, gatewayAnswer, send } from './answer.ts';
import { askedFunction } from './asked-function.ts';
import { type Authorizer, jwtAuthorizer } from './authorizer.ts';
import type { DeclaredRoute } from './declared.ts';
import { httpEvent } from './event.ts';
import { readRequest } from './request.ts';
import { router } from './routes.ts';
import { tooManyWait } from './too-many-wait.ts';

interface Target {
  readonly lambda: LambdaFunction;
  readonly authorizer: Authorizer | undefined;
  readonly scopes: readonly string[];
}

export interface Backend {
  functionOf(arn: string): LambdaFunction;
  now(): Date;
}

/** Answers requests as the HTTP API of the template does. */
export function httpApi(
  declared: readonly DeclaredRoute[],
  place: Place,
  { functionOf, now }: Backend,
): (incoming: IncomingMessage, response: ServerResponse) => Promise<void> {
  const find = router<Target>(
    declared.map(({ key, functionArn, authorizer, scopes }) => ({
      key,
      target: { lambda: functionOf(functionArn), authorizer: authorizerOf(authorizer), scopes },
    })),
  );

  function authorizerOf(asked: DeclaredRoute['authorizer']): Authorizer | undefined {
    return asked?.kind === 'function' ? askedFunction(functionOf(asked.functionArn)) : asked && jwtAuthorizer(asked);
  }

  async function answer(incoming: IncomingMessage): Promise<Answer> {
    const request = await readRequest(incoming);
    if (request === 400) return gatewayAnswer(400, 'Bad Request');
    if (request === 413) return gatewayAnswer(413, 'Request Entity Too Large', { connection: 'close' });
    const match = find(request.method, request.path);
    if (match === undefined) return gatewayAnswer(404, 'Not Found');
    const { lambda, authorizer, scopes } = match.route.target;
    const authorization = await authorizer?.(request.headers.authorization, scopes);
    if (authorization && 'status' in authorization) {
      const { status, challenge } = authorization;
      return gatewayAnswer(status, refusals[status], challenge ? { 'www-authenticate': challenge } : {});
    }
    const event = httpEvent(request, match, authorization, place, now());
    return invoke(lambda, JSON.stringify(event), () => tooManyWait(request));
  }

  return async (incoming, response) => send(response, await answer(incoming));
}

const refusals = { 401: 'Unauthorized', 403: 'Forbidden', 500: 'Internal Server Error' } as const;

/** An integration has 30 seconds: then the service is "unavailable". A function that fails is an error of ours. */
async function invoke(lambda: LambdaFunction, event: string, throttled: () => Answer): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const unavailable = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(gatewayAnswer(503, 'Service Unavailable')), 30_000);
  });
  const failed = (error: unknown) => (isThrottled(error) ? throttled() : gatewayAnswer(500, 'Internal Server Error'));
  const answered = lambda.invoke(event).then(functionAnswer, failed);
  try {
    return await Promise.race([answered, unavailable]);
  } finally {
    clearTimeout(timer);
  }
}

const isThrottled = (error: unknown): boolean => error instanceof FunctionError && error.errorType === THROTTLED;
