import type { DocumentField } from '../../domain/document-fields.ts';

/** Says a field in one sentence; empty where the document does not have it. */
export type Say = (field: DocumentField) => string;

/** How a kind of document is worded around its fields. */
export interface Layout {
  readonly shape: 'letter' | 'form';
  /** 公民: the citizen. `to`: the units it is sent to. `author`: who wrote the document that this one answers. */
  readonly addressee?: 'citizen' | 'to' | 'author';
  /** Fields that the sentences say, so that they are no points of their own. */
  readonly woven: readonly DocumentField[];
  readonly opening?: (say: Say) => string;
  readonly closing?: (say: Say) => readonly string[];
  /** Who signs besides the issuer. */
  readonly signers?: readonly string[];
}

/** The sentence where the field is there, and nothing where it is not. */
export function where(say: Say, field: DocumentField, sentence: (said: string) => string): string {
  const said = say(field);
  return said ? sentence(said) : '';
}
