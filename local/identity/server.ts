import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { errors } from 'oidc-provider';
import { messagePage, signInPage } from './pages.ts';
import { identityProvider, type Registration } from './provider.ts';
import { readStaff } from './staff.ts';

type Handler = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The identity provider with its sign-in page, for all requests under /idp. */
export function identityServer(registration: Registration): Handler {
  const provider = identityProvider(registration);
  const callback = provider.callback();

  const signIn: Handler = async (incoming, response) => {
    await provider.interactionDetails(incoming, response);
    const accountId = incoming.method === 'POST' ? new URLSearchParams(await text(incoming)).get('sub') : null;
    if (accountId) return provider.interactionFinished(incoming, response, { login: { accountId } });
    html(response, 200, signInPage(readStaff()));
  };

  return async (incoming, response) => {
    const url = incoming.url ?? '';
    if (!url.startsWith('/idp/interaction/')) {
      // As a framework would mount it: the provider finds its own place in originalUrl.
      return callback(Object.assign(incoming, { originalUrl: url, url: url.slice('/idp'.length) }), response);
    }
    await signIn(incoming, response).catch((error: unknown) => {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      html(response, 400, messagePage('这次登录已过期', 'This sign-in is too old. Please begin again.'));
    });
  };
}

function html(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}
