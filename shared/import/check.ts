import type { Channel, Nature } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import { fieldErrors } from '../schema/field-problems.ts';
import { FACTS_MAX, REQUEST_MAX, TITLE_MAX } from '../schema/petition.ts';
import { type Registration, registration } from '../schema/registration.ts';
import type { FieldProblem } from '../schema/text.ts';
import { type Cell, isEmpty, type SheetRow, textOf } from './cell.ts';
import { type ImportField, importFields, type Mapping } from './columns.ts';
import { dayIn } from './dates.ts';
import { channelIn, natureIn } from './words.ts';

/** `uncomputed`: a formula without a result. `imprecise`: a number so long that the sheet has lost its end. */
export type RowProblem = FieldProblem | 'uncomputed' | 'imprecise' | 'later-than-today';

export interface CellFault {
  readonly field: ImportField;
  /** The place of its column; undefined where the file has none for it. */
  readonly column: number | undefined;
  readonly problem: RowProblem;
}

export type Checked =
  | { readonly row: number; readonly registration: Registration; readonly sent: RegistrationSent }
  | { readonly row: number; readonly faults: readonly CellFault[] };

/** As it is sent to the API: what the schema makes of it is for our own use. */
export type RegistrationSent = Readonly<Record<string, unknown>>;

export interface Reading {
  readonly mapping: Mapping;
  /** For rows that do not say how they came. */
  readonly channel: Extract<Channel, 'letter' | 'visit' | 'phone' | 'fax' | 'above'>;
  /** At the office: nothing was received, and nothing happened, after it. */
  readonly today: Day;
}

const TITLE_FROM_FACTS = 30;

/** Reads a row as what a registrar would write down, or says in which of its cells what is wrong. */
export function checkRow({ number: row, cells }: SheetRow, { mapping, channel, today }: Reading): Checked {
  const at = (field: ImportField): Cell => cells[mapping[field] ?? -1] ?? { kind: 'empty' };
  const fault = (field: ImportField, problem: RowProblem) => ({ field, column: mapping[field], problem });
  const unread = importFields.flatMap((field) => {
    const problem = unreadable(field, at(field), today);
    return problem ? [fault(field, problem)] : [];
  });
  const sent = sentOf(at, channel);
  const parsed = registration.safeParse(sent);
  if (parsed.success && unread.length === 0) return { row, registration: parsed.data, sent };
  const wrong = parsed.success
    ? []
    : fieldErrors(parsed.error).map(({ path, problem }) => fault(fieldAt(path), problem));
  // Title and requests are made of the facts where nobody wrote them: what is said of those would be said three times.
  const isSaid = ({ field }: CellFault) => field === 'facts' || !made.includes(field) || !isEmpty(at(field));
  const faults = [...unread, ...wrong.filter(isSaid)];
  return { row, faults: faults.filter((each, i) => faults.findIndex(({ field }) => field === each.field) === i) };
}

const made: readonly ImportField[] = ['title', 'requests'];

/** What no schema could tell: it would see a text, or nothing. */
function unreadable(field: ImportField, cell: Cell, today: Day): RowProblem | undefined {
  if (cell.kind === 'uncomputed' || cell.kind === 'error') return 'uncomputed';
  if (isEmpty(cell)) return undefined;
  if (cell.kind === 'number' && !Number.isSafeInteger(cell.value) && field === 'idNumber') return 'imprecise';
  if (field === 'receivedOn' || field === 'happenedOn') {
    const day = dayIn(cell);
    if (!day) return 'date';
    if (day > today) return 'later-than-today';
  }
  if (field === 'channel' && !channelIn(textOf(cell))) return 'choice';
  if (field === 'nature' && !natureIn(textOf(cell))) return 'choice';
  if (field === 'people' && !/^\d{1,6}$/.test(peopleIn(cell))) return 'count';
  return undefined;
}

/** 3, 3人, 3 人次 */
const peopleIn = (cell: Cell) =>
  textOf(cell)
    .normalize('NFKC')
    .replace(/\s*人?次?$/, '');

function sentOf(at: (field: ImportField) => Cell, channel: Reading['channel']): RegistrationSent {
  const text = (field: ImportField) => textOf(at(field));
  const facts = text('facts') || text('title');
  const title = text('title') || facts.slice(0, TITLE_FROM_FACTS);
  const people = peopleIn(at('people'));
  const said = {
    receivedOn: dayIn(at('receivedOn')),
    happenedOn: dayIn(at('happenedOn')),
    category: text('category'),
    nature: natureIn(text('nature')) satisfies Nature | undefined,
    source: text('source'),
    people: people === '' ? undefined : Number(people),
  };
  const citizen = Object.fromEntries(
    (['name', 'idNumber', 'phone', 'email', 'address'] as const).map((field) => [field, text(field)]),
  );
  return {
    channel: channelIn(text('channel')) ?? channel,
    ...{ title: title.slice(0, title === text('title') ? undefined : TITLE_MAX), facts: facts.slice(0, FACTS_MAX + 1) },
    requests: requestsIn(text('requests') || title.slice(0, REQUEST_MAX)),
    ...present(said),
    citizen: present(citizen),
  };
}

/** One a line, or numbered: 1. … 2. … */
function requestsIn(text: string): string[] {
  const parts = text.split(/\n+|[;；]\s*|(?<=[。；\s])(?=\d{1,2}[.、．]\D)/);
  return parts.map((part) => part.replace(/^\s*\d{1,2}[.、．]\s*/, '').trim()).filter((part) => part !== '');
}

function present(all: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''));
}

/** `requests/0` and `citizen/phone` are said of the columns that they come from. */
function fieldAt(path: string): ImportField {
  const parts = path.split('/');
  return importFields.find((field) => parts.includes(field)) ?? 'facts';
}
