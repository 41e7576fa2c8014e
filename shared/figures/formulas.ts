import type { Day } from '../domain/day.ts';
import type { Fact } from './facts.ts';
import type { Period } from './month.ts';

/** Numerator and denominator, in items 件: a share of nothing is no share, and not zero. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export const rates = ['routing', 'acceptance', 'notice', 'settlement', 'participation', 'satisfaction'] as const;
export type Rate = (typeof rates)[number];

/** The public figures of a unit for a period; `open` is what it has in hand on the day of the count. */
export type Counts = Readonly<Record<Rate, Share>> & { readonly open: number };

export const NOTHING: Counts = {
  ...{ routing: none(), acceptance: none(), notice: none(), settlement: none() },
  ...{ participation: none(), satisfaction: none(), open: 0 },
};

function none(): Share {
  return { part: 0, of: 0 };
}

/** For which days is counted, and on which. */
export interface Counting {
  readonly period: Period;
  /** The day of the count: a duty that ends on it or later is not due yet. */
  readonly today: Day;
  /** The last day on which an answer that was served on a day can be rated. */
  readonly ratableUntil: (servedOn: Day) => Day;
}

/**
 * Petition-work statistics (统计指标): 及时受理率 = accepted or routed in time ÷ due in the period; 按期告知率 = notices in
 * time ÷ notices due; 按期办结率 = ended in time ÷ due in the period; 参评率 = rated ÷ (rated + window closed unrated);
 * 满意率 = (满意 + 基本满意) ÷ rated. An answer is counted in the period in which its window closes, and only once that
 * period is over: so each figure is final, and nobody can tell from two counts what was rated between them.
 */
export function countsOf(facts: readonly Fact[], counting: Counting): Counts {
  const duties = facts.filter((fact) => fact.kind === 'clock' && isDue(fact.due, counting));
  const inTime = (of: (fact: Extract<Fact, { kind: 'clock' }>) => boolean): Share => {
    const due = duties.flatMap((fact) => (fact.kind === 'clock' && of(fact) ? [fact] : []));
    return { part: due.filter(({ endedOn, due }) => endedOn !== undefined && endedOn <= due).length, of: due.length };
  };
  return {
    routing: inTime(({ clock }) => clock === 'route'),
    acceptance: inTime(({ clock, short }) => clock === 'simple-accept' || (clock === 'notify' && !short)),
    notice: inTime(({ clock }) => clock === 'notify'),
    settlement: inTime(({ clock }) => clock === 'handle'),
    ...ratingsIn(facts, counting),
    open: facts.filter(({ kind }) => kind === 'open').length,
  };
}

function isDue(due: Day, { period, today }: Counting): boolean {
  return due >= period.from && due <= period.to && due < today;
}

function ratingsIn(
  facts: readonly Fact[],
  { period, today, ratableUntil }: Counting,
): Pick<Counts, 'participation' | 'satisfaction'> {
  if (period.to >= today) return { participation: none(), satisfaction: none() };
  const closed = facts.filter((fact) => {
    if (fact.kind !== 'rating') return false;
    const until = ratableUntil(fact.servedOn);
    return until >= period.from && until <= period.to;
  });
  const grades = closed.flatMap((fact) => (fact.kind === 'rating' && fact.grade ? [fact.grade] : []));
  return {
    participation: { part: grades.length, of: closed.length },
    satisfaction: { part: grades.filter((grade) => grade !== 'dissatisfied').length, of: grades.length },
  };
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce<Counts>((one, other) => {
    const added = rates.map((rate) => {
      return [rate, { part: one[rate].part + other[rate].part, of: one[rate].of + other[rate].of }] as const;
    });
    return { ...(Object.fromEntries(added) as Record<Rate, Share>), open: one.open + other.open };
  }, NOTHING);
}
