import type { Refusal, RefusalCode } from '../domain/refusal.ts';
import { CHALLENGE_PATH } from '../gate/challenge-path.ts';
import type { Lang } from '../i18n/dates.ts';
import { fieldSentence } from '../i18n/fields.ts';
import { type HttpProblem, httpSentences } from '../i18n/http.ts';
import { sentenceOf } from '../i18n/refusals.ts';
import type { FieldError } from '../schema/field-problems.ts';

interface ProblemDetails {
  readonly fields?: readonly FieldError[];
  readonly retryAfter?: number;
  readonly proofHelps?: boolean;
}

/** Thrown where a request cannot go on, and answered as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly sentences: Readonly<Record<Lang, string>>;
  readonly fields: readonly FieldError[];
  /** Seconds after which the same may be asked again. */
  readonly retryAfter: number | undefined;
  /** Whether the same may be asked at once with a proof of work. */
  readonly proofHelps: boolean;

  constructor(
    status: number,
    code: string,
    sentences: Readonly<Record<Lang, string>>,
    { fields = [], retryAfter, proofHelps = false }: ProblemDetails = {},
  ) {
    super(code);
    this.status = status;
    this.code = code;
    this.sentences = sentences;
    this.fields = fields;
    this.retryAfter = retryAfter;
    this.proofHelps = proofHelps;
  }
}

export function httpProblem(status: number, code: HttpProblem): Problem {
  const sentences = { zh: httpSentences.zh[code], en: httpSentences.en[code] };
  return new Problem(status, code, sentences, { proofHelps: code === 'proof-refused' });
}

export function invalidInput(fields: readonly FieldError[]): Problem {
  const { zh, en } = httpSentences;
  return new Problem(422, 'invalid-input', { zh: zh['invalid-input'], en: en['invalid-input'] }, { fields });
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
  const status = statuses[refusal.code] ?? 422;
  return new Problem(status, refusal.code, sentences, status === 503 ? { retryAfter: 5 } : {});
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
      ...(problem.retryAfter && { 'retry-after': String(problem.retryAfter) }),
    },
    body: JSON.stringify({
      type: `/problems/${problem.code}`,
      title: problem.code,
      status: problem.status,
      code: problem.code,
      detail: problem.sentences[lang],
      messages: { 'zh-CN': problem.sentences.zh, en: problem.sentences.en },
      ...(errors.length > 0 && { errors }),
      ...(problem.proofHelps && { challenge: CHALLENGE_PATH }),
    }),
  };
}
