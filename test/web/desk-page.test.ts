import { gunzipSync, gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { deskPages } from '../../functions/desk/desk-pages.ts';

const files = {
  manifest: { script: 'desk-AAAA.js', style: 'desk-BBBB.css', preload: ['part-CCCC.js'] },
  file: (name: string) => (name === 'desk-AAAA.js' ? gzipSync('void 0') : undefined),
};

async function open(path: string, issuer = 'https://id.test.example/staff') {
  const handler = deskPages({ issuer, clientId: 'desk' }, files);
  const event = {
    version: '2.0',
    rawPath: path,
    headers: {},
    requestContext: { requestId: 'quote-me', http: { method: 'GET', path } },
  };
  const answer = (await handler(event as never, {} as Context)) as APIGatewayProxyStructuredResultV2;
  return { ...answer, policy: String(answer.headers?.['content-security-policy']), text: answer.body ?? '' };
}

describe('the page of the desk', () => {
  it('is the same at every address, since its script reads the address', async () => {
    for (const path of ['/desk', '/desk/cases/WX2026000001'])
      expect(await open(path)).toMatchObject({
        statusCode: 200,
        text: expect.stringContaining('data-client-id="desk"'),
      });
  });

  it('carries its settings without a script in the page, and may call us and the identity provider only', async () => {
    const { text, policy, headers } = await open('/desk');
    expect(text).toContain('data-issuer="https://id.test.example/staff"');
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/desk/assets/desk-AAAA.js">']);
    expect(text).toContain('工作台需要打开浏览器的 JavaScript');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' https://id.test.example;");
    expect(policy).not.toContain('unsafe');
    // A second policy, in whatever spelling, would be the one that holds.
    const names = Object.keys(headers ?? {}).map((name) => name.toLowerCase());
    expect(names.filter((name) => name === 'content-security-policy')).toHaveLength(1);
  });

  it('lets in styles by a nonce that is another each time', async () => {
    const nonces = await Promise.all([open('/desk'), open('/desk')]).then((pages) =>
      pages.map(({ policy, text }) => {
        const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
        expect(text).toContain(`data-nonce="${nonce}"`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it('may also fetch its tokens from a Cognito user pool, at another address than the issuer', async () => {
    const { policy } = await open('/desk', 'https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_abcdefghi');
    expect(policy).toContain(
      "connect-src 'self' https://cognito-idp.eu-west-2.amazonaws.com https://*.auth.eu-west-2.amazoncognito.com;",
    );
  });
});

describe('a file of the desk', () => {
  it('is compressed, and may be kept for ever, since another content has another name', async () => {
    const { headers, body } = await open('/desk/assets/desk-AAAA.js');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    });
    expect(gunzipSync(Buffer.from(body ?? '', 'base64')).toString()).toBe('void 0');
  });

  it('that the build did not make is not there, whatever its name', async () => {
    for (const name of ['desk-ZZZZ.js', 'manifest.json', '..%2Findex.mjs'])
      expect((await open(`/desk/assets/${name}`)).statusCode).toBe(404);
  });
});
