import type { Party } from './papers.ts';
import { inPlainDigits, type PersonalDataKind } from './personal-data.ts';

/** So much of an address in one run, with a number in it, leads to a door; a road alone does not. */
const DOOR = 5;

/**
 * What in a text is the citizen's own, by what they left of themselves and of those who speak for them: names and
 * addresses have no form by which a stranger's could be found.
 */
export function ownDataIn(text: string, party: Party): Extract<PersonalDataKind, `citizens-${string}`>[] {
  const plain = closed(text);
  const people = [party, ...(party.representatives ?? []), ...(party.agent ? [party.agent] : [])];
  const names = people.flatMap(({ name }) => (name ? [closed(name)] : []));
  return [
    ...(names.some((name) => name.length > 1 && plain.includes(name)) ? (['citizens-name'] as const) : []),
    ...(runs(closed(party.address ?? '')).some((run) => plain.includes(run)) ? (['citizens-address'] as const) : []),
  ];
}

function runs(address: string): string[] {
  return Array.from({ length: Math.max(0, address.length - DOOR + 1) }, (_, i) => address.slice(i, i + DOOR)).filter(
    (run) => /\d/.test(run),
  );
}

/** The same words however they are spaced, pointed, or written in capitals. */
function closed(text: string): string {
  return inPlainDigits(text)
    .replace(/[\s·•,，.。-]/g, '')
    .toLowerCase();
}
