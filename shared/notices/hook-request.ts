import { createHmac } from 'node:crypto';
import type { Instant } from '../domain/day.ts';
import type { HookRequest } from '../ports/hooks.ts';
import type { Hook } from '../ports/reach-book.ts';

/** What is sent: the same id however often it is sent, so that whoever takes it twice can tell. */
export interface HookMessage {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  /** What a program wants to know of it; a robot is given the text alone. */
  readonly about: Readonly<Record<string, string>>;
}

/** The message as each kind of receiver wants it, signed with the secret where it has one. */
export function hookRequest(hook: Hook, message: HookMessage, at: Instant): HookRequest {
  const ms = Date.parse(at);
  switch (hook.form) {
    case 'standard':
      return standard(hook, message, at);
    case 'wecom':
      return robot(hook.url, { msgtype: 'text', text: { content: message.text } });
    case 'dingtalk':
      return robot(dingTalkUrl(hook, ms), { msgtype: 'text', text: { content: message.text } });
    case 'feishu':
      return robot(hook.url, { ...feishuSign(hook, ms), msg_type: 'text', content: { text: message.text } });
  }
}

function robot(url: string, body: object): HookRequest {
  return { url, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

/** Standard Webhooks: `id.seconds.body` under the key behind `whsec_`. */
function standard({ url, secret }: Hook, { id, topic, about, text }: HookMessage, at: Instant): HookRequest {
  const seconds = String(Math.floor(Date.parse(at) / 1000));
  const body = JSON.stringify({ type: topic, timestamp: at, data: { ...about, text } });
  const key = secret && Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = key && `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
  return {
    url,
    headers: {
      ...{ 'content-type': 'application/json; charset=utf-8', 'webhook-id': id, 'webhook-timestamp': seconds },
      ...(signature && { 'webhook-signature': signature }),
    },
    body,
  };
}

/** 钉钉自定义机器人“加签”: the secret signs `milliseconds\nsecret`; both go into the address. */
function dingTalkUrl({ url, secret }: Hook, ms: number): string {
  if (!secret) return url;
  const signed = new URL(url);
  signed.searchParams.set('timestamp', String(ms));
  signed.searchParams.set('sign', createHmac('sha256', secret).update(`${ms}\n${secret}`).digest('base64'));
  return signed.href;
}

/** 飞书自定义机器人“签名校验”: `seconds\nsecret` is the key, and it signs nothing. */
function feishuSign({ secret }: Hook, ms: number) {
  if (!secret) return {};
  const timestamp = String(Math.floor(ms / 1000));
  return { timestamp, sign: createHmac('sha256', `${timestamp}\n${secret}`).update('').digest('base64') };
}
