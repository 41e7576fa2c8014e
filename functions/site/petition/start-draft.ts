import { randomUUID } from 'node:crypto';
import { draftIdOf, newDraftSecret } from '../../../shared/cases/draft-secret.ts';
import { addDays } from '../../../shared/domain/day.ts';
import { admit } from '../../../shared/http/gate.ts';
import type { Asked, Onward, Page } from '../../../shared/http/pages.ts';
import type { Problem } from '../../../shared/http/problem.ts';
import { retention } from '../../../shared/policy/retention.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { hrefOf } from '../../../web/public/layout.tsx';
import { notBegun, notKept } from '../../../web/public/notices.ts';
import { startPage } from '../../../web/public/petition/start.tsx';
import { frameOf, type Site, todayAt } from '../site.ts';
import { cookieOf, type Hold, heldDraft, keepsCookies } from './held-draft.ts';
import { type InHand, showStop } from './show-question.ts';

const DRAFT_DAYS = retention.draft.days;

/** `GET /submit`: what will be asked. Here the browser is first given a cookie, so that the next page knows whether it keeps it. */
export async function showStart(asked: Asked, site: Site): Promise<Page> {
  const held = await heldDraft(asked, site);
  const lastDay = held.state === 'open' ? held.draft.lastDay : undefined;
  return {
    status: 200,
    content: startPage(frameOf(asked, site), { days: DRAFT_DAYS, ...(lastDay && { lastDay }) }),
    ...(!keepsCookies(asked) && { cookie: cookieOf(undefined, asked) }),
  };
}

/** `POST /submit/start`: a new draft. The one before it is deleted, unless its receipt may still be wanted. */
export async function startDraft(asked: Asked, site: Site): Promise<Page | Onward> {
  const before = await heldDraft(asked, site);
  const begun = await beginDraft(asked, site);
  if (before.state === 'open') await site.drafts.forget(before.draft.id);
  if (begun.hold.by === 'form') return showStop('about', begun, asked, site);
  return { onward: hrefOf('/submit/about', asked.lang), cookie: cookieOf(begun.hold.secret, asked) };
}

/** Where nothing can be begun now: why, and what is under way stays. */
export function keepStart({ status, sentences }: Problem, asked: Asked, site: Site): Page {
  const { lang, request } = asked;
  const notice = status === 429 ? notBegun(sentences[lang], lang) : notKept(sentences[lang], request, lang);
  return { status, content: startPage(frameOf(asked, site), { days: DRAFT_DAYS, notice }) };
}

export async function beginDraft(asked: Asked, site: Site): Promise<InHand> {
  await admit(site, asked.caller, { kind: 'draft' });
  const hold: Hold = { secret: newDraftSecret(), by: keepsCookies(asked) ? 'cookie' : 'form' };
  const draft: Draft = {
    id: draftIdOf(site.codeKey, hold.secret),
    key: randomUUID(),
    lastDay: addDays(todayAt(site), DRAFT_DAYS),
    ...{ pages: {}, sent: false },
  };
  await site.drafts.begin(draft);
  return { draft, hold };
}
