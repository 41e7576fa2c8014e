import { parseDay } from '../../../shared/domain/day.ts';
import type { registerCase, searchRepeats, suggestForMatter } from '../api/operations.ts';
import { type Filled, textIn } from '../forms/filled.ts';
import { agentParts, type PlainField, type RowsName, rowParts, rowsFilled } from './record-fields.ts';

type Body<O extends (asked: never) => unknown> = NonNullable<Parameters<O>[0] extends { body: infer B } ? B : never>;
export type Recorded = Body<typeof registerCase>;
type Heard = Body<typeof searchRepeats>;
type ToSuggestFor = Body<typeof suggestForMatter>;

/** As it is sent: without what was left empty. What is missing the server says. */
export function recordedIn(filled: Filled): Readonly<Record<string, unknown>> {
  const said = (name: PlainField) => textIn(filled, name).trim();
  const people = said('people');
  const fields = Object.fromEntries(
    (['source', 'category', 'nature', 'happenedOn', 'receivedOn'] as const).map((name) => [name, said(name)]),
  );
  return {
    ...{ channel: said('channel'), title: said('title'), facts: said('facts'), requests: requestsIn(filled) },
    ...written(fields),
    ...(people && { people: Number(people) }),
    ...(said('nature') === 'accusation' && rowsIn(filled, 'accused')),
    citizen: { ...citizenIn(filled), ...agentIn(filled), ...rowsIn(filled, 'citizen/representatives') },
  };
}

function requestsIn(filled: Filled): string[] {
  return textIn(filled, 'requests')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function citizenIn(filled: Filled): Record<string, string> {
  const said = (name: string) => textIn(filled, `citizen/${name}`).trim();
  return written({
    ...{ name: said('name'), idNumber: said('idNumber').toUpperCase() },
    ...{ phone: said('phone'), address: said('address'), email: said('email') },
  });
}

function agentIn(filled: Filled) {
  const agent = partsIn(filled, 'citizen/agent', agentParts);
  return Object.keys(agent).length > 0 ? { agent } : {};
}

/** Rows up to the last that says anything: one that was left out between them is told of as it stands. */
function rowsIn(filled: Filled, name: RowsName): Readonly<Record<string, unknown>> {
  const rows = Array.from({ length: rowsFilled(filled, name) }, (_, i) => {
    return partsIn(filled, `${name}/${i}`, rowParts[name]);
  });
  return rows.length > 0 ? { [name.slice(name.indexOf('/') + 1)]: rows } : {};
}

function partsIn(filled: Filled, within: string, parts: readonly string[]): Record<string, string> {
  const said = (part: string) => {
    const text = textIn(filled, `${within}/${part}`).trim();
    return part === 'idNumber' ? text.toUpperCase() : text;
  };
  return written(Object.fromEntries(parts.map((part) => [part, said(part)])));
}

function written(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

/** Fewer letters say too little. */
const ENOUGH = 4;

/** What a class and a unit can be suggested for; undefined while too little is written. */
export function textToSuggestFor(filled: Filled): ToSuggestFor | undefined {
  const { title, facts } = { title: textIn(filled, 'title').trim(), facts: textIn(filled, 'facts').trim() };
  if ((title + facts).length < ENOUGH) return undefined;
  const requests = requestsIn(filled);
  return { ...written({ title, facts }), ...(requests.length > 0 && { requests }) };
}

/** What repeats are looked for by: of whom it is, and what it says. Undefined while one of both is not known. */
export function heardIn(filled: Filled): Heard | undefined {
  const text = textToSuggestFor(filled);
  const { address: _, email: __, ...citizen } = citizenIn(filled);
  return text && Object.keys(citizen).length > 0 ? { ...text, citizen } : undefined;
}

/** How the next one begins: a pile of letters is of one day and one kind. */
export function nextAfter(filled: Filled, today: string): Filled {
  const channel = textIn(filled, 'channel') || 'letter';
  return { channel: [channel], receivedOn: [parseDay(textIn(filled, 'receivedOn')) ?? today] };
}
