import { isDeepStrictEqual } from 'node:util';
import { type Form, textOf } from '../../../shared/http/form.ts';
import { admit } from '../../../shared/http/gate.ts';
import type { Asked } from '../../../shared/http/pages.ts';
import { isQuestion } from '../../../shared/petition/questions.ts';
import type { Site } from '../site.ts';
import { heldDraft } from './held-draft.ts';
import { typedOn } from './typed.ts';

/** Who writes from where, and how often they have. */
const TURN = /^([a-z0-9]{1,20})\.(\d{1,9})$/;
/** As often as another writing may come between reading the draft and keeping the page. */
const TRIES = 3;

/**
 * `POST /submit/keep/{step}`: a script keeps what is typed, as no answer yet. It answers with a status alone: 409 where
 * something newer is kept, 410 where there is no draft any more.
 */
export async function keepTyped(asked: Asked, site: Site): Promise<number> {
  const question = asked.path.split('/')[3];
  const turn = textOf(asked.form, 'turn');
  if (!isQuestion(question) || question === 'send' || !TURN.test(turn)) return 404;
  const typed = typedOn(question, asked.form);
  let counted = false;
  for (let tried = 0; tried < TRIES; tried++) {
    const held = await heldDraft(asked, site);
    if (held.state !== 'open') return 410;
    const { id, pages } = held.draft;
    if (!counted) await admit(site, asked.caller, { kind: 'keep', draft: id });
    counted = true;
    const before = pages[question];
    if (!isNewer(turn, before?.turn ?? '', asked.form)) return 409;
    if (isDeepStrictEqual(before?.typed, typed)) return 204;
    if (await site.drafts.keepOver(id, question, before, { typed, answered: false, turn })) return 204;
  }
  return 409;
}

/** Newer than what is kept is what was written on it: on the page as it was opened, or by the same writer before. */
function isNewer(turn: string, kept: string, form: Form): boolean {
  if (kept === textOf(form, 'base')) return true;
  const [, writer, count] = TURN.exec(turn) ?? [];
  const [, before, countBefore] = TURN.exec(kept) ?? [];
  return writer === before && Number(count) > Number(countBefore);
}
