import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithRequestContext } from 'aws-lambda';
import type { Place } from '../cloudformation/place.ts';
import type { Authorization } from './authorizer.ts';
import type { Request } from './request.ts';
import type { Match } from './routes.ts';

type Context = APIGatewayProxyEventV2['requestContext'] & {
  readonly authorizer?: Authorization & { readonly principalId: string; readonly integrationLatency: number };
};
type HttpEvent = APIGatewayProxyEventV2WithRequestContext<Context>;

/** The event of payload format 2.0. `now` is the time of the stack's clock. */
export function httpEvent(
  request: Request,
  { route, parameters }: Match<unknown>,
  authorization: Authorization | undefined,
  { accountId, url }: Place,
  now: Date,
): HttpEvent {
  const { method, path, query, headers, sourceIp, body } = request;
  const { cookie, ...others } = headers;
  const text = isText(headers['content-type']);
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: path,
    rawQueryString: query,
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    headers: { ...single(others), 'x-forwarded-for': sourceIp, 'x-forwarded-proto': 'http' },
    ...(query !== '' && { queryStringParameters: queryParameters(query) }),
    requestContext: {
      accountId,
      apiId: 'local',
      ...(authorization && { authorizer: { principalId: '', integrationLatency: 0, ...authorization } }),
      domainName: url.slice('http://'.length),
      domainPrefix: 'local',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp, userAgent: headers['user-agent'] ?? '' },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: accessLogTime(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(parameters).length > 0 && { pathParameters: { ...parameters } }),
    ...(body.length > 0 && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  };
}

/** Measured on a real HTTP API: everything else is base64, even a form (ministackorg/ministack#766). */
function isText(contentType = ''): boolean {
  return /^(text\/|application\/(json|xml|javascript)(;|$))/i.test(contentType.trim());
}

function single(headers: IncomingHttpHeaders): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) joined[name] = String(value);
  return joined;
}

function queryParameters(query: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = parameters[name];
    parameters[name] = before === undefined ? value : `${before},${value}`;
  }
  return parameters;
}

/** 05/Dec/2026:08:30:00 +0000 */
function accessLogTime(now: Date): string {
  const [, day, month, year, time] = now.toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
