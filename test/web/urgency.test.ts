import { expect, it } from 'vitest';
import { urgencyOf } from '../../web/desk/shell/urgency.ts';
import { at } from '../support/city.ts';

const today = at('2026-03-02');

it('tells overdue, due today, due soon and in time apart, by whole days', () => {
  const near = (due: string) => urgencyOf(at(due), today);
  expect(near('2026-02-27')).toEqual({ urgency: 'overdue', days: 3 });
  expect(near('2026-03-01')).toEqual({ urgency: 'overdue', days: 1 });
  expect(near('2026-03-02')).toEqual({ urgency: 'today', days: 0 });
  expect(near('2026-03-05')).toEqual({ urgency: 'soon', days: 3 });
  expect(near('2026-03-06')).toEqual({ urgency: 'in-time', days: 4 });
  expect(urgencyOf(undefined, today).urgency).toBe('open-ended');
});

it('counts the working days that are left where they are known, and what is over by the calendar', () => {
  // Five days over a weekend are three working days.
  expect(urgencyOf(at('2026-03-09'), at('2026-03-04'), 3)).toEqual({ urgency: 'soon', days: 3 });
  expect(urgencyOf(at('2026-02-27'), today, -1)).toEqual({ urgency: 'overdue', days: 3 });
});
