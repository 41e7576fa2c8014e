import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { citizenOn } from '../support/citizen.ts';
import { begun, walked } from '../support/petition.ts';

const pages = ['/', '/submit', '/track', '/procedure', '/offices', '/privacy', '/board', '/nothing-here'];

describe('every page', () => {
  const { open } = citizenOn('2026-03-02');

  it.each(pages)('%s is whole in both languages, and keeps the language in its links', async (path) => {
    const zh = await open(path);
    const en = await open(`${path}?lang=en`);
    expect(zh.html).toMatch(/^<!doctype html><html lang="zh-CN">/);
    expect(en.html).toMatch(/^<!doctype html><html lang="en">/);
    for (const { html } of [zh, en]) expect(html.match(/<h1/g)).toHaveLength(1);
    const inEnglish = [...en.html.matchAll(/<(?:a|form)[^>]* (?:href|action)="(\/[^"]*)"([^>]*)/g)];
    const lost = inEnglish.filter(([, address, rest]) => !address?.endsWith('?lang=en') && !rest?.includes('zh-CN'));
    expect(lost.map(([tag]) => tag)).toEqual([]);
    expect(en.text.replaceAll('中文', '')).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(pages.filter((path) => path !== '/track'))(
    '%s runs nothing, is not kept, and takes style from us alone',
    async (path) => {
      const { html, headers } = await open(path);
      expect(html).not.toMatch(/<script|<style| style=| on\w+=/);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).not.toMatch(/unsafe|script-src|https?:/);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    },
  );

  it('where a case is looked up runs our own script, which fills it in from a receipt', async () => {
    const { html, headers } = await open('/track');
    expect(html.match(/<script[^>]*>/g)).toEqual([expect.stringMatching(/^<script src="\/assets\/[^"]*" defer/)]);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|connect-src/);
  });

  it('where a matter is sent off runs our own proof of work, and asks nobody but us', async () => {
    const citizen = citizenOn('2026-03-02');
    await walked(await begun(citizen));
    const { html, headers } = await citizen.visit('/submit/send');
    expect(html.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script src="\/assets\/prover-[^"]*" defer/),
    ]);
    const policy = String(headers['content-security-policy']);
    for (const ours of ['script', 'worker', 'connect']) expect(policy).toContain(`${ours}-src 'self'`);
    expect(policy).not.toMatch(/unsafe|https?:|blob:|data:/);
  });

  it('that is not there is a 404, in words', async () => {
    const { status, text } = await open('/nothing-here');
    expect(status).toBe(404);
    expect(text).toContain('没有这个页面');
  });
});

describe('the first page', () => {
  it('leads to two things, and says the legal days of the policy', async () => {
    const { html, text } = await citizenOn('2026-03-02').open('/');
    expect([...html.matchAll(/class="choice" href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/submit',
      '/track',
    ]);
    for (const days of ['15 日内', '再 15 日内', '受理后 60 日内']) expect(text).toContain(days);
  });
});

describe('an asset', () => {
  it('is compressed, and may be kept for ever, since another text has another name', async () => {
    const { open, assets } = citizenOn('2026-03-02');
    const { html, headers } = await open(assets.style.path);
    expect(headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    });
    expect(gunzipSync(Buffer.from(html, 'base64')).toString()).toBe('body{}');
    expect((await open('/assets/site-000000000000.css')).status).toBe(404);
  });
});
