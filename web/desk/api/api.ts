import { type RequestOpts, runtime } from '@oazapfts/runtime';
import type { Lang } from '../../../shared/i18n/dates.ts';
import type { StaffAction } from '../../../shared/schema/commands.ts';
import type { Words } from '../words.ts';
import { type Answer, type Failure, isOutOfPost, Refused } from './answer.ts';
import { sentAsSeen } from './as-seen.ts';

/** What every operation is told: the language of sentences, and the unit that somebody with several posts acts for. */
interface Common {
  readonly lang: Lang;
  readonly huiyinUnit?: string;
}

type Replied = { readonly status: number; readonly data?: unknown };
type Given<R> = Extract<R, { status: 200 | 201 }> extends { data: infer T } ? T : never;

export interface Act {
  readonly number: string;
  readonly action: StaffAction;
  readonly content: unknown;
  /** Of the case as the person saw it. */
  readonly version: number;
  /** The same however often the same is sent. */
  readonly key: string;
}

export interface Api {
  /** Calls an operation of the description. */
  ask<R extends Replied>(operation: (common: Common, how: RequestOpts) => Promise<R>): Promise<Answer<Given<R>>>;
  /** Takes a step; all of them are called alike. */
  act(step: Act): Promise<Answer<unknown>>;
  /** A file that is made on demand. */
  file(path: string): Promise<Answer<Blob>>;
}

interface ApiProps {
  readonly token: () => Promise<string | undefined>;
  readonly lang: Lang;
  readonly unit: string | undefined;
  readonly failures: Words['failures'];
  /** Told when the server knows of no post of this person's, or not of this one. */
  readonly outOfPost: () => void;
}

/** Our API, asked in the language of the desk and with the token of whoever is signed in. */
export function openApi({ token, lang, unit, failures, outOfPost }: ApiProps): Api {
  const common = { lang, ...(unit && { huiyinUnit: unit }) };
  const call = runtime({ baseUrl: '/', headers: unit ? { 'Huiyin-Unit': unit } : {} });
  const how: RequestOpts = { fetch: signed };

  async function signed(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await token()}`);
    const response = await fetch(input, { ...init, headers }).catch(() => undefined);
    if (!response) throw new Refused({ code: 'offline', detail: failures.offline });
    if (response.status === 401) throw new Refused(signedOut);
    return response;
  }

  async function answer<T>(reply: Promise<Replied>): Promise<Answer<T>> {
    try {
      const { status, data } = await reply;
      // The server answers as the description says.
      if (status < 300) return { value: data as T, status };
      const failure = isFailure(data) ? data : status === 403 ? signedOut : unexpected;
      if (isOutOfPost(failure)) outOfPost();
      return { failure: status >= 500 ? quotable(failure) : failure };
    } catch (error) {
      return { failure: error instanceof Refused ? error.failure : unexpected };
    }
  }

  /** What is our fault says what to quote. */
  const quotable = (failure: Failure): Failure =>
    failure.request ? { ...failure, detail: failures.quote(failure.detail, failure.request) } : failure;

  const unexpected: Failure = { code: 'unexpected', detail: failures.unexpected };
  /** A refusal of the gateway's own has no words: it let no token pass, mostly because that had expired. */
  const signedOut: Failure = { code: 'signed-out', detail: failures.signedOut };
  return {
    ask: (operation) => answer(operation(common, how)),
    act({ number, action, content, version, key }) {
      const path = `/api/cases/${encodeURIComponent(number)}/${action}?lang=${lang}`;
      const body = JSON.stringify(content);
      return sentAsSeen(version, (current) => {
        const headers = { 'If-Match': `"${current}"`, 'Idempotency-Key': key, 'Content-Type': 'application/json' };
        return answer(call.fetchJson(path, { ...how, method: 'POST', body, headers }));
      });
    },
    file: (path) => answer(call.fetchBlob(`${path}?lang=${lang}`, how)),
  };
}

function isFailure(data: unknown): data is Failure {
  return typeof data === 'object' && data !== null && 'code' in data && 'detail' in data;
}
