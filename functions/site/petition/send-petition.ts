import { randomUUID } from 'node:crypto';
import { addDays } from '../../../shared/domain/day.ts';
import type { Refusal, RefusalCode } from '../../../shared/domain/refusal.ts';
import type { Asked, Onward, Page } from '../../../shared/http/pages.ts';
import { receive } from '../../../shared/http/receive.ts';
import { sentenceOf } from '../../../shared/i18n/refusals.ts';
import { isAnswered, petitionPartsOf } from '../../../shared/petition/answers.ts';
import type { Question } from '../../../shared/petition/questions.ts';
import { petition } from '../../../shared/schema/petition.ts';
import { notSent, sentBefore } from '../../../web/public/notices.ts';
import type { Leaving } from '../../../web/public/receipt.tsx';
import { followCase } from '../follow-case.ts';
import { isSaved, showReceipt, stayUnsaved } from '../show-receipt.ts';
import { type Site, todayAt } from '../site.ts';
import { cookieOf, type Hold, heldDraft } from './held-draft.ts';
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
  return showReceipt(done, leavingWith(inHand.hold), asked, site);
}

const RECEIVED = '/submit/received';

/** Without cookies the form of the receipt is what still opens the draft. */
function leavingWith(hold: Hold | undefined): Leaving {
  return { action: RECEIVED, ...(hold?.by === 'form' && { draft: hold.secret }) };
}

/** `POST /submit/received`: number and code are saved, so what was typed is not needed any more; goes on to the case. */
export async function forgetSent(asked: Asked, site: Site): Promise<Page> {
  const held = await heldDraft(asked, site);
  if (!isSaved(asked)) return stayUnsaved(asked, site, leavingWith('hold' in held ? held.hold : undefined));
  const shown = await followCase({ ...asked, path: '/track' }, site);
  if (shown.status !== 200) return shown;
  if (held.state === 'sent') await site.drafts.forget(held.draft.id);
  return { ...shown, cookie: cookieOf(undefined, asked) };
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
