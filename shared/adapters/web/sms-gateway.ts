import { hookRequest } from '../../notices/hook-request.ts';
import type { Hooks } from '../../ports/hooks.ts';
import type { TextMessage, TextMessages } from '../../ports/text-messages.ts';

export interface Gateway {
  readonly url: string;
  /** A secret of Standard Webhooks. */
  readonly key: string;
}

/**
 * Hands text messages to the office's gateway as a Standard Webhook of the type `sms`, with `to` and `text` as its data.
 * The same message has the same id however often it is sent.
 */
export class SmsGateway implements TextMessages {
  readonly #hooks: Hooks;
  readonly #gateway: Gateway;

  constructor(hooks: Hooks, gateway: Gateway) {
    this.#hooks = hooks;
    this.#gateway = gateway;
  }

  async send({ id, phone, text, at }: TextMessage) {
    const { url, key: secret } = this.#gateway;
    const hook = { via: 'webhook', form: 'standard', url, secret } as const;
    const { status } = await this.#hooks.post(hookRequest(hook, { id, topic: 'sms', about: { to: phone }, text }, at));
    return status;
  }
}
