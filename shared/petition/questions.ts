import type { Nature } from '../domain/case.ts';
import type { KeptPage, Typed } from '../ports/drafts.ts';

/** What a citizen is asked, one question a page, in this order. */
export const questions = [
  ...(['about', 'accused', 'where', 'facts', 'requests', 'since'] as const),
  ...(['identity', 'person', 'alone', 'together', 'principal'] as const),
  ...(['files', 'openness', 'send'] as const),
] as const;

export type Question = (typeof questions)[number];

/** What was given so far, by the question. */
export type Answers = Readonly<Partial<Record<Question, KeptPage>>>;

export function isQuestion(name: string | undefined): name is Question {
  return questions.some((question) => question === name);
}

export function typedIn(answers: Answers, question: Question): Typed {
  return answers[question]?.typed ?? {};
}

export function first(typed: Typed, field: string): string {
  return typed[field]?.[0] ?? '';
}

export function natureIn(answers: Answers): Nature | undefined {
  const nature = first(typedIn(answers, 'about'), 'nature');
  return nature === 'suggestion' || nature === 'accusation' || nature === 'claim' ? nature : undefined;
}

/** A claim is answered to somebody: it cannot be anonymous (Art. 19(1), 23(2)). */
export function isNamed(answers: Answers): boolean {
  return natureIn(answers) === 'claim' || first(typedIn(answers, 'identity'), 'identity') === 'named';
}

const speaking = (answers: Answers) => first(typedIn(answers, 'alone'), 'alone');

/** Which questions there are for this matter; any other is always asked. */
const conditions: Partial<Record<Question, (answers: Answers) => boolean>> = {
  accused: (answers) => natureIn(answers) === 'accusation',
  identity: (answers) => natureIn(answers) !== 'claim',
  together: (answers) => speaking(answers) === 'several',
  principal: (answers) => speaking(answers) === 'agent' && isNamed(answers),
  // Nothing to keep from anybody, and nothing to publish.
  openness: (answers) => isNamed(answers) || natureIn(answers) !== 'accusation',
};

export function applies(question: Question, answers: Answers): boolean {
  return conditions[question]?.(answers) ?? true;
}

/** The fields of each page; where there are several of a kind, the fields of one row of the list. */
export const fieldsOf: Readonly<Record<Question, readonly string[]>> = {
  about: ['nature'],
  accused: ['accusedUnit', 'accusedWords'],
  where: ['place', 'concerns'],
  facts: ['title', 'facts'],
  requests: ['requests'],
  since: ['happenedOn', 'tried'],
  identity: ['identity'],
  person: ['name', 'idNumber', 'phone', 'address', 'email'],
  alone: ['alone'],
  together: ['people', 'representativeName', 'representativePhone'],
  principal: ['principalName', 'principalId', 'principalPhone', 'mandate'],
  files: ['files'],
  openness: ['confidential', 'publish'],
  send: ['sure'],
};

export const rowsOf: Readonly<Partial<Record<Question, readonly string[]>>> = {
  accused: ['accusedUnit'],
  requests: ['requests'],
  together: ['representativeName', 'representativePhone'],
};
