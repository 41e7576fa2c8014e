import type { Attachment } from './attachments.ts';
import type { Case } from './case.ts';
import { paperHash } from './content-hash.ts';
import type { Context } from './context.ts';
import type { CaseEvent, Happening } from './events.ts';
import { nth, type RecordId } from './ids.ts';
import type { Paper, RecordRef } from './papers.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What an action says happened, and what was written: events without their clocks, which the transition table adds. */
export interface Facts {
  readonly events: readonly CaseEvent[];
  readonly papers?: readonly Paper[];
  readonly files?: readonly Attachment[];
}

export type Outcome = Facts | { readonly refusal: Refusal };

/** When it happens, and who does it. */
export function stamp({ now: at, today: on, actor }: Context) {
  return { at, on, actor };
}

/** What happened, with a text beside it. */
export function noted(
  matter: Case,
  text: string,
  context: Context,
  happening: Happening,
  more: { readonly goTo?: string } = {},
): Outcome {
  const said = written(matter, text, context, more);
  if ('refusal' in said) return said;
  return { papers: said.papers, events: [{ ...stamp(context), ...happening, record: said.record }] };
}

type Kept = Extract<Paper, { kind: 'record' | 'service' | 'publication' }>;
export interface Written {
  readonly record: RecordRef;
  readonly papers: readonly Paper[];
}

/** A text to be kept beside the case; one without a word in it is refused. */
export function written(
  matter: Case,
  text: string,
  context: Context,
  more: { readonly goTo?: string } = {},
): Written | { refusal: Refusal } {
  if (text.trim() === '') return refuse('no-reasons');
  return kept({ kind: 'record', id: nth<RecordId>(matter.records), text, ...more }, context);
}

export function kept(paper: Kept, { digest }: Context): Written {
  return { record: { id: paper.id, hash: paperHash(paper, digest) }, papers: [paper] };
}
