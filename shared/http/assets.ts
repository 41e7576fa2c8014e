import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { ApiEvent, ApiRoute } from './api.ts';
import { httpProblem } from './problem.ts';

const types = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

export interface Asset {
  /** Where it is; another text is elsewhere, so it may be kept for ever. */
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

export function asset(name: string, kind: keyof typeof types, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `/assets/${name}-${hash}.${kind}`, type: types[kind], text };
}

/** `GET /assets/{file}`. Compressed here, because an HTTP API does not do it; every browser of this century reads gzip. */
export function assetRoute(assets: readonly Asset[]): ApiRoute {
  const byPath = new Map(assets.map((each) => [each.path, each]));
  const responses = new Map<string, ReturnType<typeof responseOf>>();
  return {
    method: 'GET',
    path: '/assets/{file}',
    handler: async ({ rawPath }: ApiEvent) => {
      const asked = byPath.get(rawPath);
      if (!asked) throw httpProblem(404, 'not-found');
      // Compressed when it is first asked for: a function that starts for another page does not wait for it.
      const response = responses.get(rawPath) ?? responseOf(asked);
      responses.set(rawPath, response);
      return response;
    },
  };
}

function responseOf({ type, text }: Asset) {
  return {
    statusCode: 200,
    headers: {
      'content-type': type,
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    },
    body: gzipSync(text).toString('base64'),
    isBase64Encoded: true,
  };
}
