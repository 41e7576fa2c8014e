import type { Available } from '../../../shared/domain/available.ts';
import type { CaseFile, Desk } from '../context.ts';

/** What a person fills in to act on a case, and what is sent of it. */
export interface ActionForm {
  readonly fields: readonly Node[];
  readonly body: (filled: FormData) => unknown;
}

export type FormOf = (desk: Desk, file: CaseFile, about: Available) => ActionForm;

export function textIn(filled: FormData, name: string): string {
  return String(filled.get(name) ?? '');
}
