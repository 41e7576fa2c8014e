import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';

/** Signs in as one of the staff, as a browser would: authorization code with PKCE. Gives the access token. */
export async function signIn(url: string, sub: string, clientId = 'huiyin-desk'): Promise<string> {
  const cookies = new Map<string, string>();
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${url}/desk`;
  const authorization = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    state: 'local',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });

  let place = `${url}/idp/auth?${authorization}`;
  for (let step = 0; !place.startsWith(redirectUri); step++) {
    if (step > 5) throw new Error(`${sub} could not sign in: stuck at ${place}`);
    const onSignInPage = place.includes('/idp/interaction/');
    const answer = await fetch(place, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(onSignInPage && { method: 'POST', body: new URLSearchParams({ sub }) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    place = new URL(answer.headers.get('location') ?? '', url).href;
  }

  const answer = await fetch(`${url}/idp/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      code: new URL(place).searchParams.get('code') ?? '',
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }),
  });
  if (!answer.ok) throw new Error(`${sub} could not sign in: ${await answer.text()}`);
  return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
}
