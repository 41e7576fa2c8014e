import { usualSupervision } from '../domain/ladder.ts';
import type { Policy } from '../domain/policy.ts';
import { documents } from './national/documents.ts';
import { paths, refusals } from './national/paths.ts';

const days = (count: number) => ({ days: count, unit: 'calendar', roll: true }) as const;
const workingDays = (count: number) => ({ days: count, unit: 'working', roll: false }) as const;

const supervised = { nature: 'duty', whenOverdue: 'supervise' } as const;
const flagged = { nature: 'duty', whenOverdue: 'flag-only' } as const;
const right = { nature: 'right', whenOverdue: 'flag-only' } as const;

/**
 * The Regulation on Petition Work (信访工作条例, in force since 2022-05-01). Where it names no number, the source says
 * "setting", and a deployment sets its own.
 */
export const national: Policy = {
  clocks: {
    route: { period: days(15), ...supervised, source: 'Art. 22' },
    // The assignment sets the day; this is for one that does not.
    'report-back': { period: days(60), ...supervised, source: 'Art. 22(3); days: setting' },
    notify: { period: days(15), ...supervised, source: 'Art. 23(3)' },
    objection: { period: workingDays(5), ...right, source: 'Art. 23(3)' },
    handle: { period: days(60), ...supervised, source: 'Art. 34' },
    extension: { period: days(30), ...supervised, source: 'Art. 34' },
    // No day is named for what ends without an opinion of Art. 32: that of Art. 34 by analogy.
    answer: { period: days(60), ...flagged, source: 'Art. 29-31; days: setting' },
    // To refuse to carry an opinion out is supervised; by when it must be done the Regulation does not say.
    'carry-out': { period: days(60), ...supervised, source: 'Art. 32(2), 35, 40(1); days: setting' },
    'ask-review': { period: days(30), ...right, source: 'Art. 35' },
    review: { period: days(30), ...supervised, source: 'Art. 35' },
    'ask-re-review': { period: days(30), ...right, source: 'Art. 36' },
    're-review': { period: days(30), ...supervised, source: 'Art. 36' },
    // Its time is not counted, and the Regulation sets it no end.
    hearing: { period: days(30), ...flagged, source: 'Art. 36(2); days: setting' },
    // The numbers of the trial rules of 2016: late is late, and no notice goes out on their strength alone.
    'simple-accept': { period: workingDays(3), ...flagged, source: 'Simple handling, trial rules 2016; days: setting' },
    'simple-answer': {
      period: workingDays(10),
      ...flagged,
      source: 'Simple handling, trial rules 2016; days: setting',
    },
    'simple-relay': { period: workingDays(1), ...flagged, source: 'Simple handling, trial rules 2016; days: setting' },
    // The notice sets the day; this is for one that does not.
    'supervision-reply': {
      period: workingDays(10),
      ...supervised,
      // A notice about a period climbs with that period; one that was written by hand, by its answer alone.
      ladder: [
        { rung: 'handler', next: { rung: 'leader', after: 2 }, source: 'Art. 40(1); interval: setting' },
        { rung: 'leader', source: 'Art. 18(2), 38(2)' },
      ],
      source: 'Art. 40; days: setting',
    },
    // The Regulation of 2005 said 30 days (Art. 36); that of 2022 gives no number.
    'suggestion-feedback': { period: days(30), ...flagged, source: 'Art. 40(4); days: setting' },
  },
  grounds: {
    overdue: { source: 'Art. 34, 40(1), 45(1)' },
    'not-reported': { source: 'Art. 22(3), 40(1)' },
    'procedure-broken': { source: 'Art. 40(1)' },
    evasion: { source: 'Art. 40(1), 45(1)' },
    'opinion-not-carried-out': { source: 'Art. 32, 40(1)' },
    other: { source: 'Art. 40(1)' },
  },
  ladder: [
    // On the day after the last one, at whatever hour.
    { rung: 'handler', record: 'flag', next: { rung: 'head', after: 1 }, source: 'Art. 27, 28; interval: setting' },
    { rung: 'head', record: 'flag', next: { rung: 'supervisor', after: 2 }, source: 'Art. 5(3); interval: setting' },
    {
      ...{ rung: 'supervisor', record: 'notice', next: { rung: 'leader', after: 10 } },
      source: 'Art. 40(1); interval: setting',
    },
    { rung: 'leader', record: 'notice', source: 'Art. 18(2), 38(2)' },
  ],
  supervision: usualSupervision,
  rating: { window: days(90), source: 'Art. 21(2), satisfaction rating rules 2022; days: setting' },
  // With four of five ratings known, the fifth could be told; so no fewer than five are shown.
  statistics: { month: 'calendar', smallest: 5, source: 'Statistics: setting' },
  documents,
  paths,
  refusals,
  limits: {
    representatives: { count: 5, source: 'Art. 20(3)' },
    // At the second "not ours" the common superior decides, so that a matter is not sent round.
    bounces: { count: 2, source: 'Art. 24; count: setting' },
    // Everything that one action changes is written at once, or not at all.
    units: { count: 16, source: 'Art. 24; count: setting' },
    'simple-people': { count: 4, source: 'Simple handling, trial rules 2016; count: setting' },
  },
};
