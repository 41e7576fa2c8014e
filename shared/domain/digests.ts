import { addDays, type Day, weekday } from './day.ts';
import type { Office } from './office.ts';

/** 每周小结 · 督查每日清单 · 每月分析 · what somebody asked to be told in the morning. */
export const digestKinds = ['unit-week', 'supervisor-day', 'heads-month', 'person-day'] as const;
export type DigestKind = (typeof digestKinds)[number];

/** For which days it speaks: one is sent once for each. A week is named by its Monday. */
export function periodOf(kind: DigestKind, today: Day): string {
  switch (kind) {
    case 'unit-week':
      return addDays(today, -((weekday(today) + 6) % 7));
    case 'heads-month':
      return today.slice(0, '2026-03'.length);
    default:
      return today;
  }
}

/** Which digests an office is due; a unit that was closed has none. */
export function digestsOf({ kind, closed }: Office): Exclude<DigestKind, 'person-day'>[] {
  if (closed) return [];
  return kind === 'petition-office' ? ['unit-week', 'supervisor-day', 'heads-month'] : ['unit-week', 'heads-month'];
}
