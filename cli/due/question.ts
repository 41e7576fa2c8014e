import { type Day, parseDay } from '../../shared/domain/day.ts';
import { LONGEST_PERIOD, type Period } from '../../shared/domain/due.ts';
import { type ClockKind, clockKinds, type Policy } from '../../shared/domain/policy.ts';

/** From which day, and how long. */
export interface Question {
  readonly received: Day;
  readonly period: Period;
  /** Whose period it is, and where that stands; missing where the days were given. */
  readonly clock?: { readonly kind: ClockKind; readonly source: string };
}

export type QuestionProblem =
  | 'not-json'
  | 'line-too-long'
  | 'unknown-field'
  | 'bad-date'
  | 'clock-or-days'
  | 'unknown-clock'
  | 'bad-days'
  | 'bad-unit'
  | 'bad-roll';

/** The count must end while years have four digits. */
const LAST_START = '9000-12-31';
const fields = new Set(['received', 'clock', 'days', 'unit', 'roll']);

/** Checked by hand: a schema would be most of the work of a batch. */
export function questionOf(asked: unknown, policy: Policy): Question | { readonly problem: QuestionProblem } {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return { problem: 'not-json' };
  if (Object.keys(asked).some((name) => !fields.has(name))) return { problem: 'unknown-field' };
  const { received: written, clock, ...period }: Readonly<Record<string, unknown>> = { ...asked };

  const received = typeof written === 'string' ? parseDay(written) : undefined;
  if (received === undefined || received > LAST_START) return { problem: 'bad-date' };
  if (clock === undefined) {
    const asGiven = periodOf(period);
    return typeof asGiven === 'string' ? { problem: asGiven } : { received, period: asGiven };
  }
  if (Object.keys(period).length > 0) return { problem: 'clock-or-days' };
  const kind = clockKinds.find((each) => each === clock);
  if (!kind) return { problem: 'unknown-clock' };
  const rule = policy.clocks[kind];
  return { received, period: rule.period, clock: { kind, source: rule.source } };
}

function periodOf({ days, unit, roll = false }: Readonly<Record<string, unknown>>): Period | QuestionProblem {
  if (days === undefined) return 'clock-or-days';
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 0 || days > LONGEST_PERIOD) return 'bad-days';
  if (unit !== 'working' && unit !== 'calendar') return 'bad-unit';
  return typeof roll === 'boolean' ? { days, unit, roll } : 'bad-roll';
}
