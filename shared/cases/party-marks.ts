import { createHmac } from 'node:crypto';
import type { PartyMark } from '../domain/ids.ts';
import type { Party, Spokesperson } from '../domain/papers.ts';
import { bare } from '../schema/text.ts';

/** What somebody says of themselves to be told which case is theirs. */
export interface Said {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly idNumber?: string | undefined;
}

/**
 * By what a case is found whose number was lost: each name, telephone and identity card that its citizen, their
 * representatives and their agent gave, for itself and exactly. Whoever did not sign is not found.
 */
export function partyMarks({ anonymous, representatives = [], agent, ...citizen }: Party, key: string): PartyMark[] {
  const people: readonly Partial<Spokesperson>[] = [
    ...(anonymous ? [] : [citizen]),
    ...representatives,
    ...(agent ? [agent] : []),
  ];
  return [...new Set(people.flatMap((person) => marksOf(person, key)))];
}

/** Keyed hashes: whoever reads the table without the key learns nothing, and can look nobody up. */
export function marksOf({ name, phone, idNumber }: Said, key: string): PartyMark[] {
  const marks = [
    ['name', bare(name)],
    ['phone', bare(phone).replace(/^(00)?86(?=1)/, '')],
    ['id', bare(idNumber)],
  ];
  return marks.flatMap(([what, value]) =>
    value ? [createHmac('sha256', key).update(`party:${what}:${value}`).digest('hex') as PartyMark] : [],
  );
}
