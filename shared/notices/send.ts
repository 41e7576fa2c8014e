import * as z from 'zod';
import type { Instant } from '../domain/day.ts';
import { type Hooks, type TextMessages, UnsafeAddress } from '../ports/hooks.ts';
import { type Mailer, MailRefused } from '../ports/mailer.ts';
import type { Channel, Hook } from '../ports/reach-book.ts';
import { type HookMessage, hookRequest } from './hook-request.ts';

export interface Senders {
  readonly mailer: Mailer;
  readonly hooks: Hooks;
  /** Left out where the office has no provider. */
  readonly texts?: TextMessages;
}

/** `refused`: for good. `failed`: it may be tried again. */
export interface Sent {
  readonly status: 'sent' | 'refused' | 'failed';
  readonly code?: string;
}

export interface Sending extends HookMessage {
  readonly subject: string;
  readonly at: Instant;
}

/** Sends a message by one channel, and says what the other side made of it. */
export async function send(channel: Channel, message: Sending, senders: Senders): Promise<Sent> {
  try {
    switch (channel.via) {
      case 'email':
        await senders.mailer.send({ to: channel.to, subject: message.subject, text: message.text });
        return { status: 'sent' };
      case 'webhook':
        return await byHook(channel, message, senders.hooks);
      case 'sms':
        if (!senders.texts) return { status: 'refused', code: 'no-provider' };
        await senders.texts.send(channel.phone, message.subject);
        return { status: 'sent' };
    }
  } catch (error) {
    if (error instanceof MailRefused) return { status: 'refused', code: error.code };
    if (error instanceof UnsafeAddress) return { status: 'refused', code: error.name };
    return { status: 'failed', code: error instanceof Error ? error.name : 'unknown' };
  }
}

/** Robots answer 200 whatever they think of a message, and say so in the body. */
const robotSays = z.object({ errcode: z.int().optional(), code: z.int().optional(), StatusCode: z.int().optional() });
/** 钉钉 · 企业微信: too many a minute, or the system is busy. */
const BUSY = [-1, 410_100, 45_009, 130_101, 11_232];

async function byHook(hook: Hook, message: Sending, hooks: Hooks): Promise<Sent> {
  const { status, body } = await hooks.post(
    hookRequest(hook, { ...message, text: textFor(hook, message) }, message.at),
  );
  if (status === 408 || status === 429 || status >= 500) return { status: 'failed', code: String(status) };
  if (status >= 300) return { status: 'refused', code: String(status) };
  if (hook.form === 'standard') return { status: 'sent' };
  const said = robotSays.safeParse(read(body)).data;
  const code = said?.errcode ?? said?.code ?? said?.StatusCode;
  if (code === undefined || code === 0) return { status: 'sent' };
  return { status: BUSY.includes(code) ? 'failed' : 'refused', code: String(code) };
}

function textFor({ form }: Hook, { subject, text }: Sending): string {
  return form === 'standard' ? text : `${subject}\n${text}`;
}

function read(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
