import { randomUUID } from 'node:crypto';
import { addDays } from '../../../shared/domain/day.ts';
import type { Refusal, RefusalCode } from '../../../shared/domain/refusal.ts';
import type { Asked, Onward, Page } from '../../../shared/http/pages.ts';
import { receive } from '../../../shared/http/receive.ts';
import { sentenceOf } from '../../../shared/i18n/refusals.ts';
import { isAnswered, petitionPartsOf } from '../../../shared/petition/answers.ts';
import type { Question } from '../../../shared/petition/questions.ts';
import { petition } from '../../../shared/schema/petition.ts';
import { hrefOf } from '../../../web/public/layout.tsx';
import { notSent, sentBefore } from '../../../web/public/notices.ts';
import { showReceipt } from '../show-receipt.ts';
import { type Site, todayAt } from '../site.ts';
import { cookieOf, heldDraft } from './held-draft.ts';
import { settingOf } from './setting.ts';
import { goTo, type InHand, reachable, showStop } from './show-question.ts';

/** How long a draft is kept that has become a matter, for whoever lost the receipt on the way. */
const SENT_DAYS = 1;

/** Sends what was answered. The key lives in the draft: however often, and from however many windows, it is one matter. */
export async function sendPetition(inHand: InHand, asked: Asked, site: Site): Promise<Page | Onward> {
  const { draft } = inHand;
  const { setting } = await settingOf(site);
  const reached = await reachable('send', draft, site);
  if (reached !== 'send' || !isAnswered('send', draft.pages, setting)) return goTo(reached, inHand, asked, site);
  const done = await receive(site, asked.caller, petition.parse(petitionPartsOf(draft.pages, setting)), draft.key);
  if ('refusal' in done) return refused(done.refusal, inHand, asked, site);
  if (!draft.sent) await site.drafts.markSent(draft.id, addDays(todayAt(site), SENT_DAYS));
  return showReceipt(done, asked, site);
}

/** `POST /submit/received`: number and code are noted, so what was typed is not needed any more. */
export async function forgetSent(asked: Asked, site: Site): Promise<Onward> {
  const held = await heldDraft(asked, site);
  if (held.state === 'sent') await site.drafts.forget(held.draft.id);
  return { onward: hrefOf('/track', asked.lang), cookie: cookieOf(undefined, asked) };
}

const questionOf: Partial<Record<RefusalCode, Question>> = {
  'happened-in-future': 'since',
  'accused-holds': 'accused',
  'too-many-representatives': 'together',
  'too-few-people': 'together',
};

async function refused(refusal: Refusal, inHand: InHand, asked: Asked, site: Site): Promise<Page> {
  const { lang, request } = asked;
  if (refusal.code === 'key-reused') {
    await site.drafts.renewKey(inHand.draft.id, randomUUID());
    return showStop('send', inHand, asked, site, sentBefore(lang));
  }
  const why = sentenceOf(refusal, lang, await site.jurisdiction.offices());
  return showStop(questionOf[refusal.code] ?? 'send', inHand, asked, site, notSent(why, request, lang));
}
