import type { Period } from '../../../shared/domain/due.ts';
import { type ClockKind, clockKinds } from '../../../shared/domain/policy.ts';
import type { PolicyInForce } from '../api/operations.ts';
import { differences } from './differences.ts';

type Policy = PolicyInForce['policy'];

interface ClockRow {
  readonly clock: ClockKind;
  readonly period: Period;
  readonly nature: 'duty' | 'right';
  readonly source: string;
}
interface LimitRow {
  readonly limit: string;
  readonly count: number;
  readonly source: string;
}

/** The parts of a policy that are shown as tables. It was checked when it was loaded. */
interface Tables {
  readonly clocks: Readonly<Record<ClockKind, Omit<ClockRow, 'clock'>>>;
  readonly limits: Readonly<Record<string, Omit<LimitRow, 'limit'>>>;
}

export function rowsOf(policy: Policy): { readonly clocks: ClockRow[]; readonly limits: LimitRow[] } {
  const { clocks, limits } = policy as Policy & Tables;
  return {
    clocks: clockKinds.map((clock) => ({ clock, ...clocks[clock] })),
    limits: Object.entries(limits).map(([limit, rule]) => ({ limit, ...rule })),
  };
}

/** What another policy changes, row by row, and the periods that are counted again by it in open cases. */
export function changesTo(inForce: Policy, other: Policy) {
  const changed = differences(inForce, other);
  const recounted = clockKinds.filter((clock) => changed.some(({ path }) => path.startsWith(`clocks/${clock}/period`)));
  return { changed, recounted };
}

/** The object that a text is; nothing where it is none. */
export function parsed(text: string): Policy | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
