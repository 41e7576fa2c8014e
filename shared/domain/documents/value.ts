import type { Adoption, Channel, Link, Nature, ReviewResult, SupervisionNotice } from '../case.ts';
import type { Day } from '../day.ts';
import type { DocumentField } from '../document-fields.ts';
import type { Period } from '../due.ts';
import type { NumberedDocument } from '../events.ts';
import type { CaseNumber, OfficeId, StaffId } from '../ids.ts';
import type { Office } from '../office.ts';
import type { Opinion } from '../papers.ts';
import type { Path, RefusalGround, SupervisionGround } from '../policy.ts';

/** What the offices' forms say in words of their own. */
export type Phrase =
  | 'yes'
  | 'no'
  | 'granted'
  | 'refused'
  | 'lead'
  | 'helper'
  | 'transfer'
  | 'assign'
  | 'number-and-code'
  | 'at-the-office'
  | 'by-mail'
  | 'on-the-case-page'
  | 'written-report'
  | 'act-and-answer'
  | 'system'
  | 'anonymous'
  | 'opinion-and-reasons'
  | 'ask-re-review'
  | 'no-higher-body'
  | 'final'
  | 'handled-anew';

/** What has a name in each language, by the table that holds the names. */
export interface Codes {
  channel: Channel;
  nature: Nature;
  path: Path;
  /** How a matter that goes this way is dealt with. */
  procedure: Path | 'simple';
  'refusal-ground': RefusalGround;
  'supervision-ground': SupervisionGround;
  'supervision-way': SupervisionNotice['way'];
  outcome: Opinion['outcome'];
  'review-result': ReviewResult;
  adoption: Adoption;
  link: Link['kind'];
  phrase: Phrase;
  /** Where it stands in law, as the policy writes it: `Art. 36(3)`. */
  article: string;
}
export type CodeValue = {
  [K in keyof Codes]: { readonly kind: 'code'; readonly of: K; readonly code: Codes[K] };
}[keyof Codes];

/** What a part of a field is called. */
export type EntryName =
  | 'name'
  | 'id-number'
  | 'phone'
  | 'email'
  | 'address'
  | 'agent'
  | 'mandate'
  | 'citizen'
  | 'unit'
  | 'role'
  | 'share'
  | 'contact'
  | 'link'
  | 'case'
  | 'way'
  | 'sent'
  | 'report-by'
  | 'received'
  | 'channel'
  | 'received-from'
  | 'accepted'
  | 'request'
  | 'outcome'
  | 'text'
  | 'basis'
  | 'decision'
  | 'signed-by'
  | 'next'
  | 'review-body'
  | 'review-days'
  | 'begun'
  | 'ended'
  | 'answered'
  | 'adoption';

/** What stands in a field, in no language: names of codes, offices and fields are put in when it is written out. */
export type FilledValue =
  /** As somebody wrote it. */
  | { readonly kind: 'text'; readonly text: string }
  | CodeValue
  | { readonly kind: 'day'; readonly day: Day; readonly provisional?: true }
  | { readonly kind: 'period'; readonly days: number; readonly unit: Period['unit'] }
  | { readonly kind: 'count'; readonly count: number; readonly of: 'people' | 'days' }
  | { readonly kind: 'office'; readonly office: OfficeId; readonly name: Office['name'] }
  /** A member of staff; whoever reads it is told their name, where the directory has one. */
  | { readonly kind: 'person'; readonly person: StaffId; readonly name?: string }
  | { readonly kind: 'document'; readonly document: NumberedDocument }
  | { readonly kind: 'case'; readonly case: CaseNumber }
  | { readonly kind: 'list'; readonly items: readonly FilledValue[] }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly EntryName[];
      readonly rows: readonly (readonly FilledValue[])[];
    };

export interface Entry {
  readonly name: EntryName;
  readonly value: FilledValue;
}

export type Filled = Readonly<Partial<Record<DocumentField, FilledValue>>>;
type ValueOf<K extends FilledValue['kind']> = Extract<FilledValue, { kind: K }>;

/** Undefined where there is not a word in it. */
export function text(written: string | undefined): ValueOf<'text'> | undefined {
  return written?.trim() ? { kind: 'text', text: written } : undefined;
}

export function code<K extends keyof Codes>(of: K, value: Codes[K]) {
  return { kind: 'code', of, code: value } as const;
}

export function phrase(value: Phrase) {
  return code('phrase', value);
}

export function day(value: Day, provisional = false): ValueOf<'day'> {
  return { kind: 'day', day: value, ...(provisional && { provisional }) };
}

export function period({ days, unit }: Pick<Period, 'days' | 'unit'>): ValueOf<'period'> {
  return { kind: 'period', days, unit };
}

export function person({ id }: { readonly id: StaffId }): ValueOf<'person'> {
  return { kind: 'person', person: id };
}

export function numbered({ id, kind, unit }: NumberedDocument): ValueOf<'document'> {
  return { kind: 'document', document: { id, kind, unit } };
}

export function list(items: readonly FilledValue[]): ValueOf<'list'> | undefined {
  return items.length > 0 ? { kind: 'list', items } : undefined;
}

type Given = readonly [name: EntryName, value: FilledValue | undefined];

/** What is there of these; undefined where nothing is. */
export function entries(
  first: readonly [name: EntryName, value: FilledValue],
  ...rest: readonly Given[]
): ValueOf<'entries'>;
export function entries(...given: readonly Given[]): ValueOf<'entries'> | undefined;
export function entries(...given: readonly Given[]): ValueOf<'entries'> | undefined {
  const there = given.flatMap(([name, value]) => (value ? [{ name, value }] : []));
  return there.length > 0 ? { kind: 'entries', entries: there } : undefined;
}

/** Undefined where there is no row, or a row lacks something. */
export function table(
  columns: readonly EntryName[],
  rows: readonly (readonly (FilledValue | undefined)[])[],
): ValueOf<'table'> | undefined {
  const whole = rows.map((row) => row.filter((value) => value !== undefined));
  const complete = whole.length > 0 && whole.every(({ length }) => length === columns.length);
  return complete ? { kind: 'table', columns, rows: whole } : undefined;
}
