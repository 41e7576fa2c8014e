import * as z from 'zod';
import { type Clock, clockStatuses } from '../domain/case.ts';
import type { Period } from '../domain/due.ts';
import type { MovedClock, StartedClock } from '../domain/events.ts';
import { clockKinds, rungs } from '../domain/policy.ts';
import { assignmentId, clockId, day, noticeId, officeId, reviewId, suggestionId } from './ids.ts';

const period = z.object({
  days: z.int(),
  unit: z.enum(['calendar', 'working']),
  roll: z.boolean(),
}) satisfies z.ZodType<Period>;

const ending = {
  counted: z.object({ from: day, period }).exactOptional(),
  provisional: z.boolean(),
  sweepOn: day.exactOptional(),
  nextOn: day.exactOptional(),
};

export const startedClock = z.object({
  id: clockId,
  kind: z.enum(clockKinds),
  office: officeId,
  assignment: assignmentId.exactOptional(),
  notice: noticeId.exactOptional(),
  review: reviewId.exactOptional(),
  suggestion: suggestionId.exactOptional(),
  startedOn: day,
  due: day,
  ...ending,
}) satisfies z.ZodType<StartedClock>;

export const clock = startedClock.extend({
  status: z.enum(clockStatuses),
  left: z.int().exactOptional(),
  stoppedOn: day.exactOptional(),
  flaggedOn: day.exactOptional(),
  rung: z.enum(rungs).exactOptional(),
}) satisfies z.ZodType<Clock>;

export const movedClock = z.object({ clock: clockId, from: day, to: day, ...ending }) satisfies z.ZodType<MovedClock>;
