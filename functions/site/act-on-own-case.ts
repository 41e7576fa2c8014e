import { randomUUID } from 'node:crypto';
import { actAsCitizen } from '../../shared/cases/citizen.ts';
import type { Command } from '../../shared/domain/commands.ts';
import { provingPolicy } from '../../shared/http/content-policy.ts';
import { type Form, textOf } from '../../shared/http/form.ts';
import { requestKey } from '../../shared/http/input.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import type { Problem } from '../../shared/http/problem.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import { fieldSentence } from '../../shared/i18n/fields.ts';
import { sentenceOf } from '../../shared/i18n/refusals.ts';
import { trayToken } from '../../shared/schema/attachments.ts';
import { citizenCommands, isCitizenAction } from '../../shared/schema/commands.ts';
import { type FieldError, fieldErrors } from '../../shared/schema/field-problems.ts';
import { actPage } from '../../web/public/act.tsx';
import type { FormError } from '../../web/public/field.tsx';
import { withFiles } from '../../web/public/files-frame.tsx';
import { notNow, notTaken, refusedStep, takenBefore } from '../../web/public/notices.ts';
import type { KeptStep } from '../../web/public/openings.tsx';
import { words } from '../../web/public/openings-words.ts';
import { asksNoWords, formOf, type StepAsked, type TypedStep, textField } from '../../web/public/step-form.tsx';
import { followCase, keepQuestion, proofIn, showCase } from './follow-case.ts';
import { frameOf, type Site } from './site.ts';

/** `POST /track/act`: does what a form of the case page asks, and shows the case again. */
export async function actOnOwnCase(asked: Asked, site: Site): Promise<Page> {
  const { form, lang } = asked;
  const kept = stepIn(form);
  if (!kept) return followCase(asked, site);
  const proof = await proofIn(asked, site);
  if ('page' in proof) return proof.page;
  if (asked.switched) return showCase(200, proof, asked, site, { kept });
  const parsed = commandIn(kept, asked);
  if ('errors' in parsed) return showCase(422, proof, asked, site, { kept: { ...kept, ...parsed } });
  const done = await actAsCitizen(site, { ...proof, ...parsed, key: kept.key, tray: kept.typed.tray });
  if (!done || !('refusal' in done)) return showCase(200, proof, asked, site, { done: kept.step });
  const { refusal } = done;
  if (refusal.code === 'key-reused')
    return showCase(422, proof, asked, site, { kept: { ...kept, key: randomUUID() }, notice: takenBefore(lang) });
  const why = sentenceOf(refusal, lang, await site.jurisdiction.offices());
  return showCase(422, proof, asked, site, { kept, notice: refusedStep(why, lang) });
}

/** What went wrong otherwise, above the form as it was filled in. */
export function keepStep(problem: Problem, asked: Asked, site: Site): Page {
  const { form, lang } = asked;
  const kept = stepIn(form);
  if (!kept || problem.code === 'wrong-code') return keepQuestion(problem, asked, site);
  const own = { number: textOf(form, 'number'), code: textOf(form, 'code') };
  const why = problem.sentences[lang];
  const notice = problem.status === 429 ? notNow(why, lang) : notTaken(why, asked.request, lang);
  const prover = problem.proofHelps ? site.prover : undefined;
  const content = actPage(frameOf(asked, site), kept, own, { notice, prover });
  return { status: problem.status, content, allows: { ...withFiles(site.store), ...(prover && provingPolicy) } };
}

/** Which step the form asks for, with what was typed; undefined where it asks for none. */
function stepIn(form: Form): KeptStep | undefined {
  const action = textOf(form, 'action');
  if (!isCitizenAction(action)) return undefined;
  const question = textOf(form, 'question');
  const step: StepAsked = {
    action,
    ...(action === 'answer-question' && { question }),
    ...(action === 'confirm-receipt' && { assignment: textOf(form, 'assignment') }),
    ...((action === 'confirm-review' || action === 'confirm-re-review') && { review: textOf(form, 'review') }),
    ...(action === 'rate' && { of: textOf(form, 'of') === 'unit' ? 'unit' : 'office' }),
  };
  const tray = trayToken.safeParse(textOf(form, 'files'));
  const typed = {
    ...{ text: textOf(form, 'text'), grade: textOf(form, 'grade'), sure: textOf(form, 'sure') === 'yes' },
    ...(tray.success && { tray: tray.data }),
  };
  const key = requestKey.safeParse(textOf(form, 'key'));
  return { step, typed, key: key.success ? key.data : randomUUID(), errors: [] };
}

function commandIn({ step, typed }: KeptStep, { lang }: Asked): { command: Command } | { errors: FormError[] } {
  const form = formOf(step);
  const { action } = step;
  if (action === 'withdraw' && !typed.sure) return { errors: [{ path: `${form}/sure`, text: words[lang].sureFirst }] };
  const parsed = citizenCommands[action].safeParse(inputOf(step, typed));
  if (parsed.success) return { command: { action, ...parsed.data } as Command };
  return { errors: fieldErrors(parsed.error).map((error) => inWords(error, step, lang)) };
}

function inputOf({ question, assignment, review, of }: StepAsked, { text, grade }: TypedStep) {
  return { question, assignment, review, of, grade: grade || undefined, reasons: text, text };
}

/** What is wrong, at the field of this form where it can be mended. */
function inWords({ path, problem }: FieldError, step: StepAsked, lang: Lang): FormError {
  const form = formOf(step);
  if (path === 'grade') return { path: `${form}/grade`, text: words[lang].gradeFirst };
  // Taking an answer asks for no words: what is wrong there is the form itself.
  const field = asksNoWords(step.action) ? 'answer' : textField[step.action];
  return { path: `${form}/text`, text: fieldSentence(field, problem, lang) };
}
