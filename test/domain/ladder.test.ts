import { describe, expect, it } from 'vitest';
import type { Clock, SupervisionNotice } from '../../shared/domain/case.ts';
import {
  firstLook,
  groundOf,
  isOfficeHour,
  sendsNotice,
  waitsForHours,
  watchedOn,
} from '../../shared/domain/ladder.ts';
import { national } from '../../shared/policy/national.ts';
import { at, context, office, registrar } from '../support/city.ts';

const clock = (change: Partial<Clock> = {}): Clock => ({
  ...{ id: 'notify#01' as Clock['id'], kind: 'notify', office: office('housing'), startedOn: at('2026-03-05') },
  ...{ due: at('2026-03-20'), provisional: false, sweepOn: at('2026-03-21'), status: 'running' },
  ...change,
});
const notice = (change: Partial<SupervisionNotice> = {}): SupervisionNotice => ({
  ...{ id: '01' as SupervisionNotice['id'], office: office('housing'), supervisor: office('city-petitions') },
  ...{ ground: 'overdue', way: 'written', clock: 'notify#01' as Clock['id'] },
  ...{ issuedOn: at('2026-03-25'), answerBy: at('2026-04-09'), status: 'open' },
  ...change,
});
const flagged = { flaggedOn: at('2026-03-21'), nextOn: at('2026-03-30') };

describe('the day on which the sweep looks at a clock', () => {
  const day = (change: Partial<Clock>, ...notices: SupervisionNotice[]) => watchedOn({ notices }, clock(change));

  it('is its next one; of a clock from before there was a ladder, the day after its last, until it is flagged', () => {
    expect(day({ nextOn: at('2026-03-17') })).toBe('2026-03-17');
    expect(day({})).toBe('2026-03-21');
    expect(day({ flaggedOn: at('2026-03-21') })).toBeUndefined();
    expect(day({ nextOn: at('2026-03-17'), status: 'stopped' })).toBeUndefined();
    expect(day({ nextOn: at('2026-03-17'), status: 'suspended' })).toBeUndefined();
  });

  it('comes after the day of an answer, and not at all while that is judged or once it is accepted', () => {
    expect(day(flagged, notice())).toBe('2026-04-10');
    expect(day(flagged, notice({ answerBy: at('2026-03-26') }))).toBe('2026-03-30');
    expect(day(flagged, notice({ status: 'answered' }))).toBeUndefined();
    expect(day(flagged, notice({ status: 'settled' }))).toBeUndefined();
    expect(day({ flaggedOn: at('2026-03-21') }, notice())).toBeUndefined();
  });

  it('is as it was where the notice is about something else, or was withdrawn', () => {
    const { clock: _, ...other } = notice({ status: 'settled' });
    expect(day(flagged, other)).toBe('2026-03-30');
    expect(day(flagged, notice({ clock: 'handle#01' as Clock['id'], status: 'settled' }))).toBe('2026-03-30');
    expect(day(flagged, notice({ status: 'withdrawn' }))).toBe('2026-03-30');
    expect(day(flagged, notice({ status: 'settled' }), notice({ answerBy: at('2026-04-20') }))).toBe('2026-04-21');
  });

  it('waits for office hours once it climbs, but for what is urgent', () => {
    expect(waitsForHours({ toldUrgently: [] }, clock())).toBe(false);
    expect(waitsForHours({ toldUrgently: [] }, clock(flagged))).toBe(true);
    expect(waitsForHours({ toldUrgently: [office('city')] }, clock(flagged))).toBe(false);
  });
});

it('office hours are those of working days, make-up weekends among them', () => {
  const at9 = (day: string, timeOfDay = '09:00') => isOfficeHour(context(day, registrar, { timeOfDay }));
  expect([at9('2026-03-23'), at9('2026-03-21'), at9('2026-02-14'), at9('2026-10-01')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(['08:29', '08:30', '17:29', '17:30'].map((time) => at9('2026-03-23', time))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('the first look is at the reminder, at the last day, or at once where it is over already', () => {
  const rule = { ...national.clocks.notify, remind: { workingDays: 3 } };
  const look = (today: string) => firstLook(rule, at('2026-03-05'), at('2026-03-20'), context(today, registrar));
  expect(['2026-03-05', '2026-03-17', '2026-03-20', '2026-03-21', '2026-04-01'].map(look)).toEqual([
    ...['2026-03-17', '2026-03-20', '2026-03-20', '2026-03-21', '2026-04-01'],
  ]);
  // Three working days before a Tuesday lie over the weekend; before the period began there is nothing to remind of.
  expect(firstLook(rule, at('2026-03-05'), at('2026-03-24'), context('2026-03-05', registrar))).toBe('2026-03-19');
  expect(firstLook(rule, at('2026-03-20'), at('2026-03-23'), context('2026-03-19', registrar))).toBe('2026-03-20');
});

it('a unit is supervised for what it did not do', () => {
  const kinds = ['notify', 'carry-out', 'report-back', 'supervision-reply', 'suggestion-feedback'] as const;
  expect(kinds.map(groundOf)).toEqual(['overdue', 'opinion-not-carried-out', 'not-reported', 'evasion', 'evasion']);
});

it('from the supervisor on a rung sends a notice, unless its policy or its clock says otherwise', () => {
  const { notify, answer } = national.clocks;
  const sends = (rung: 'handler' | 'head' | 'supervisor' | 'leader') =>
    sendsNotice({ rung, source: 'setting' }, notify);
  expect((['handler', 'head', 'supervisor', 'leader'] as const).map(sends)).toEqual([false, false, true, true]);
  expect(sendsNotice({ rung: 'head', record: 'notice', source: 'setting' }, notify)).toBe(true);
  expect(sendsNotice({ rung: 'leader', record: 'flag', source: 'setting' }, notify)).toBe(false);
  expect(sendsNotice({ rung: 'leader', source: 'setting' }, answer)).toBe(false);
});
