import type middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { httpProblem } from './problem.ts';

/** Characters as they come, base64 and percent signs included: the longest petition takes a third of it. */
const AT_MOST = 1024 * 1024;

/** Refuses what no form of ours can be, before anything reads it. The gateway itself would let 10 MB through. */
export function bodyLimit(): middy.MiddlewareObj<APIGatewayProxyEventV2> {
  return {
    before: ({ event }) => {
      if ((event.body?.length ?? 0) > AT_MOST) throw httpProblem(413, 'too-large');
    },
  };
}
