import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import * as z from 'zod';
import type { DeclaredAuthorizer } from './declared.ts';

/** What a function learns of the token that was checked before it was called: by the gateway, or by another function. */
export type Authorization =
  | { readonly jwt: { readonly claims: Record<string, string>; readonly scopes: string[] } }
  | { readonly lambda: Readonly<Record<string, unknown>> };

export interface Refusal {
  readonly status: 401 | 403 | 500;
  /** For the header `www-authenticate`. */
  readonly challenge?: string;
}

export type Authorizer = (token: string | undefined, scopes: readonly string[]) => Promise<Authorization | Refusal>;

/** The JWT authorizer of an HTTP API: signature by the issuer's published keys, issuer, audience, times, scopes. */
export function jwtAuthorizer({ issuer, audiences }: DeclaredAuthorizer): Authorizer {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;

  return async (header, scopes) => {
    const token = header?.replace(/^bearer\s+/i, '');
    if (!token) return { status: 401, challenge: 'Bearer' };
    try {
      keys ??= createRemoteJWKSet(await jwksUri(issuer));
      const { payload } = await jwtVerify(token, keys, { issuer, algorithms: ['RS256', 'RS384', 'RS512'] });
      if (!isFor(payload, audiences)) return invalid('the token does not have a valid audience');
      const granted = String(payload.scope ?? payload.scp ?? '')
        .split(' ')
        .filter(Boolean);
      if (scopes.length > 0 && !scopes.some((scope) => granted.includes(scope))) {
        return { status: 403, challenge: 'Bearer error="insufficient_scope"' };
      }
      return { jwt: { claims: asText(payload), scopes: granted } };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return invalid('the token has expired');
      return invalid(error instanceof errors.JOSEError ? error.message : 'the issuer did not answer');
    }
  };
}

/** `client_id` counts only where there is no `aud`. */
function isFor({ aud, client_id }: JWTPayload, audiences: readonly string[]): boolean {
  const named = aud === undefined ? [client_id] : [aud].flat();
  return audiences.some((audience) => named.includes(audience));
}

/** API Gateway gives every claim as a string. */
function asText(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  );
}

async function jwksUri(issuer: string): Promise<URL> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  return new URL(z.object({ jwks_uri: z.string() }).parse(await answer.json()).jwks_uri);
}

function invalid(description: string): Refusal {
  return { status: 401, challenge: `Bearer error="invalid_token" error_description="${description}"` };
}
