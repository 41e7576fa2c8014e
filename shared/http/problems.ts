import type middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { logger } from '../runtime/log.ts';
import { languageOf } from './language.ts';
import { httpProblem, overloaded, Problem, problemResponse } from './problem.ts';

/** Answers whatever was thrown as a problem in the caller's language. */
export function problems(): middy.MiddlewareObj<APIGatewayProxyEventV2> {
  return {
    onError: (request) => {
      const { requestId } = request.event.requestContext;
      request.response = problemResponse(reported(request.error), languageOf(request.event), requestId);
    },
  };
}

/** Whatever was thrown, as a problem; what is our fault is logged under the request that can be quoted. */
export function reported(error: unknown): Problem {
  const problem = problemOf(error);
  if (problem.status >= 500) logger.error('request-failed', { error });
  return problem;
}

/** Middy's own errors carry a status: no such route, or a body that is not JSON. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isThrottled(error)) return overloaded();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  if (status === 404 || status === 405) return httpProblem(404, 'not-found');
  if (status === 415 || status === 422) return httpProblem(400, 'not-json');
  return httpProblem(500, 'internal');
}

const THROTTLED = /^(Throttl|ProvisionedThroughputExceeded|RequestLimitExceeded|TooManyRequests)/;

/** A service behind us took no more, even after the retries of its client: alone, or as the reason of a transaction. */
function isThrottled(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const reasons =
    'CancellationReasons' in error && Array.isArray(error.CancellationReasons) ? error.CancellationReasons : [];
  return [error.name, ...reasons.map(({ Code }) => String(Code))].some((name) => THROTTLED.test(name));
}
