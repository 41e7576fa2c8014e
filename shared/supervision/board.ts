import { addDays, type Day, daysBetween, weekday } from '../domain/day.ts';
import type { CaseNumber, NoticeId, OfficeId } from '../domain/ids.ts';
import type { ClockKind, Rung } from '../domain/policy.ts';
import type { Share } from '../figures/formulas.ts';
import { type DutyBelow, dutiesIn, type TaskBelow } from './duties-below.ts';
import { type BoardDay, type LastDay, lastDayOn } from './last-day.ts';
import { isAmong, type Narrowed, weekKey } from './narrowed.ts';

/** For how long something is overdue, in days. */
export const lateAges = ['to-5', 'to-15', 'to-30', 'over-30'] as const;
/** For how long a matter has been in hand, in days since it was received. */
export const backlogAges = ['to-30', 'to-60', 'to-90', 'over-90'] as const;
export type LateAge = (typeof lateAges)[number];
export type BacklogAge = (typeof backlogAges)[number];

/** A month as it was counted for the public board: what was due in it, and done in time. */
export interface TrendMonth {
  readonly month: string;
  readonly countedOn: Day;
  /** The last day it is counted of, where the month was not over by then. */
  readonly until?: Day;
  readonly routing: Share;
  readonly notice: Share;
  readonly settlement: Share;
}

/** A notice that a unit has not answered yet. */
export interface OpenNotice extends LastDay {
  readonly office: OfficeId;
  readonly number: CaseNumber;
  readonly notice: NoticeId;
  readonly title: string;
  readonly answerBy: Day;
  readonly overdue: boolean;
}

export type ListedDuty = DutyBelow & LastDay;

/** What a supervisor sees of all units below. Duties 项 are counted by unit and period, cases 件 each once. */
export interface Board {
  readonly on: Day;
  /** The last day of this week, a Sunday. */
  readonly weekEnds: Day;
  readonly overdue: readonly {
    readonly office: OfficeId;
    readonly clock: ClockKind;
    /** Up to whom it has climbed; none where no sweep has seen it yet. */
    readonly rung?: Rung['rung'];
    readonly age: LateAge;
    readonly count: number;
  }[];
  readonly dueThisWeek: readonly (LastDay & {
    readonly office: OfficeId;
    readonly clock: ClockKind;
    readonly due: Day;
    readonly count: number;
  })[];
  /** How many cases these duties are of: one case can have several. */
  readonly overdueCases: number;
  readonly thisWeekCases: number;
  /** The longest overdue of all. */
  readonly latest: readonly ListedDuty[];
  /** Those of this week whose last day comes first. */
  readonly soonest: readonly ListedDuty[];
  readonly notices: readonly OpenNotice[];
  /** How many notices there are in all, and how many of them are late. */
  readonly noticesOpen: number;
  readonly noticesLate: number;
  /** At the reader's own office: answers that wait to be accepted or sent back, suggestions that wait for a signature. */
  readonly toJudge: number;
  readonly toSign: number;
  /** What each unit has in hand. A case that several have in hand stands with each of them. */
  readonly backlog: readonly { readonly office: OfficeId; readonly age: BacklogAge; readonly count: number }[];
  /** Cases in hand, each once. */
  readonly inHand: readonly { readonly age: BacklogAge; readonly count: number }[];
  readonly trend: readonly TrendMonth[];
}

/** Single matters that are listed; the rest is counted, and all of it is in the export. */
const LISTED = 100;

/** The Sunday of its week. */
export const weekEndOf = (today: Day): Day => addDays(today, (7 - weekday(today)) % 7);

/** Who looks, and at what of it: all is counted, and what is looked at is listed. */
export interface Look {
  /** The reader's own unit, and those whose powers it carries on (Art. 24(2)). */
  readonly readers: readonly OfficeId[];
  readonly narrowed?: Narrowed;
  readonly week?: string | undefined;
}

