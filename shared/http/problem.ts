import type { Offices } from '../domain/office.ts';
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
  readonly more?: Problem['more'];
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
  /** Members of its own, beside those that every problem has. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: string,
    sentences: Readonly<Record<Lang, string>>,
    { fields = [], retryAfter, proofHelps = false, more = {} }: ProblemDetails = {},
  ) {
    super(code);
    this.status = status;
    this.code = code;
    this.sentences = sentences;
    this.fields = fields;
    this.retryAfter = retryAfter;
    this.proofHelps = proofHelps;
    this.more = more;
  }
}

/** Those of them that are not the refusal of an action. */
const httpStatuses: Readonly<Record<HttpProblem, number>> = {
  'not-found': 404,
  'not-json': 400,
  'wrong-code': 404,
  'not-staff': 403,
  'not-your-unit': 403,
  'not-your-role': 403,
  'not-below-you': 403,
  'too-many-tasks': 422,
  'invalid-input': 422,
  'version-needed': 428,
  'bad-version': 400,
  'bad-cursor': 400,
  'bad-request-key': 400,
  'no-receiving-office': 503,
  'proof-refused': 422,
  'too-large': 413,
  overloaded: 503,
  internal: 500,
};

/** The HTTP status that goes with a code, whichever kind it is of. */
export function httpStatusOf(code: HttpProblem | RefusalCode): number {
  return code in httpStatuses ? httpStatuses[code as HttpProblem] : statusOf(code as RefusalCode);
}

export function httpProblem(status: number, code: HttpProblem): Problem {
  const sentences = { zh: httpSentences.zh[code], en: httpSentences.en[code] };
  return new Problem(status, code, sentences, { proofHelps: code === 'proof-refused' });
}

/** Seconds. A rush ends sooner if those who are turned away do not all come back at once. */
const OVERLOADED_RETRY_AFTER = 10;

export function overloaded(): Problem {
  const { zh, en } = httpSentences;
  return new Problem(
    503,
    'overloaded',
    { zh: zh.overloaded, en: en.overloaded },
    { retryAfter: OVERLOADED_RETRY_AFTER },
  );
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
  'unknown-file': 404,
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
  'outside-your-units': 403,
  'own-record': 403,
  'unknown-person': 404,
  'unit-exists': 409,
  'person-exists': 409,
  'units-below': 409,
  'changed-since': 412,
  'key-reused': 422,
  busy: 503,
};

export function refusedBy(refusal: Refusal, more: Problem['more'] = {}, offices?: Offices): Problem {
  const sentences = { zh: sentenceOf(refusal, 'zh', offices), en: sentenceOf(refusal, 'en', offices) };
  const status = statusOf(refusal.code);
  return new Problem(status, refusal.code, sentences, { more, ...(status === 503 && { retryAfter: 5 }) });
}

/** The HTTP status that a refusal is answered with. */
function statusOf(code: RefusalCode): number {
  return statuses[code] ?? 422;
}

/** `request`: what the person may quote, so that what went wrong is found in the logs. */
export function problemResponse(problem: Problem, lang: Lang, request?: string) {
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
      ...(request && { request }),
      ...(errors.length > 0 && { errors }),
      ...(problem.proofHelps && { challenge: CHALLENGE_PATH }),
      ...problem.more,
    }),
  };
}
