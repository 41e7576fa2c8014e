import type { Day } from './day.ts';
import type { OfficeId } from './ids.ts';

export type OfficeKind = 'government' | 'petition-office' | 'department' | 'township';

type InBoth = { readonly zh: string; readonly en: string };

/** How to reach a unit in person. `leaderDays` are the days on which a leader receives people 领导接待日 (Art. 17, 26). */
export interface Reception {
  readonly address: InBoth;
  readonly hours: InBoth;
  readonly phone?: string;
  readonly leaderDays?: InBoth;
}

/** A unit of the tree: a government, its petition office, its departments, the townships below. */
export interface Office {
  readonly id: OfficeId;
  readonly name: { readonly zh: string; readonly en: string };
  readonly kind: OfficeKind;
  readonly parent?: OfficeId;
  /** Leads the case numbers that this petition office gives out. */
  readonly prefix?: string;
  /** 机关代字: leads the numbers of its documents, 望信督〔2027〕1号, so that no other unit's has the same. */
  readonly mark?: string;
  /** Where its notices are mailed. */
  readonly email?: string;
  /** What its letters say about how to reach it: address, telephone, hours. */
  readonly contact?: string;
  /** Where and when people can come or call; public. */
  readonly reception?: Reception;
  /** First-level categories it is competent for. */
  readonly categories: readonly string[];
  /** Merged or abolished: whoever carries on its powers takes its matters (Art. 24(2)). */
  readonly closed?: { readonly on: Day; readonly successor?: OfficeId };
}

export type Offices = ReadonlyMap<OfficeId, Office>;

/** The offices above a unit, the nearest first. A tree that goes in circles ends where it began. */
export function above(offices: Offices, unit: OfficeId): OfficeId[] {
  const passed: OfficeId[] = [];
  for (let at = offices.get(unit)?.parent; at && at !== unit && !passed.includes(at); at = offices.get(at)?.parent)
    passed.push(at);
  return passed;
}

/** Whether `unit` is `top` or stands under it. */
export function isWithin(offices: Offices, unit: OfficeId, top: OfficeId): boolean {
  return unit === top || above(offices, unit).includes(top);
}

/** What an office looks over: itself and what is under it; a petition office, all that its government does. */
export function seatOf(offices: Offices, office: OfficeId): OfficeId {
  const unit = offices.get(office);
  return (unit?.kind === 'petition-office' && unit.parent) || office;
}

/** Whether a unit may pass a matter on to another (Art. 23(1)): one below it, or below the government it serves. */
export function mayPassDown(offices: Offices, from: OfficeId, to: OfficeId): boolean {
  const unit = offices.get(from);
  const top = unit?.kind === 'petition-office' ? unit.parent : from;
  return top !== undefined && to !== from && to !== top && isWithin(offices, to, top);
}

/** The unit that carries on the powers of a closed one; undefined where nobody does. */
export function successorOf(offices: Offices, unit: OfficeId): OfficeId | undefined {
  const passed = new Set<OfficeId>();
  let at: OfficeId | undefined = unit;
  while (at && offices.get(at)?.closed && !passed.has(at)) {
    passed.add(at);
    at = offices.get(at)?.closed?.successor;
  }
  return at && offices.get(at) && !offices.get(at)?.closed ? at : undefined;
}

/** The office itself, or whoever carries on the powers of a closed one (Art. 24(2)). */
export function actingFor(offices: Offices, unit: OfficeId): OfficeId {
  return successorOf(offices, unit) ?? unit;
}

/** Closed units that a list of tasks is read for, besides the unit's own: a merger is of a few. */
const MOST_PREDECESSORS = 10;

/** The closed units whose powers a unit carries on, what was closed last first. */
export function predecessorsOf(offices: Offices, unit: OfficeId): OfficeId[] {
  return [...offices.values()]
    .filter(({ id, closed }) => closed && successorOf(offices, id) === unit)
    .sort((a, b) => ((a.closed?.on ?? '') > (b.closed?.on ?? '') ? -1 : 1))
    .slice(0, MOST_PREDECESSORS)
    .map(({ id }) => id);
}

/** Where matters sent in online arrive: the petition office nearest to the top of the tree. */
export function receivingOffice(offices: Offices): Office | undefined {
  const depth = ({ id }: Office) => above(offices, id).length;
  return [...offices.values()]
    .filter(({ kind, closed }) => kind === 'petition-office' && !closed)
    .reduce<Office | undefined>((best, each) => (best && depth(best) <= depth(each) ? best : each), undefined);
}
