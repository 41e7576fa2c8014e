import * as z from 'zod';
import { type Day, type Instant, parseDay } from '../domain/day.ts';
import type { AssignmentId, CaseNumber, ClockId, NoticeId, OfficeId, StaffId } from '../domain/ids.ts';

const branded = <T extends string>(pattern: RegExp) =>
  z.custom<T>((value) => typeof value === 'string' && pattern.test(value));

export const day = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);
export const instant = branded<Instant>(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
export const caseNumber = branded<CaseNumber>(/^[A-Z]{2,4}\d{10}$/);
export const officeId = branded<OfficeId>(/^[a-z0-9-]{1,60}$/);
export const staffId = branded<StaffId>(/^[\w.@|:-]{1,128}$/);
export const assignmentId = branded<AssignmentId>(/^\d{2,3}$/);
export const noticeId = branded<NoticeId>(/^\d{2,3}$/);
export const clockId = branded<ClockId>(/^[a-z-]+#\d{2,3}$/);
