import type { DocumentField } from '../../domain/document-fields.ts';
import type { EntryName } from '../../domain/documents/value.ts';

/** Says a field, or one part of it, in one sentence; empty where the document does not have it. */
export type Say = (field: DocumentField, part?: EntryName) => string;

/** How a kind of document is worded around its fields. */
export interface Layout {
  readonly shape: 'letter' | 'form';
  /** 公民: the citizen. `to`: the units it is sent to. `author`: who wrote the document that this one answers. */
  readonly addressee?: 'citizen' | 'to' | 'author';
  /** Fields that the sentences say, so that they are no points of their own. */
  readonly woven: readonly DocumentField[];
  /** The points in the order in which an official argues, where it is not that of the fields; others stand after them. */
  readonly order?: readonly DocumentField[];
  readonly opening?: (say: Say) => string;
  readonly closing?: (say: Say) => readonly string[];
  /** Who signs besides the issuer. */
  readonly signers?: readonly string[];
}

/** What the citizen asked for, what was found, why and on what basis, and what follows. */
export const reviewOrder: readonly DocumentField[] = [
  ...(['citizen', 'parties', 'requests', 'found', 'reasons', 'basis', 'result'] as const),
];
/** Why and on what basis before where else to go. */
export const refusalOrder: readonly DocumentField[] = [
  ...(['citizen', 'ground', 'reasons', 'basis', 'other-case', 'path', 'where-to-go', 'contact'] as const),
];

/** What is suggested, by when to answer, and who signs. */
export const suggestionOrder: readonly DocumentField[] = ['suggestion', 'answer-by', 'signed-by'];

/** The sentence where the field is there, and nothing where it is not. */
export function where(
  say: Say,
  field: DocumentField | readonly [DocumentField, EntryName],
  sentence: (said: string) => string,
): string {
  const said = typeof field === 'string' ? say(field) : say(...field);
  return said ? sentence(said) : '';
}
