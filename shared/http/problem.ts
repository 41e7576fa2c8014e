import type { Refusal, RefusalCode } from '../domain/refusal.ts';
import type { Lang } from '../i18n/dates.ts';
import { fieldSentence } from '../i18n/fields.ts';
import { type HttpProblem, httpSentences } from '../i18n/http.ts';
import { sentenceOf } from '../i18n/refusals.ts';
import type { FieldError } from '../schema/field-problems.ts';

/** Thrown where a request cannot go on, and answered as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly sentences: Readonly<Record<Lang, string>>;
  readonly fields: readonly FieldError[];

  constructor(
    status: number,
    code: string,
    sentences: Readonly<Record<Lang, string>>,
    fields: readonly FieldError[] = [],
  ) {
    super(code);
    this.status = status;
    this.code = code;
    this.sentences = sentences;
    this.fields = fields;
  }
}

export function httpProblem(status: number, code: HttpProblem): Problem {
  return new Problem(status, code, { zh: httpSentences.zh[code], en: httpSentences.en[code] });
}

export function invalidInput(fields: readonly FieldError[]): Problem {
  const { zh, en } = httpSentences;
  return new Problem(422, 'invalid-input', { zh: zh['invalid-input'], en: en['invalid-input'] }, fields);
}

const statuses: Partial<Record<RefusalCode, number>> = {
  'unknown-case': 404,
  'unknown-assignment': 404,
  'unknown-clock': 404,
  'unknown-notice': 404,
  'unknown-review': 404,
  'unknown-suggestion': 404,
  'unknown-question': 404,
  'unknown-document': 404,
  'unknown-other': 404,
  'not-yours': 403,
  recused: 403,
  'wrong-state': 409,
  // It has been done before.
  'already-linked': 409,
  'objected-before': 409,
  'recused-before': 409,
  'extended-before': 409,
  'extension-asked': 409,
  'served-before': 409,
  'rated-before': 409,
  'stale-version': 412,
  'key-reused': 422,
  busy: 503,
};

export function refusedBy(refusal: Refusal): Problem {
  const sentences = { zh: sentenceOf(refusal, 'zh'), en: sentenceOf(refusal, 'en') };
  return new Problem(statuses[refusal.code] ?? 422, refusal.code, sentences);
}

export function problemResponse(problem: Problem, lang: Lang) {
  const errors = problem.fields.map(({ path, field, problem: code }) => ({
    pointer: `/${path}`,
    code,
    detail: fieldSentence(field, code, lang),
    messages: { 'zh-CN': fieldSentence(field, code, 'zh'), en: fieldSentence(field, code, 'en') },
  }));
  return {
    statusCode: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...(problem.status === 503 && { 'retry-after': '5' }),
    },
    body: JSON.stringify({
      type: `/problems/${problem.code}`,
      title: problem.code,
      status: problem.status,
      code: problem.code,
      detail: problem.sentences[lang],
      messages: { 'zh-CN': problem.sentences.zh, en: problem.sentences.en },
      ...(errors.length > 0 && { errors }),
    }),
  };
}