export function boardOf(
  tasks: readonly TaskBelow[],
  trend: readonly TrendMonth[],
  on: BoardDay,
  { readers, narrowed = {}, week }: Look,
): Board {
  const { today } = on;
  const duties = dutiesIn(tasks, today);
  const late = duties.filter(({ daysOver }) => daysOver > 0);
  const weekEnds = weekEndOf(today);
  const thisWeek = duties.filter(({ due }) => due >= today && due <= weekEnds);
  const notices = tasks.flatMap(openNotice(today)).sort((a, b) => (a.answerBy < b.answerBy ? -1 : 1));
  const own = tasks.filter(({ office }) => readers.includes(office));
  const groupOf = ({ office, clock, rung, daysOver }: DutyBelow) => {
    return { office, clock, ...(rung && { rung }), age: ageOf(daysOver, lateAges) };
  };
  const withLastDay = <T extends { readonly due: Day }>(each: T) => ({ ...each, ...lastDayOn(each.due, on) });
  const listed = (all: readonly DutyBelow[]) => all.slice(0, LISTED).map(withLastDay);
  return {
    ...{ on: today, weekEnds },
    overdue: counted(late, groupOf),
    dueThisWeek: counted(thisWeek, ({ office, clock, due }) => ({ office, clock, due })).map(withLastDay),
    overdueCases: casesOf(late),
    thisWeekCases: casesOf(thisWeek),
    latest: listed(late.filter((duty) => isAmong(narrowed, groupOf(duty)))),
    soonest: listed(thisWeek.filter((duty) => !week || weekKey(duty) === week)),
    notices: notices.slice(0, LISTED).map((each) => ({ ...each, ...lastDayOn(each.answerBy, on) })),
    noticesOpen: notices.length,
    noticesLate: notices.filter(({ overdue }) => overdue).length,
    toJudge: own.filter(({ task, status }) => task === 'supervised' && status === 'answered').length,
    toSign: own.filter(({ task }) => task === 'signature').length,
    ...backlogOf(tasks, today),
    trend,
  };
}

function openNotice(today: Day) {
  return ({ task, status, notice, due, office, number, title }: TaskBelow): Omit<OpenNotice, keyof LastDay>[] =>
    task === 'notice' && status === 'open' && notice && due
      ? [{ office, number, notice, title, answerBy: due, overdue: due < today }]
      : [];
}

/** A matter is in the backlog of each unit that has it in hand, once, and once among all that are in hand. */
function backlogOf(tasks: readonly TaskBelow[], today: Day): Pick<Board, 'backlog' | 'inHand'> {
  const held = tasks.filter(({ task }) => task === 'case' || task === 'assignment' || task === 'review');
  const atUnits = new Map(held.map((each) => [`${each.office} ${each.number}`, each]));
  const cases = new Map(held.map((each) => [each.number, each]));
  const ageNow = ({ receivedOn }: TaskBelow) => ageOf(daysBetween(receivedOn, today), backlogAges);
  return {
    backlog: counted([...atUnits.values()], (each) => ({ office: each.office, age: ageNow(each) })),
    inHand: counted([...cases.values()], (each) => ({ age: ageNow(each) })),
  };
}

function casesOf(duties: readonly DutyBelow[]): number {
  return new Set(duties.map(({ number }) => number)).size;
}

/** How many there are of all kinds. */
export function totalOf(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** How many there are of each kind, the most first. */
function counted<T, K extends object>(all: readonly T[], kindOf: (one: T) => K): (K & { readonly count: number })[] {
  const kinds = new Map<string, { readonly kind: K; count: number }>();
  for (const one of all) {
    const kind = kindOf(one);
    const name = JSON.stringify(kind);
    const known = kinds.get(name) ?? { kind, count: 0 };
    known.count += 1;
    kinds.set(name, known);
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count).map(({ kind, count }) => ({ ...kind, count }));
}

/** `to-30` holds the days up to the thirtieth; the last name holds all that are more. */
export function ageOf<A extends string>(days: number, ages: readonly [A, ...A[]] | readonly A[]): A {
  const last = ages[ages.length - 1];
  const found = ages.find((age) => age.startsWith('to-') && days <= Number(age.slice('to-'.length))) ?? last;
  if (!found) throw new Error('no ages');
  return found;
}
