import { request } from 'node:http';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { checkToken } from '../../functions/authorizer/check-token.ts';
import { issuerKeys } from '../../functions/authorizer/issuer-keys.ts';
import { keptKeys } from '../../local/identity/keys.ts';
import { signIn } from '../../local/identity/sign-in.ts';
import { startSmall, temporaryDir } from './small-stack.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** fetch() cannot send what is tried here: two headers of one name, a path that is not valid. */
function raw(url: string, path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${url}/x`, { path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the HTTP API', () => {
  it('gives the function the event that API Gateway would', async () => {
    const { url } = await startSmall();
    const answer = await fetch(`${url}/ec%68o?a=1&a=2&b=%E4%BD%A0`, {
      method: 'POST',
      headers: { ...form, cookie: 'draft=1; lang=zh' },
      body: 'title=电梯',
    });
    expect(answer.headers.get('content-type')).toBe('application/json');
    const event = await answer.json();
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /{proxy+}',
      rawPath: '/echo',
      rawQueryString: 'a=1&a=2&b=%E4%BD%A0',
      cookies: ['draft=1', 'lang=zh'],
      queryStringParameters: { a: '1,2', b: '你' },
      pathParameters: { proxy: 'echo' },
      requestContext: { http: { method: 'POST', path: '/echo', sourceIp: '127.0.0.1' }, stage: '$default' },
      isBase64Encoded: true,
    });
    expect(Buffer.from(event.body, 'base64').toString()).toBe('title=电梯');
    expect(event.headers).not.toHaveProperty('cookie');

    const json = await fetch(`${url}/echo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(await json.json()).toMatchObject({ body: '{}', isBase64Encoded: false });
  });

  it('gives the client what the function says', async () => {
    const { url } = await startSmall();
    const answer = await fetch(`${url}/letters`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '[]',
    });
    expect(answer.status).toBe(202);
    expect(answer.headers.getSetCookie()).toEqual(['sent=yes', 'and=more']);
    expect(answer.headers.get('x-letters')).toBe('on their way');
    expect(await (await fetch(`${url}/write`)).text()).toBe('written');
  });

  it('refuses what API Gateway refuses', async () => {
    const { url } = await startSmall();
    expect(await raw(url, '/%E0%A4%A')).toBe(400);
    expect(await raw(url, '/')).toBe(404);
    expect((await fetch(`${url}/echo`, { method: 'POST', body: Buffer.alloc(11 * 1024 * 1024) })).status).toBe(413);
  });

  it('lets only those in who have signed in, where the route asks for it', async () => {
    const { url } = await startSmall();
    const asStaff = (authorization: string) => fetch(`${url}/staff/echo`, { headers: { authorization } });

    const nobody = await fetch(`${url}/staff/echo`);
    expect([nobody.status, await nobody.json()]).toEqual([401, { message: 'Unauthorized' }]);

    const token = await signIn(url, 'lin-registrar');
    const event = await (await asStaff(`Bearer ${token}`)).json();
    expect(event.requestContext.authorizer.jwt.claims).toMatchObject({
      sub: 'lin-registrar',
      iss: `${url}/idp`,
      aud: 'huiyin-desk',
      client_id: 'huiyin-desk',
      exp: expect.stringMatching(/^\d+$/),
    });

    const [head, , signature] = token.split('.');
    const forged = Buffer.from(JSON.stringify({ sub: 'ning-admin', iss: `${url}/idp`, aud: 'huiyin-desk' }));
    expect((await asStaff(`Bearer ${head}.${forged.toString('base64url')}.${signature}`)).status).toBe(401);
  });

  it('refuses tokens that have run out, are unsigned, or were made by or for somebody else', async () => {
    const dataDir = temporaryDir();
    const { url } = await startSmall({ dataDir });
    const { signing: own } = keptKeys(join(dataDir, 'identity.json'));
    const soon = Math.floor(Date.now() / 1_000) + 300;
    const claims = { sub: 'lin-registrar', iss: `${url}/idp`, aud: 'huiyin-desk', exp: soon };
    const signed = async (payload: object, key: JWK = own) =>
      new SignJWT({ ...payload }).setProtectedHeader({ alg: 'RS256' }).sign(await importJWK({ ...key, alg: 'RS256' }));
    const stranger = await exportJWK((await generateKeyPair('RS256', { extractable: true })).privateKey);
    const statusOf = async (token: string) =>
      (await fetch(`${url}/staff/echo`, { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await statusOf(await signed(claims))).toBe(200);
    const wrong = [
      await signed({ ...claims, exp: soon - 900 }),
      await signed({ ...claims, aud: 'other' }),
      await signed({ ...claims, iss: 'https://id.elsewhere.example' }),
      await signed(claims, stranger),
      new UnsecuredJWT(claims).encode(),
    ];
    expect(await Promise.all(wrong.map(statusOf))).toEqual(wrong.map(() => 401));
  });

  it('asks the function that checks tokens, where the template says so', async () => {
    const { url } = await startSmall();
    const asked = (authorization?: string) =>
      fetch(`${url}/guarded/echo`, { headers: authorization ? { authorization } : {} });
    const event = await (await asked('Bearer good')).json();
    expect(event.requestContext.authorizer.lambda).toEqual({ sub: 'lin-registrar' });
    const statuses = [undefined, 'Bearer bad', 'Bearer broken'].map(async (each) => (await asked(each)).status);
    expect(await Promise.all(statuses)).toEqual([401, 403, 500]);

    // The one that is deployed takes the tokens of this provider, by the keys that it publishes.
    const keys = issuerKeys(`${url}/idp/jwks`);
    const check = { issuer: `${url}/idp`, audience: 'huiyin-desk', keys };
    const token = await signIn(url, 'lin-registrar');
    expect(await checkToken(`Bearer ${token}`, check)).toEqual({
      isAuthorized: true,
      context: { sub: 'lin-registrar' },
    });
    const elsewhere = { ...check, issuer: 'https://id.example.cn' };
    expect(await checkToken(`Bearer ${token}`, elsewhere)).toEqual({ isAuthorized: false });
    expect(await checkToken(`Bearer ${token}`, { ...check, audience: 'other' })).toEqual({ isAuthorized: false });
  });

  it('knows a token again after a restart', async () => {
    const dataDir = temporaryDir();
    const first = await startSmall({ dataDir });
    const token = await signIn(first.url, 'lin-registrar');
    await first.stop();
    const again = await startSmall({ dataDir, port: Number(new URL(first.url).port) });
    const answer = await fetch(`${again.url}/staff/echo`, { headers: { authorization: `Bearer ${token}` } });
    expect([again.url, answer.status]).toEqual([first.url, 200]);
  });
});
