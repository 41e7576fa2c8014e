import type { Calendar } from '../domain/calendar.ts';
import { calendar, notice } from '../schema/calendar.ts';
import { readJson } from '../schema/file-problems.ts';

/** The calendar of another jurisdiction, or with a newer notice, from the text of its file. */
export const readCalendar = (text: string) => readJson<Calendar>(text, calendar);

/** A notice that is to come into force: nothing in it may pass for what it does not say. */
export const readNotice = (text: string) => readJson<Calendar>(text, notice);
