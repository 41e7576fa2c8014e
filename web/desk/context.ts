import type { Available } from '../../shared/domain/available.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { CountedDay } from '../../shared/domain/due.ts';
import type { CaseEvent } from '../../shared/domain/events.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { Paper } from '../../shared/domain/papers.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import type { Staff } from '../../shared/ports/directory.ts';
import type { Api } from './api.ts';
import type { Words } from './words.ts';

export type Unit = Omit<Office, 'email'>;

/** `GET /api/me` */
export interface Me extends Pick<Staff, 'id' | 'name' | 'roles'> {
  readonly office: Unit;
  readonly today: Day;
}

/** `GET /api/cases/{number}` */
export interface CaseFile {
  readonly case: Case;
  readonly papers: readonly Paper[];
  readonly history: readonly (CaseEvent & { readonly seq: number })[];
  /** Why each running period ends on its day, day by day; by the id of its clock. */
  readonly explanations: Readonly<Record<string, readonly CountedDay[]>>;
  readonly available: readonly Available[];
}

/** What every part of the desk is made with. */
export interface Desk {
  readonly lang: Lang;
  readonly words: Words;
  readonly api: Api;
  readonly me: Me;
  readonly units: readonly Unit[];
}

export function unitName({ units, lang }: Desk, id: string): string {
  return units.find((unit) => unit.id === id)?.name[lang] ?? id;
}
