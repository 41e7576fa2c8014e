import { randomUUID } from 'node:crypto';
import type { Proof } from '../../shared/cases/citizen.ts';
import { track } from '../../shared/cases/track.ts';
import { textOf } from '../../shared/http/form.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import type { Problem } from '../../shared/http/problem.ts';
import { httpSentences } from '../../shared/i18n/http.ts';
import { fieldErrors } from '../../shared/schema/field-problems.ts';
import { trackQuestion } from '../../shared/schema/petition.ts';
import { casePage } from '../../web/public/case.tsx';
import { notFoundOut } from '../../web/public/notices.ts';
import type { FormOutcome } from '../../web/public/outcome.tsx';
import { type TrackPageProps, trackPage } from '../../web/public/track.tsx';
import { formErrors } from './form-errors.ts';
import { frameOf, type Site, todayAt } from './site.ts';

/** `GET /track` */
export function askForCode(asked: Asked, site: Site): Page {
  return { status: 200, content: trackPage(frameOf(asked, site), {}) };
}

/** `POST /track`: the citizen's own view. A wrong code and a number that is not there get the same words. */
export async function followCase(asked: Asked, site: Site): Promise<Page> {
  const proof = proofIn(asked, site);
  return 'page' in proof ? proof.page : showCase(200, proof, asked, site);
}

/** Number and code as they were typed, or the page that asks for them again. */
export function proofIn(asked: Asked, site: Site): Proof | { readonly page: Page } {
  const typed = typedIn(asked);
  const question = trackQuestion.safeParse({ number: typed.number || undefined, code: typed.code || undefined });
  if (question.success) return { ...question.data, codeKey: site.codeKey };
  return { page: askAgain(422, asked, site, { errors: formErrors(fieldErrors(question.error), asked.lang) }) };
}

/** The case as it stands, and what became of the form that was sent with it. */
export async function showCase(
  status: number,
  proof: Proof,
  asked: Asked,
  site: Site,
  outcome?: FormOutcome,
): Promise<Page> {
  const tracked = await track(site, proof);
  if (!tracked) return notThere(asked, site);
  const { code } = proof;
  const page = { tracked, today: todayAt(site), code, pageKey: randomUUID(), outcome };
  return { status, content: casePage(frameOf(asked, site), page), back: true };
}

export function notThere(asked: Asked, site: Site): Page {
  return askAgain(404, asked, site, { errors: [{ path: 'number', text: httpSentences[asked.lang]['wrong-code'] }] });
}

/** What went wrong otherwise, above what was asked. */
export function keepQuestion({ status, sentences }: Problem, asked: Asked, site: Site): Page {
  return askAgain(status, asked, site, { notice: notFoundOut(sentences[asked.lang], asked.request, asked.lang) });
}

function askAgain(status: number, asked: Asked, site: Site, why: Pick<TrackPageProps, 'errors' | 'notice'>): Page {
  return { status, content: trackPage(frameOf(asked, site), { ...typedIn(asked), ...why }) };
}

function typedIn({ form }: Asked) {
  return { number: textOf(form, 'number').trim(), code: textOf(form, 'code').trim() };
}
