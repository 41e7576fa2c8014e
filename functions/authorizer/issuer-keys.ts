import { createLocalJWKSet, createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';

const jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });
/** Longer than API Gateway would wait. */
const TIMEOUT_MS = 4_000;
const KEPT_MS = 3_600_000;

/** The keys of the issuer: given as they are, as JSON, or by the address at which they are published. */
export function issuerKeys(configured: string): JWTVerifyGetKey {
  if (configured.trimStart().startsWith('{')) return createLocalJWKSet(jwks.parse(JSON.parse(configured)));
  return createRemoteJWKSet(new URL(configured), { timeoutDuration: TIMEOUT_MS, cacheMaxAge: KEPT_MS });
}
