import * as z from 'zod';
import type { Instant } from '../domain/day.ts';
import type { Message } from '../domain/message.ts';
import { type Hooks, UnsafeAddress } from '../ports/hooks.ts';
import { type Mailer, MailRefused } from '../ports/mailer.ts';
import type { Channel, Hook } from '../ports/reach-book.ts';
import type { StoppedAddresses } from '../ports/stopped-addresses.ts';
import type { TextMessages } from '../ports/text-messages.ts';
import { type HookMessage, hookRequest } from './hook-request.ts';
import { addressMark, type MailTag, tagText } from './mail-tag.ts';

export interface Senders {
  readonly mailer: Mailer;
  readonly hooks: Hooks;
  /** Left out where the office has no gateway. */
  readonly texts?: TextMessages;
  /** Left out where nobody tells of bounces. */
  readonly stopped?: Pick<StoppedAddresses, 'isStopped'>;
}

/** `refused`: for good. `failed`: it may be tried again. */
export interface Sent {
  readonly status: 'sent' | 'refused' | 'failed';
  readonly code?: string;
}

export interface Sending extends HookMessage {
  readonly subject: string;
  readonly at: Instant;
  /** What it was made from; a digest is made anew by itself. */
  readonly notice?: Message;
}

/** Sends a message by one channel, and says what the other side made of it. */
export async function send(
  channel: Channel,
  message: Sending,
  senders: Senders,
  tag: Omit<MailTag, 'message' | 'address'>,
): Promise<Sent> {
  try {
    switch (channel.via) {
      case 'email':
        return await byMail(channel.to, message, senders, tag);
      case 'webhook':
        return await byHook(channel, message, senders.hooks);
      case 'sms':
        return await byText(channel.phone, message, senders.texts);
    }
  } catch (error) {
    if (error instanceof MailRefused) return { status: 'refused', code: error.code };
    if (error instanceof UnsafeAddress) return { status: 'refused', code: error.name };
    return { status: 'failed', code: codeOf(error) };
  }
}

/** As the library calls it, such as `EAUTH`; where it has no code for it, the kind of error. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

async function byMail(
  to: string,
  { id, subject, text }: Sending,
  { mailer, stopped }: Senders,
  about: Omit<MailTag, 'message' | 'address'>,
): Promise<Sent> {
  const address = addressMark(to);
  if (await stopped?.isStopped(address)) return { status: 'refused', code: 'came-back-before' };
  const tag = tagText({ ...about, message: id, address });
  await mailer.send({ to, subject, text, ...(tag && { tag }) });
  return { status: 'sent' };
}

/** Robots answer 200 whatever they think of a message, and say so in the body. */
const robotSays = z.object({ errcode: z.int().optional(), code: z.int().optional(), StatusCode: z.int().optional() });
/** 钉钉 · 企业微信: too many a minute, or the system is busy. */
const BUSY = [-1, 410_100, 45_009, 130_101, 11_232];

async function byText(phone: string, { id, subject, at }: Sending, texts: TextMessages | undefined): Promise<Sent> {
  if (!texts) return { status: 'refused', code: 'no-gateway' };
  return answeredWith(await texts.send({ id, phone, text: subject, at }));
}

/** What a status of HTTP says of a message. */
function answeredWith(status: number): Sent {
  if (status === 408 || status === 429 || status >= 500) return { status: 'failed', code: String(status) };
  return status >= 300 ? { status: 'refused', code: String(status) } : { status: 'sent' };
}

async function byHook(hook: Hook, message: Sending, hooks: Hooks): Promise<Sent> {
  const { status, body } = await hooks.post(
    hookRequest(hook, { ...message, text: textFor(hook, message) }, message.at),
  );
  const taken = answeredWith(status);
  if (hook.form === 'standard' || taken.status !== 'sent') return taken;
  const said = robotSays.safeParse(read(body)).data;
  const code = said?.errcode ?? said?.code ?? said?.StatusCode;
  if (code === undefined || code === 0) return { status: 'sent' };
  return { status: BUSY.includes(code) ? 'failed' : 'refused', code: String(code) };
}

/** Bytes of a text that a robot takes at most: what is longer it refuses for good. */
const LONGEST_TEXT: Readonly<Record<Exclude<Hook['form'], 'standard'>, number>> = {
  ...{ wecom: 2_048, dingtalk: 20_000, feishu: 20_000 },
};

function textFor({ form }: Hook, { subject, text }: Sending): string {
  return form === 'standard' ? text : shortened(`${subject}\n${text}`, LONGEST_TEXT[form]);
}

/** Whole lines of it, as many as there is room for, and its last one, which says where to read the rest. */
export function shortened(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const lines = text.trimEnd().split('\n');
  const end = `…\n${lines.pop()}`;
  while (lines.length > 0 && Buffer.byteLength(`${lines.join('\n')}\n${end}`) > bytes) lines.pop();
  return [...lines, end].join('\n');
}

function read(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
