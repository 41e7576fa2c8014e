import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Deployed } from '../../cloudformation/deployment.ts';
import { propertiesOf } from '../../cloudformation/properties.ts';
import { close, listen, loopback } from '../ports.ts';
import { Objects } from './objects.ts';
import { postedObject } from './posted.ts';

/**
 * S3, as far as the system uses it, on the disk of this machine. fauxqs, which is the queues, takes no file over 11 MB,
 * holds no form against its policy and answers no preflight of a browser.
 */
export interface Files {
  readonly endpoint: string;
  createBuckets(declared: readonly Deployed[]): void;
  stop(): Promise<void>;
}

const corsSchema = z.object({
  CorsConfiguration: z
    .object({
      CorsRules: z.array(z.object({ AllowedMethods: z.array(z.string()), AllowedOrigins: z.array(z.string()) })),
    })
    .default({ CorsRules: [] }),
});
type Rules = z.infer<typeof corsSchema>['CorsConfiguration']['CorsRules'];

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
}

export async function startFiles(dir: string): Promise<Files> {
  const objects = new Objects(dir);
  const buckets = new Map<string, Rules>();
  const server = createServer((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://s3');
    const [, bucket = '', ...rest] = decodeURIComponent(pathname).split('/');
    const call = { request, response, bucket, key: rest.join('/'), query };
    const rules = buckets.get(bucket);
    if (!rules) return refuse(response, 404, 'NoSuchBucket');
    allowOrigin(call, rules);
    // A body that breaks off leaves nothing.
    answer(call, objects).catch(() => response.destroy());
  });
  const port = await listen(server, 0);
  return {
    endpoint: `http://${loopback}:${port}`,
    createBuckets(declared) {
      for (const bucket of declared)
        buckets.set(bucket.ref, propertiesOf(bucket, corsSchema).CorsConfiguration.CorsRules);
    },
    stop: () => close(server),
  };
}

async function answer(call: Call, objects: Objects): Promise<void> {
  const { request, response, bucket, key } = call;
  switch (request.method) {
    case 'OPTIONS':
      response.writeHead(response.hasHeader('access-control-allow-origin') ? 200 : 403).end();
      return;
    case 'POST':
      return post(call, objects);
    case 'PUT':
      return put(call, objects);
    case 'DELETE':
      objects.remove(bucket, key);
      response.writeHead(204).end();
      return;
    default:
      return give(call, objects);
  }
}

async function post({ request, response, bucket }: Call, objects: Objects): Promise<void> {
  const posted = await postedObject(await bodyOf(request), request.headers['content-type'] ?? '');
  if ('error' in posted) return refuse(response, posted.error === 'AccessDenied' ? 403 : 400, posted.error);
  objects.put(bucket, posted.key, posted.content, posted.about);
  if (!posted.back) {
    response.writeHead(204).end();
    return;
  }
  const back = new URL(posted.back);
  back.searchParams.set('bucket', bucket);
  back.searchParams.set('key', posted.key);
  response.writeHead(303, { location: back.href }).end();
}

async function put({ request, response, bucket, key }: Call, objects: Objects): Promise<void> {
  const from = request.headers['x-amz-copy-source'];
  const body = await bodyOf(request);
  if (typeof from === 'string') {
    const [, source = '', path = ''] = /^\/?([^/]+)\/(.*)$/.exec(decodeURIComponent(from)) ?? [];
    const copied = objects.get(source, path);
    if (!copied) return refuse(response, 404, 'NoSuchKey');
    objects.put(bucket, key, copied.content, copied);
    response.end('<CopyObjectResult><ETag>"copy"</ETag></CopyObjectResult>');
    return;
  }
  const { 'content-type': type = 'binary/octet-stream', 'content-disposition': disposition } = request.headers;
  objects.put(bucket, key, body, { type, metadata: {}, ...(disposition && { disposition }) });
  response.end();
}

function give({ request, response, bucket, key, query }: Call, objects: Objects): void {
  const found = objects.get(bucket, key);
  if (!found) {
    refuse(response, 404, 'NoSuchKey');
    return;
  }
  const { content, type, disposition, metadata } = found;
  const asked = query.get('response-content-disposition') ?? disposition;
  response.writeHead(200, {
    'content-type': query.get('response-content-type') ?? type,
    'content-length': content.length,
    ...(asked && { 'content-disposition': asked }),
    ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, inHeader(value)])),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** As S3 gives it back: encoded (RFC 2047) where it is not ASCII. */
function inHeader(value: string): string {
  return /^[\x20-\x7e]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`;
}

function allowOrigin({ request, response }: Call, rules: Rules): void {
  const { origin } = request.headers;
  const method = request.headers['access-control-request-method'] ?? request.method ?? '';
  const rule = rules.find((each) => each.AllowedMethods.includes(method) && each.AllowedOrigins.includes(origin ?? ''));
  if (!rule || !origin) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-methods', rule.AllowedMethods.join(', '));
  response.setHeader('access-control-allow-headers', 'content-type');
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
}
