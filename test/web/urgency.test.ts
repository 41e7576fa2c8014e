import { expect, it } from 'vitest';
import { urgencyOf } from '../../web/desk/urgency.ts';
import { at } from '../support/city.ts';

it('tells overdue, due today, due soon and in time apart, by whole days', () => {
  const today = at('2026-03-02');
  const near = (due: string) => urgencyOf(at(due), today);
  expect(near('2026-02-27')).toEqual({ urgency: 'overdue', days: 3 });
  expect(near('2026-03-01')).toEqual({ urgency: 'overdue', days: 1 });
  expect(near('2026-03-02')).toEqual({ urgency: 'today', days: 0 });
  expect(near('2026-03-05')).toEqual({ urgency: 'soon', days: 3 });
  expect(near('2026-03-06')).toEqual({ urgency: 'in-time', days: 4 });
  expect(urgencyOf(undefined, today).urgency).toBe('open-ended');
});
