import type { IncomingMessage } from 'node:http';

/** Whether a request comes from a page of ours or from no page at all: other sites must not drive the stack. */
export function isOwn({ headers }: IncomingMessage, url: string): boolean {
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  return host === new URL(url).host && (origin === undefined || origin === url) && site !== 'cross-site';
}
