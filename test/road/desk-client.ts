import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { signIn } from '../../local/identity/sign-in.ts';

const PATIENCE_MS = 60_000;

/** A person at the desk, over HTTP. When the stack dies under a request, the same request is made again. */
export class DeskClient {
  readonly #url: string;
  readonly #token: string;

  private constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  static async signIn(url: string, sub: string): Promise<DeskClient> {
    return new DeskClient(url, await signIn(url, sub));
  }

  async get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    return schema.parse(await this.#request(path, {}));
  }

  async act(number: string, action: string, body: object): Promise<void> {
    const headers = { 'content-type': 'application/json', 'if-match': '*', 'idempotency-key': randomUUID() };
    await this.#request(`/api/cases/${number}/${action}`, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** Everything that waits for the person's unit. */
  async inbox(): Promise<z.infer<typeof inboxItem>[]> {
    const items: z.infer<typeof inboxItem>[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.get(`/api/inbox${cursor ? `?cursor=${cursor}` : ''}`, inboxPage);
      items.push(...page.items);
      cursor = page.cursor;
    } while (cursor);
    return items;
  }

  async #request(path: string, init: RequestInit): Promise<unknown> {
    const until = Date.now() + PATIENCE_MS;
    const headers = { ...init.headers, authorization: `Bearer ${this.#token}` };
    for (;;) {
      const answer = await fetch(this.#url + path, { ...init, headers }).catch(() => undefined);
      if (answer?.ok) return answer.json();
      if (answer && answer.status < 500) throw new Error(`${init.method ?? 'GET'} ${path}: ${await answer.text()}`);
      if (Date.now() > until) throw new Error(`${path}: no answer for ${PATIENCE_MS} ms`);
      await sleep(100);
    }
  }
}

const inboxItem = z.object({
  number: z.string(),
  title: z.string(),
  task: z.string(),
  status: z.string(),
  assignment: z.string().optional(),
});
const inboxPage = z.object({ items: z.array(inboxItem), cursor: z.string().optional() });
