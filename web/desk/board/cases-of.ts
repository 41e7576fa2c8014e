import { addDays, type Day, parseDay } from '../../../shared/domain/day.ts';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import type { BacklogAge } from '../../../shared/supervision/board.ts';
import type { Asked } from '../search/look.ts';

/** Days since a matter was received, the first and the last that an age holds. */
const daysOf: Readonly<Record<BacklogAge, readonly [least: number, most: number | undefined]>> = {
  ...{ 'to-30': [0, 30], 'to-60': [31, 60] },
  ...{ 'to-90': [61, 90], 'over-90': [91, undefined] },
};

/** On which days what is as old as this was received. */
export function receivedWithin(age: BacklogAge, today: Day): Pick<Asked, 'from' | 'to'> {
  const [least, most] = daysOf[age];
  return { to: addDays(today, -least), ...(most !== undefined && { from: addDays(today, -most) }) };
}

/** What a unit has in hand, of those days. */
type Cases = Pick<Asked, 'unit' | 'inHand' | 'from' | 'to'>;

/** The address of what a unit below has in hand; it names nobody. */
export function casesAddress({ unit, from, to }: Omit<Cases, 'inHand'>, number = ''): string {
  const query = new URLSearchParams({ ...(unit && { cases: unit }), ...(from && { from }), ...(to && { to }) });
  return `${number ? `/board/${number}` : '/board'}?${query}`;
}

export function casesAskedBy(address: URLSearchParams, units: readonly { readonly id: OfficeId }[]): Cases | undefined {
  const unit = units.find(({ id }) => id === address.get('cases'))?.id;
  if (!unit) return undefined;
  const [from, to] = [parseDay(address.get('from') ?? ''), parseDay(address.get('to') ?? '')];
  return { unit, inHand: true, ...(from && { from }), ...(to && { to }) };
}
