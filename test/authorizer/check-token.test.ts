import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkToken, type TokenCheck } from '../../functions/authorizer/check-token.ts';
import { issuerKeys } from '../../functions/authorizer/issuer-keys.ts';

const ISSUER = 'https://id.example.cn';
const DESK = 'huiyin';
const soon = () => Math.floor(Date.now() / 1_000) + 300;
const claims: JWTPayload = { sub: 'lin-registrar', iss: ISSUER, aud: DESK, exp: soon() };

let check: TokenCheck;
let key: CryptoKey;
let others: CryptoKey;
let publicText: string;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  key = pair.privateKey;
  others = (await generateKeyPair('RS256')).privateKey;
  publicText = await exportSPKI(pair.publicKey);
  const published = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256' };
  check = { issuer: ISSUER, audience: DESK, keys: issuerKeys(JSON.stringify({ keys: [published] })) };
});

const without = (claim: string): JWTPayload =>
  Object.fromEntries(Object.entries(claims).filter(([name]) => name !== claim));
const signed = (payload: JWTPayload, by = key) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(by);
const asked = async (token: string | Promise<string>) => checkToken(`Bearer ${await token}`, check);

describe('a token', () => {
  it('of the issuer, made for the desk, says who somebody is', async () => {
    expect(await asked(signed(claims))).toEqual({ isAuthorized: true, context: { sub: 'lin-registrar' } });
    expect(await asked(signed({ ...claims, aud: ['other', DESK] }))).toMatchObject({ isAuthorized: true });
    expect(await asked(signed({ ...without('aud'), client_id: DESK }))).toMatchObject({ isAuthorized: true });
  });

  it.each([
    ['has expired', () => signed({ ...claims, exp: soon() - 900 })],
    ['never expires', () => signed(without('exp'))],
    ['is not good yet', () => signed({ ...claims, nbf: soon() })],
    ['is signed by somebody else', () => signed(claims, others)],
    ['is of another issuer', () => signed({ ...claims, iss: 'https://id.elsewhere.example' })],
    ['was made for another desk', () => signed({ ...claims, aud: 'other', client_id: DESK })],
    ['says nobody', () => signed(without('sub'))],
    ['is not signed', async () => new UnsecuredJWT(claims).encode()],
    [
      'is signed with the public key as a secret',
      () =>
        new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(new TextEncoder().encode(publicText)),
    ],
    ['is no token', async () => 'abc.def'],
  ])('that %s lets nobody in', async (_what, token) => {
    expect(await asked(token())).toEqual({ isAuthorized: false });
  });

  it('whose content was changed lets nobody in', async () => {
    const [head, , signature] = (await signed(claims)).split('.');
    const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'ning-admin' })).toString('base64url');
    expect(await asked(`${head}.${forged}.${signature}`)).toEqual({ isAuthorized: false });
  });

  it('is asked for', async () => {
    for (const header of [undefined, '', 'Basic abc', await signed(claims)])
      expect(await checkToken(header, check)).toEqual({ isAuthorized: false });
  });
});

it('keys that cannot be had are an error of ours, and no refusal', async () => {
  const keys = issuerKeys('http://127.0.0.1:1/jwks');
  await expect(checkToken(`Bearer ${await signed(claims)}`, { ...check, keys })).rejects.toThrow();
});

it('keys that are none stop the function at its start', () => {
  expect(() => issuerKeys('{"keys":[]}')).toThrow();
});
