import type { Directives } from '../../shared/http/content-policy.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import { type DeskConfig, deskPage } from '../../web/public/desk.tsx';
import { frameOf, type Site } from './site.ts';

export interface Desk extends DeskConfig, Pick<Site, 'mark' | 'style'> {}

/** `GET /desk`: the page that the desk's script fills in. */
export function showDesk(asked: Asked, desk: Desk): Page {
  return { status: 200, content: deskPage(frameOf(asked, desk), desk), allows: deskPolicy(desk.issuer) };
}

/** The desk may run its own script, which makes no markup from text, and call us and the identity provider. */
function deskPolicy(issuer: string): Directives {
  return {
    'script-src': "'self'",
    'connect-src': ["'self'", ...originsOf(issuer)].join(' '),
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  };
}

/** A Cognito user pool gives out tokens at its sign-in domain, not at its issuer. */
function originsOf(issuer: string): string[] {
  const { origin, hostname } = new URL(issuer);
  const region = /^cognito-idp\.([\w-]+)\.amazonaws\.com$/.exec(hostname)?.[1];
  return region ? [origin, `https://*.auth.${region}.amazoncognito.com`] : [origin];
}
