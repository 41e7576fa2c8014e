import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { HttpsHooks, isPrivate } from '../../shared/adapters/web/hooks.ts';
import type { Instant } from '../../shared/domain/day.ts';
import { hookRequest } from '../../shared/notices/hook-request.ts';
import { shortened } from '../../shared/notices/send.ts';
import type { Hook } from '../../shared/ports/reach-book.ts';

const AT = '2026-03-02T02:00:00.000Z' as Instant;
const SECONDS = '1772416800';
const message = { id: 'TT2026000001-3-0', topic: 'overdue', text: '已超期。', about: { case: 'TT2026000001' } };
const hook = (change: Partial<Hook>): Hook => ({
  via: 'webhook',
  form: 'standard',
  url: 'https://hook.example/x',
  ...change,
});
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest('base64');

it('a text that is too long for a robot ends with a whole line and says where the rest is', () => {
  const lines = Array.from({ length: 100 }, (_, i) => `· WX20260000${i} 书面告知超期 8 天`);
  const text = `【回音】督查每日清单\n${lines.join('\n')}\n请到工作台查看：https://hy.example/desk\n`;
  const short = shortened(text, 2_048);
  expect(Buffer.byteLength(short)).toBeLessThanOrEqual(2_048);
  expect(Buffer.byteLength(short)).toBeGreaterThan(1_900);
  const said = short.split('\n');
  expect(said.slice(-2)).toEqual(['…', '请到工作台查看：https://hy.example/desk']);
  expect(text.startsWith(`${said.slice(0, -2).join('\n')}\n`)).toBe(true);
  expect(shortened('一行\n', 2_048)).toBe('一行\n');
});

describe('what is posted', () => {
  it('is signed by the open standard, so that any receiver can check it with its library', () => {
    const key = Buffer.from('a key that both sides know').toString('base64');
    const { headers, body } = hookRequest(hook({ secret: `whsec_${key}` }), message, AT);
    expect(headers).toMatchObject({ 'webhook-id': message.id, 'webhook-timestamp': SECONDS });
    const signed = `${message.id}.${SECONDS}.${body}`;
    expect(headers['webhook-signature']).toBe(`v1,${hmac(Buffer.from(key, 'base64'), signed)}`);
    expect(JSON.parse(body)).toEqual({
      type: 'overdue',
      timestamp: AT,
      data: { case: 'TT2026000001', text: '已超期。' },
    });
    expect(hookRequest(hook({}), message, AT).headers).not.toHaveProperty('webhook-signature');
  });

  it('is for a robot of WeCom a text', () => {
    const { url, body } = hookRequest(hook({ form: 'wecom' }), message, AT);
    expect(url).toBe('https://hook.example/x');
    expect(JSON.parse(body)).toEqual({ msgtype: 'text', text: { content: '已超期。' } });
  });

  it('is for a robot of DingTalk a text, with time and signature in the address', () => {
    const url = 'https://oapi.dingtalk.com/robot/send?access_token=t';
    const signed = new URL(hookRequest(hook({ form: 'dingtalk', url, secret: 'SECx' }), message, AT).url);
    expect(Object.fromEntries(signed.searchParams)).toEqual({
      ...{ access_token: 't', timestamp: `${SECONDS}000` },
      sign: hmac('SECx', `${SECONDS}000\nSECx`),
    });
    expect(hookRequest(hook({ form: 'dingtalk', url }), message, AT).url).toBe(url);
  });

  it('is for a robot of Feishu a text, with time and signature in the body', () => {
    const { body } = hookRequest(hook({ form: 'feishu', secret: 'x' }), message, AT);
    expect(JSON.parse(body)).toEqual({
      ...{ timestamp: SECONDS, sign: hmac(`${SECONDS}\nx`, '') },
      ...{ msg_type: 'text', content: { text: '已超期。' } },
    });
  });
});

describe('an address', () => {
  it.each(['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'])(
    '%s is private',
    (address) => expect(isPrivate(address)).toBe(true),
  );
  it.each(['::1', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1', '2002:a00:1::', '64:ff9b::a00:1'])(
    '%s is private',
    (address) => expect(isPrivate(address)).toBe(true),
  );
  it.each(['1.1.1.1', '110.75.0.1', '2400:3200::1'])('%s is public', (address) =>
    expect(isPrivate(address)).toBe(false),
  );

  it.each([
    'http://hook.example/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://user:pass@hook.example/x',
    'https://localhost/x',
    'ftp://hook.example',
    'nonsense',
  ])('%s is sent nothing', async (url) => {
    await expect(new HttpsHooks('public').post({ url, headers: {}, body: '{}' })).rejects.toThrow(/address/);
  });

  it('in the network of the office is tried where the settings say so, over https only', async () => {
    const anywhere = new HttpsHooks('any');
    await expect(anywhere.post({ url: 'https://127.0.0.1:9/x', headers: {}, body: '{}' })).rejects.toThrow(
      'ECONNREFUSED',
    );
    await expect(anywhere.post({ url: 'http://127.0.0.1:9/x', headers: {}, body: '{}' })).rejects.toThrow('https');
  });
});
