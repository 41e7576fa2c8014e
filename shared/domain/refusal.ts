/** Why an action is not possible: a stable code, and what its sentence needs to say what is allowed instead. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type RefusalCode =
  | 'unknown-case'
  | 'unknown-unit'
  | 'unknown-assignment'
  | 'unknown-clock'
  | 'unknown-notice'
  | 'not-yours'
  | 'wrong-state'
  | 'stale-version'
  | 'key-reused'
  | 'received-in-future'
  | 'happened-in-future'
  | 'no-request'
  | 'not-a-petition-office'
  | 'no-unit'
  | 'one-lead'
  | 'unit-twice'
  | 'own-unit'
  | 'answer-incomplete'
  | 'not-overdue'
  | 'not-in-hand'
  | 'busy';

export function refuse(code: RefusalCode, facts: Refusal['facts'] = {}): { readonly refusal: Refusal } {
  return { refusal: { code, facts } };
}
