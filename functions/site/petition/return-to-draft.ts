import { draftIdOf, newDraftSecret, returnCodeIn, returnCodeOf } from '../../../shared/cases/draft-secret.ts';
import { provingPolicy } from '../../../shared/http/content-policy.ts';
import { textOf } from '../../../shared/http/form.ts';
import { admit } from '../../../shared/http/gate.ts';
import type { Asked, Onward, Page } from '../../../shared/http/pages.ts';
import type { Problem } from '../../../shared/http/problem.ts';
import { hrefOf } from '../../../web/public/layout.tsx';
import { askedTooOften, notFoundOut } from '../../../web/public/notices.ts';
import { leftPage, returnPage, savedPage } from '../../../web/public/petition/draft-pages.tsx';
import { draftWords } from '../../../web/public/petition/draft-words.ts';
import { frameOf, type Site, todayAt } from '../site.ts';
import { cookieOf, heldDraft, keepsCookies } from './held-draft.ts';
import { goTo, type InHand, onwardFrom } from './show-question.ts';

/** Keeps the draft reachable by its return code, and shows the code. */
export async function showSaved(inHand: InHand, asked: Asked, site: Site): Promise<Page | Onward> {
  const { draft, hold } = inHand;
  await site.drafts.lead(draftIdOf(site.codeKey, returnCodeOf(site.codeKey, draft.id)), draft);
  return hold.by === 'cookie' ? { onward: hrefOf('/submit/saved', asked.lang) } : savedWith(inHand, asked, site);
}

/** `GET /submit/saved`: the code is worked out again, and stands in no address. */
export async function openSaved(asked: Asked, site: Site): Promise<Page | Onward> {
  const held = await heldDraft(asked, site);
  return held.state === 'open' ? savedWith(held, asked, site) : { onward: hrefOf('/submit/next', asked.lang) };
}

function savedWith({ draft, hold }: InHand, asked: Asked, site: Site): Page {
  const code = returnCodeOf(site.codeKey, draft.id);
  const carried = hold.by === 'form' ? hold.secret : undefined;
  return { status: 200, content: savedPage(frameOf(asked, site), { code, lastDay: draft.lastDay, carried }) };
}

/** `POST /submit/leave`: whoever uses this browser next finds nothing. */
export function leaveDraft(asked: Asked, site: Site): Page {
  return { status: 200, content: leftPage(frameOf(asked, site)), cookie: cookieOf(undefined, asked) };
}

/** `GET /submit/return` */
export function askForReturnCode(asked: Asked, site: Site): Page {
  const cookie = !keepsCookies(asked) && { cookie: cookieOf(undefined, asked) };
  return { status: 200, content: returnPage(frameOf(asked, site), {}), ...cookie };
}

/** `POST /submit/return`: opens the draft on this device as well; the other one keeps it too. */
export async function returnToDraft(asked: Asked, site: Site): Promise<Page | Onward> {
  if (asked.switched) return askAgain(200, asked, site, {});
  const { returnFirst, returnWrong } = draftWords[asked.lang];
  const code = returnCodeIn(textOf(asked.form, 'code'));
  if (!code) return askAgain(422, asked, site, { errors: [{ path: 'code', text: returnFirst }] });
  // Whoever guesses is slowed down, and whoever is right is not.
  const entered = await admit(site, asked.caller, { kind: 'draft-code', code });
  const draft = await site.drafts.find(draftIdOf(site.codeKey, code));
  if (!draft || draft.sent || draft.lastDay < todayAt(site))
    return askAgain(404, asked, site, { errors: [{ path: 'code', text: returnWrong }] });
  await entered.giveBack();
  const secret = newDraftSecret();
  await site.drafts.lead(draftIdOf(site.codeKey, secret), draft);
  const stop = await onwardFrom(draft, site);
  if (!keepsCookies(asked)) return goTo(stop, { draft, hold: { secret, by: 'form' } }, asked, site);
  return { onward: hrefOf(`/submit/${stop}`, asked.lang), cookie: cookieOf(secret, asked) };
}

export function keepReturnCode({ status, sentences, proofHelps }: Problem, asked: Asked, site: Site): Page {
  const why = sentences[asked.lang];
  const notice = status === 429 ? askedTooOften(why, asked.lang) : notFoundOut(why, asked.request, asked.lang);
  return askAgain(status, asked, site, { notice, prover: proofHelps ? site.prover : undefined });
}

function askAgain(status: number, asked: Asked, site: Site, why: Parameters<typeof returnPage>[1]): Page {
  const content = returnPage(frameOf(asked, site), { typed: textOf(asked.form, 'code'), ...why });
  return { status, content, ...(why.prover && { allows: provingPolicy }) };
}
