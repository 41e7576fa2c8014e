import type { Calendar } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import table from './china.json' with { type: 'json' };

const days = (names: Record<string, string>) => new Map(Object.entries(names) as [Day, string][]);

/** The working calendar of mainland China; years after `to` are provisional until their notice is published. */
export const china: Calendar = {
  from: table.from,
  to: table.to,
  holidays: days(table.holidays),
  workdays: days(table.workdays),
};
