import { randomBytes } from 'node:crypto';
import type { Directives } from '../../shared/http/content-policy.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import { type DeskConfig, deskPage } from '../../web/public/desk.tsx';

/** The files of the desk that its page names: the first script, the style, and what the script cannot do without. */
export interface DeskManifest {
  readonly script: string;
  readonly style: string;
  readonly preload: readonly string[];
}

/** `GET /desk` and every address under it: the page that the desk's script fills in. */
export function showDesk(
  { lang }: Asked,
  provider: Pick<DeskConfig, 'issuer' | 'clientId'>,
  files: DeskManifest,
): Page {
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    content: deskPage(lang, { ...provider, ...files, nonce }),
    allows: deskPolicy(provider.issuer, nonce),
  };
}

/**
 * The desk may run its own script and call us and the identity provider. Its library puts styles into the page: those
 * that know the nonce are let in. Markup is not made from text: its one policy takes text without a "<" only.
 */
function deskPolicy(issuer: string, nonce: string): Directives {
  return {
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data:",
    'connect-src': ["'self'", ...originsOf(issuer)].join(' '),
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  };
}

/** A Cognito user pool gives out tokens at its sign-in domain, not at its issuer. */
function originsOf(issuer: string): string[] {
  const { origin, hostname } = new URL(issuer);
  const region = /^cognito-idp\.([\w-]+)\.amazonaws\.com$/.exec(hostname)?.[1];
  return region ? [origin, `https://*.auth.${region}.amazoncognito.com`] : [origin];
}
