import type { ApiEvent } from '../../shared/http/api.ts';
import { httpProblem } from '../../shared/http/problem.ts';
import type { DeskFiles } from './desk-files.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** `GET /desk/assets/{file}`: its name says what is in it, so a browser may keep it for ever. */
export function giveFile({ pathParameters }: ApiEvent, { file }: DeskFiles) {
  const name = pathParameters?.file ?? '';
  const content = file(name);
  const type = types[name.slice(name.lastIndexOf('.') + 1)];
  if (!content || !type) throw httpProblem(404, 'not-found');
  return {
    statusCode: 200,
    headers: {
      'content-type': type,
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    },
    body: content.toString('base64'),
    isBase64Encoded: true,
  };
}
