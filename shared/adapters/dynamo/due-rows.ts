import type { DueClock, Unreadable } from '../../ports/worklists.ts';
import { caseNumber, clockId } from '../../schema/ids.ts';

/** Stands before what climbs in office hours only; it sorts after everything else. */
const IN_HOURS = '~';

export function dueSkOf({ number, clock, inHours }: DueClock): string {
  return `${inHours ? IN_HOURS : ''}${number}#${clock}`;
}

/** What a row of the index says; a row that says nothing of the kind is told as it is, and fails nobody else. */
export function readDueSk(sk: unknown): DueClock | Unreadable {
  const text = typeof sk === 'string' ? sk : '';
  const inHours = text.startsWith(IN_HOURS);
  const [number = '', ...clock] = text.slice(inHours ? IN_HOURS.length : 0).split('#');
  const [case_, clock_] = [caseNumber.safeParse(number), clockId.safeParse(clock.join('#'))];
  if (!case_.success || !clock_.success) return { unreadable: text };
  return { number: case_.data, clock: clock_.data, inHours };
}
