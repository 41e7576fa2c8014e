import type { Calendar } from '../domain/calendar.ts';
import { calendar } from '../schema/calendar.ts';
import { readJson } from '../schema/file-problems.ts';

/** The calendar of another jurisdiction, or with a newer notice, from the text of its file. */
export const readCalendar = (text: string) => readJson<Calendar>(text, calendar);
