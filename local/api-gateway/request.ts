import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request as it came in, its path decoded. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly sourceIp: string;
  readonly body: Buffer;
}

const limit = 10 * 1024 * 1024;

/** Reads a request, or says with which status API Gateway would refuse it. */
export async function readRequest(incoming: IncomingMessage): Promise<Request | 400 | 413> {
  const [rawPath = '/', ...query] = (incoming.url ?? '/').split('?');
  const path = decode(rawPath);
  if (path === undefined) return 400;
  const body = await readBody(incoming);
  if (body === undefined) return 413;
  const { method = 'GET', headers, socket } = incoming;
  return { method, path, query: query.join('?'), headers, sourceIp: socket.remoteAddress ?? '', body };
}

/** An HTTP API hands out the decoded path, and drops what stands behind a question mark that was encoded. */
function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path).split('?')[0];
  } catch {
    return undefined;
  }
}

function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    if (Number(incoming.headers['content-length']) > limit) return resolve(undefined);
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) resolve(undefined);
      else chunks.push(chunk);
    });
    incoming.on('end', () => resolve(Buffer.concat(chunks)));
    incoming.on('error', reject);
  });
}
