import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ApiEvent, ApiRoute } from '../../shared/http/api.ts';

/** Compressed, and beside the bundle: see infra/build.ts. */
export const readDescription = () => readFile(new URL('openapi.json.gz', import.meta.url));

/** `GET /openapi.json`: the description of the API. Kept for an hour, and asked for again by its hash. */
export function descriptionRoute(read: () => Promise<Buffer>): ApiRoute {
  let description: Promise<ReturnType<typeof described>> | undefined;
  return {
    method: 'GET',
    path: '/openapi.json',
    handler: async ({ headers }: ApiEvent) => {
      description ??= read().then(described);
      const { etag, body } = await description;
      const caching = { 'cache-control': 'public, max-age=3600', etag };
      if (headers['if-none-match'] === etag) return { statusCode: 304, headers: caching };
      const type = { 'content-type': 'application/json; charset=utf-8', 'content-encoding': 'gzip' };
      return { statusCode: 200, headers: { ...type, ...caching }, body, isBase64Encoded: true };
    },
  };
}

function described(compressed: Buffer) {
  const hash = createHash('sha256').update(compressed).digest('hex').slice(0, 32);
  return { etag: `"${hash}"`, body: compressed.toString('base64') };
}
