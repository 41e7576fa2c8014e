import type { Policy } from '../domain/policy.ts';

const days = (count: number) => ({ days: count, unit: 'calendar', roll: true }) as const;
const workingDays = (count: number) => ({ days: count, unit: 'working', roll: false }) as const;

/** The clocks of the Regulation on Petition Work (信访工作条例, in force since 2022-05-01). */
export const national: Policy = {
  clocks: {
    route: { period: days(15), nature: 'duty', whenOverdue: 'supervise', source: 'Art. 22' },
    notify: { period: days(15), nature: 'duty', whenOverdue: 'supervise', source: 'Art. 23(3)' },
    objection: { period: workingDays(5), nature: 'right', whenOverdue: 'flag-only', source: 'Art. 23(3)' },
    handle: { period: days(60), nature: 'duty', whenOverdue: 'supervise', source: 'Art. 34' },
    // The Regulation sets no limit for the answer to a supervision notice: ten working days unless a deployment says otherwise.
    'supervision-reply': { period: workingDays(10), nature: 'duty', whenOverdue: 'flag-only', source: 'Art. 40' },
  },
};
