import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/domain/day.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import type { Fact } from '../../shared/figures/facts.ts';
import { type Counting, countsOf, NOTHING, sum } from '../../shared/figures/formulas.ts';
import { calendarMonths, monthAt, periodOf, previous } from '../../shared/figures/month.ts';
import { tooFew } from '../../shared/figures/small-numbers.ts';
import { percent } from '../../shared/i18n/figures.ts';
import { at, offices } from '../support/city.ts';

const march: Counting = {
  period: { from: at('2026-03-01'), to: at('2026-03-31') },
  today: at('2026-04-01'),
  ratableUntil: (servedOn) => addDays(servedOn, 90),
};
const answer = (due: string, endedOn?: string): Fact => {
  return { kind: 'clock', clock: 'handle', due: at(due), ...(endedOn && { endedOn: at(endedOn) }) };
};
const rating = (servedOn: string, grade?: 'satisfied' | 'fairly' | 'dissatisfied'): Fact => {
  return { kind: 'rating', servedOn: at(servedOn), ...(grade && { grade }) };
};

describe('the formulas, counted by hand', () => {
  it('answers in time: ended in time ÷ due in the period', () => {
    const facts = [
      answer('2026-03-10', '2026-03-10'), // on its last day, in time
      answer('2026-03-10', '2026-03-11'), // a day late
      answer('2026-03-31'), // not yet, though it was due
      answer('2026-03-20', '2026-02-27'), // early
      answer('2026-04-01', '2026-03-05'), // due in April
      answer('2026-02-28', '2026-03-02'), // due in February
    ];
    expect(countsOf(facts, march).settlement).toEqual({ part: 2, of: 4 });
  });

  it('what is not due yet is neither in time nor late', () => {
    const facts = [answer('2026-03-20'), answer('2026-03-10', '2026-03-02'), answer('2026-03-09')];
    expect(countsOf(facts, { ...march, today: at('2026-03-20') }).settlement).toEqual({ part: 1, of: 2 });
  });

  it('acceptance goes by the shorter period where there is one, notice by its own', () => {
    const clock = (kind: 'notify' | 'simple-accept', due: string, endedOn: string, short?: true): Fact => {
      return { kind: 'clock', clock: kind, due: at(due), endedOn: at(endedOn), ...(short && { short }) };
    };
    const facts = [
      clock('notify', '2026-03-20', '2026-03-18'),
      clock('notify', '2026-03-20', '2026-03-12', true),
      clock('simple-accept', '2026-03-10', '2026-03-12'),
    ];
    const counts = countsOf(facts, march);
    expect(counts.acceptance).toEqual({ part: 1, of: 2 });
    expect(counts.notice).toEqual({ part: 2, of: 2 });
  });

  it('ratings count in the month their window closes; unrated is unrated, never satisfied', () => {
    const facts = [
      rating('2025-12-05', 'satisfied'),
      rating('2025-12-10', 'fairly'),
      rating('2025-12-20', 'dissatisfied'),
      rating('2025-12-25'),
      rating('2026-03-02', 'satisfied'), // open until the end of May
    ];
    const { participation, satisfaction } = countsOf(facts, march);
    expect(participation).toEqual({ part: 3, of: 4 });
    expect(satisfaction).toEqual({ part: 2, of: 3 });
  });

  it('shows no rating before the month is over, so that two counts do not tell one rating', () => {
    const counts = countsOf([rating('2025-12-05', 'satisfied')], { ...march, today: at('2026-03-31') });
    expect(counts.satisfaction).toEqual({ part: 0, of: 0 });
  });

  it('a unit and all under it are added up', () => {
    const one = countsOf([answer('2026-03-10', '2026-03-09'), { kind: 'open' }], march);
    const other = countsOf([answer('2026-03-10'), { kind: 'open' }, { kind: 'open' }], march);
    expect(sum([one, other])).toEqual({ ...NOTHING, settlement: { part: 1, of: 2 }, open: 3 });
  });

  it('a share is rounded down: what is not all is not 100 %', () => {
    expect(percent(999, 1000, 'zh')).toBe('99.9%');
    expect(percent(9999, 10_000, 'zh')).toBe('99.9%');
    expect(percent(3, 3, 'en')).toBe('100 %');
    expect(percent(0, 7, 'zh')).toBe('0%');
  });
});

describe('a statistical month', () => {
  it('is the calendar month, or from the 21st to the 20th, as it is set', () => {
    expect(periodOf('2026-02', 'calendar')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(periodOf('2026-12', 'calendar')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(periodOf('2026-01', 'from-21')).toEqual({ from: '2025-12-21', to: '2026-01-20' });
    expect(monthAt(at('2026-12-21'), 'from-21')).toBe('2027-01');
    expect(monthAt(at('2026-12-20'), 'from-21')).toBe('2026-12');
    expect(monthAt(at('2026-12-31'), 'calendar')).toBe('2026-12');
    expect(previous('2026-01')).toBe('2025-12');
    expect(calendarMonths(periodOf('2026-01', 'from-21'))).toEqual(['2025-12', '2026-01']);
  });
});

describe('small numbers', () => {
  const rated = (numbers: Readonly<Record<string, number>>) =>
    new Map(
      Object.entries(numbers).map(([unit, of]) => [unit as OfficeId, { ...NOTHING, satisfaction: { part: of, of } }]),
    );
  const hidden = (numbers: Readonly<Record<string, number>>) => [...tooFew(rated(numbers), offices, 5)].sort();

  it('are not shown, so that no single rating can be told', () => {
    expect(hidden({ city: 20, housing: 16, transport: 4 })).toContain('transport');
    expect(hidden({ city: 5 })).toEqual([]);
    expect(hidden({ city: 4 })).toEqual(['city']);
  });

  it('are not the difference of what is shown either: the next smallest is hidden with them', () => {
    expect(hidden({ city: 30, housing: 20, transport: 6, discipline: 4 })).toEqual(['discipline', 'transport']);
    // Its own four are what is left when the units under it are taken away.
    expect(hidden({ city: 14, housing: 10 })).toEqual(['housing']);
    expect(hidden({ city: 13, transport: 4, discipline: 4, housing: 5 })).toEqual(['discipline', 'transport']);
  });

  it('nor what adds up to a part that is hidden', () => {
    const all = { city: 30, housing: 24, 'housing-station': 24, transport: 3, discipline: 3 };
    expect(hidden(all)).toEqual(['discipline', 'transport']);
    const cascade = { city: 20, housing: 16, 'housing-station': 16, transport: 4 };
    expect(hidden(cascade)).toEqual(['housing', 'housing-station', 'transport']);
  });

  it('where there is none to hide, or only zero, all is shown', () => {
    expect(hidden({ city: 20, housing: 10, transport: 10, discipline: 0 })).toEqual([]);
  });
});
