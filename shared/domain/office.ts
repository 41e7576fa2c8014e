import type { OfficeId } from './ids.ts';

export type OfficeKind = 'government' | 'petition-office' | 'department' | 'township';

/** A unit of the tree: a government, its petition office, its departments, the townships below. */
export interface Office {
  readonly id: OfficeId;
  readonly name: { readonly zh: string; readonly en: string };
  readonly kind: OfficeKind;
  readonly parent?: OfficeId;
  /** Leads the case numbers that this petition office gives out. */
  readonly prefix?: string;
  /** Where its notices are mailed. */
  readonly email?: string;
  /** First-level categories it is competent for. */
  readonly categories: readonly string[];
}

export type Offices = ReadonlyMap<OfficeId, Office>;

/**
 * Who is told when a unit is supervised: the petition office that holds the case (Art. 40), or, when that
 * office itself is late, the petition office one level up (Art. 43); at the top, the government it belongs to.
 */
export function supervisorOf(offices: Offices, unit: OfficeId, holder: OfficeId): OfficeId {
  if (unit !== holder) return holder;
  const own = offices.get(unit)?.parent;
  const above = own && offices.get(own)?.parent;
  const petitionOffice = above && [...offices.values()].find((o) => o.kind === 'petition-office' && o.parent === above);
  return petitionOffice ? petitionOffice.id : (above ?? own ?? holder);
}

/** Where matters sent in online arrive: the petition office of the highest government. */
export function receivingOffice(offices: Offices): Office | undefined {
  const all = [...offices.values()];
  return all.find(({ kind, parent }) => kind === 'petition-office' && parent && !offices.get(parent)?.parent);
}
