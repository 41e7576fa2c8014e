import { parseDay } from '../../../shared/domain/day.ts';
import type { registerCase, searchRepeats, suggestForMatter } from '../api/operations.ts';
import { type Filled, textIn } from '../forms/filled.ts';

/** The fields of the form in the order in which they are gone through, as the API names them. */
export const recordFields = [
  ...(['channel', 'receivedOn', 'source', 'title', 'facts', 'requests', 'category', 'nature'] as const),
  ...(['happenedOn', 'people', 'citizen/name', 'citizen/idNumber', 'citizen/phone', 'citizen/address'] as const),
] as const;

export type RecordField = (typeof recordFields)[number];

type Body<O extends (asked: never) => unknown> = NonNullable<Parameters<O>[0] extends { body: infer B } ? B : never>;
export type Recorded = Body<typeof registerCase>;
type Heard = Body<typeof searchRepeats>;
type ToSuggestFor = Body<typeof suggestForMatter>;

/** As it is sent: without what was left empty. What is missing the server says. */
export function recordedIn(filled: Filled): Readonly<Record<string, unknown>> {
  const said = (name: RecordField) => textIn(filled, name).trim();
  const people = said('people');
  const fields = Object.fromEntries(
    (['source', 'category', 'nature', 'happenedOn', 'receivedOn'] as const).map((name) => [name, said(name)]),
  );
  return {
    ...{ channel: said('channel'), title: said('title'), facts: said('facts'), requests: requestsIn(filled) },
    ...written(fields),
    ...(people && { people: Number(people) }),
    citizen: citizenIn(filled),
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
    ...{ phone: said('phone'), address: said('address') },
  });
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
  const { address: _, ...citizen } = citizenIn(filled);
  return text && Object.keys(citizen).length > 0 ? { ...text, citizen } : undefined;
}

/** How the next one begins: a pile of letters is of one day and one kind. */
export function nextAfter(filled: Filled, today: string): Filled {
  const channel = textIn(filled, 'channel') || 'letter';
  return { channel: [channel], receivedOn: [parseDay(textIn(filled, 'receivedOn')) ?? today] };
}
