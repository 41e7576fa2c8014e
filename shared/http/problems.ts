import type middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { logger } from '../runtime/log.ts';
import { languageOf } from './language.ts';
import { httpProblem, Problem, problemResponse } from './problem.ts';

/** Answers whatever was thrown as a problem in the caller's language; only what is our fault is logged. */
export function problems(): middy.MiddlewareObj<APIGatewayProxyEventV2> {
  return {
    onError: (request) => {
      const problem = problemOf(request.error);
      if (problem.status >= 500) logger.error('request-failed', request.error as Error);
      request.response = problemResponse(problem, languageOf(request.event));
    },
  };
}

/** Middy's own errors carry a status: no such route, or a body that is not JSON. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  if (status === 404 || status === 405) return httpProblem(404, 'not-found');
  if (status === 415 || status === 422) return httpProblem(400, 'not-json');
  return httpProblem(500, 'internal');
}
