import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { under } from '../runtime/correlation.ts';
import { logger } from '../runtime/log.ts';

type Handle = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * Answers under the id that API Gateway gave the request: it stands in the access log, in every line that follows from the
 * request, and before whoever is told that something went wrong. What was read leaves no line beside the access log.
 */
export function followed(handle: Handle): Handle {
  return (event, context) =>
    under(event.requestContext.requestId, async () => {
      const answer = await handle(event, context);
      if (event.requestContext.http.method !== 'GET')
        logger.info('answered', { route: event.routeKey, status: answer.statusCode });
      return answer;
    });
}
