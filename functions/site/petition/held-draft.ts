import { draftIdOf } from '../../../shared/cases/draft-secret.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { textOf } from '../../../shared/http/form.ts';
import type { Asked } from '../../../shared/http/pages.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { type Site, todayAt } from '../site.ts';

const COOKIE = 'draft';
/** Says that the browser keeps cookies, and opens nothing. */
const NONE = 'none';
/** A day longer than a draft, so that one that ran out can be told from none. */
const COOKIE_SECONDS = 8 * 86_400;

/** How the browser holds the secret that opens the draft: in a cookie, or in each form where it keeps no cookies. */
export interface Hold {
  readonly secret: string;
  readonly by: 'cookie' | 'form';
}

export type Held =
  | { readonly state: 'open' | 'sent'; readonly hold: Hold; readonly draft: Draft }
  /** It was kept until `lastDay`, where that is still known. */
  | { readonly state: 'gone'; readonly hold: Hold; readonly lastDay?: Day }
  | { readonly state: 'none' };

export function keepsCookies({ cookies }: Asked): boolean {
  return cookies[COOKIE] !== undefined;
}

export function cookieOf(secret: string | undefined, { secure }: Asked): string {
  const limits = `Path=/submit; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return secret === undefined
    ? `${COOKIE}=${NONE}; ${limits}`
    : `${COOKIE}=${secret}; Max-Age=${COOKIE_SECONDS}; ${limits}`;
}

function holdIn(asked: Asked): Hold | undefined {
  const kept = asked.cookies[COOKIE] ?? '';
  if (kept !== '' && kept !== NONE) return { secret: kept, by: 'cookie' };
  const carried = textOf(asked.form, 'draft');
  return carried === '' ? undefined : { secret: carried, by: 'form' };
}

/** The draft that the browser can open. */
export async function heldDraft(asked: Asked, site: Site): Promise<Held> {
  const hold = holdIn(asked);
  if (!hold) return { state: 'none' };
  const draft = await site.drafts.find(draftIdOf(site.codeKey, hold.secret));
  if (!draft) return { state: 'gone', hold };
  if (draft.lastDay < todayAt(site)) return { state: 'gone', hold, lastDay: draft.lastDay };
  return { state: draft.sent ? 'sent' : 'open', hold, draft };
}
