import { track } from '../../shared/cases/track.ts';
import { textOf } from '../../shared/http/form.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import type { Problem } from '../../shared/http/problem.ts';
import { httpSentences } from '../../shared/i18n/http.ts';
import { fieldErrors } from '../../shared/schema/field-problems.ts';
import { trackQuestion } from '../../shared/schema/petition.ts';
import { casePage } from '../../web/public/case.tsx';
import { notFoundOut } from '../../web/public/notices.ts';
import { type TrackPageProps, trackPage } from '../../web/public/track.tsx';
import { formErrors } from './form-errors.ts';
import { frameOf, type Site, todayAt } from './site.ts';

/** `GET /track` */
export function askForCode(asked: Asked, site: Site): Page {
  return { status: 200, content: trackPage(frameOf(asked, site), {}) };
}

/** `POST /track`: the citizen's own view. A wrong code and a number that is not there get the same words. */
export async function followCase(asked: Asked, site: Site): Promise<Page> {
  const { lang } = asked;
  const { number: typedNumber, code: typedCode } = typedIn(asked);
  const question = trackQuestion.safeParse({ number: typedNumber || undefined, code: typedCode || undefined });
  if (!question.success) return askAgain(422, asked, site, { errors: formErrors(fieldErrors(question.error), lang) });
  const { number, code } = question.data;
  const tracked = await track(site, { number, code, codeKey: site.codeKey });
  if (!tracked)
    return askAgain(404, asked, site, { errors: [{ path: 'number', text: httpSentences[lang]['wrong-code'] }] });
  return { status: 200, content: casePage(frameOf(asked, site), tracked, todayAt(site)) };
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
