import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import httpRouter, { type Route } from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { bodyLimit } from './body-limit.ts';
import { followed } from './followed.ts';
import { problems } from './problems.ts';

/** An event whose JSON body and path parameters the middleware has read. */
export type ApiEvent = Omit<APIGatewayProxyEventV2, 'body'> & { readonly body?: unknown };

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Operation = (event: ApiEvent) => Promise<Reply>;

export type ApiRoute = Route<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;

export function route(method: ApiRoute['method'], path: string, operation: Operation): ApiRoute {
  return {
    method,
    path,
    handler: async (event: ApiEvent) => {
      const { status, body, headers } = await operation(event);
      const type = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
      return { statusCode: status, headers: { ...type, ...headers }, body: JSON.stringify(body) };
    },
  };
}

/** The JSON API of a capability: its routes, with bodies parsed and every failure answered as a problem. */
export function api(...routes: ApiRoute[]) {
  return followed(
    middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
      .use(httpSecurityHeaders())
      .use(problems())
      .use(bodyLimit())
      .use(httpHeaderNormalizer())
      .use(httpJsonBodyParser({ disableContentTypeError: true }))
      .handler(httpRouter<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(routes)),
  );
}
