import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';

export interface TokenCheck {
  readonly issuer: string;
  /** The desk, as the provider knows it: in `aud`, or where there is none in `client_id`. */
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

export type Authorized =
  | { readonly isAuthorized: true; readonly context: { readonly sub: string } }
  | { readonly isAuthorized: false };

const NO: Authorized = { isAuthorized: false };

/** Signed with a key of the issuer: never with none, nor with a secret that two know. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA'];

/**
 * Whether a token was signed by the issuer, for the desk, and is good now: what API Gateway checks itself where it reaches
 * the issuer. It says who somebody is and nothing else. Throws only where the keys cannot be had.
 */
export async function checkToken(
  header: string | undefined,
  { issuer, audience, keys }: TokenCheck,
): Promise<Authorized> {
  const token = /^bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
  if (!token) return NO;
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'sub'],
    });
    return isFor(payload, audience) && payload.sub ? { isAuthorized: true, context: { sub: payload.sub } } : NO;
  } catch (error) {
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
    return NO;
  }
}

function isFor({ aud, client_id }: JWTPayload, audience: string): boolean {
  return (aud === undefined ? [client_id] : [aud].flat()).includes(audience);
}
