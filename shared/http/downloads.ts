import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouter from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Lang } from '../i18n/dates.ts';
import type { ApiEvent, ApiRoute } from './api.ts';
import { followed } from './followed.ts';
import { problems } from './problems.ts';

/** A file to be kept, under a name in the person's own language and a plain one for old browsers. */
export interface Download {
  readonly name: string;
  readonly plainName: string;
  readonly type: string;
  readonly content: Uint8Array;
}

export function download(
  method: 'GET' | 'POST',
  path: string,
  operation: (event: ApiEvent) => Promise<Download>,
): ApiRoute {
  return {
    method,
    path,
    handler: async (event: ApiEvent) => {
      const { name, plainName, type, content } = await operation(event);
      return {
        statusCode: 200,
        headers: {
          'content-type': type,
          'content-disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`,
          'cache-control': 'no-store',
        },
        body: Buffer.from(content).toString('base64'),
        isBase64Encoded: true,
      };
    },
  };
}

export function langOf({ queryStringParameters }: ApiEvent): Lang {
  return queryStringParameters?.lang === 'en' ? 'en' : 'zh';
}

/** Files made on demand for programs: every failure is answered as a problem. */
export function downloads(...routes: ApiRoute[]) {
  return followed(
    middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
      .use(httpSecurityHeaders())
      .use(problems())
      .use(httpHeaderNormalizer())
      .handler(httpRouter<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(routes)),
  );
}
