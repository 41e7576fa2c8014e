import { randomUUID } from 'node:crypto';
import type { Proof } from '../../shared/cases/citizen.ts';
import { track } from '../../shared/cases/track.ts';
import { newTray } from '../../shared/cases/tray.ts';
import { provingPolicy } from '../../shared/http/content-policy.ts';
import { textOf } from '../../shared/http/form.ts';
import { admitToCase } from '../../shared/http/gate.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import { httpProblem, type Problem } from '../../shared/http/problem.ts';
import { fieldErrors } from '../../shared/schema/field-problems.ts';
import { trackForm } from '../../shared/schema/petition.ts';
import { casePage } from '../../web/public/case.tsx';
import { withFiles } from '../../web/public/files-frame.tsx';
import { askedTooOften, notFoundOut } from '../../web/public/notices.ts';
import type { FormOutcome } from '../../web/public/outcome.tsx';
import { type TrackPageProps, trackPage } from '../../web/public/track.tsx';
import { formErrors } from './form-errors.ts';
import { frameOf, OWN_SCRIPT, type Site, todayAt } from './site.ts';

/** `GET /track`; `POST /track/typed`, with what was typed and not yet asked for. */
export function askForCode(asked: Asked, site: Site): Page {
  return askAgain(200, asked, site, {});
}

/** `POST /track`: the citizen's own view. A wrong code and a number that is not there get the same words. */
export async function followCase(asked: Asked, site: Site): Promise<Page> {
  const proof = await proofIn(asked, site);
  return 'page' in proof ? proof.page : showCase(200, proof, asked, site);
}

/** Number and code that open a case, or the page that asks for what was left empty or mistyped; a problem where they open none. */
export async function proofIn(asked: Asked, site: Site): Promise<Proof | { readonly page: Page }> {
  const typed = typedIn(asked);
  const question = trackForm.safeParse({ number: typed.number || undefined, code: typed.code || undefined });
  if (question.success) return admitToCase(site, asked.caller, question.data);
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
  if (!tracked) throw httpProblem(404, 'wrong-code');
  const { code } = proof;
  const page = { tracked, today: todayAt(site), code, pageKey: randomUUID(), tray: newTray(), outcome };
  return { status, content: casePage(frameOf(asked, site), page), back: true, allows: withFiles(site.store) };
}

/** What went wrong otherwise, above what was asked. */
export function keepQuestion({ status, code, sentences, proofHelps }: Problem, asked: Asked, site: Site): Page {
  const why = sentences[asked.lang];
  if (code === 'wrong-code') return askAgain(status, asked, site, { errors: [{ path: 'number', text: why }] });
  const notice = status === 429 ? askedTooOften(why, asked.lang) : notFoundOut(why, asked.request, asked.lang);
  return askAgain(status, asked, site, { notice, prover: proofHelps ? site.prover : undefined });
}

function askAgain(
  status: number,
  asked: Asked,
  site: Site,
  why: Omit<TrackPageProps, 'number' | 'code' | 'script'>,
): Page {
  const content = trackPage(frameOf(asked, site), { ...typedIn(asked), ...why, script: site.script });
  return { status, content, allows: why.prover ? provingPolicy : OWN_SCRIPT };
}

function typedIn({ form }: Asked) {
  return { number: textOf(form, 'number').trim(), code: textOf(form, 'code').trim() };
}
