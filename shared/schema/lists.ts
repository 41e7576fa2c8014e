import * as z from 'zod';
import { caseStatuses } from '../domain/case.ts';
import { tasks } from '../domain/duties.ts';
import { clockKinds, rungs } from '../domain/policy.ts';
import { lateAges } from '../supervision/board.ts';
import { UNSEEN } from '../supervision/narrowed.ts';
import { day, officeId } from './ids.ts';
import { phone } from './person.ts';
import { optional, text } from './text.ts';

export const PAGE = 50;
const PAGE_MAX = 100;

/** As it stands in an address. */
const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');
const limit = z
  .string()
  .regex(/^\d{1,3}$/, 'number')
  .transform(Number)
  .pipe(z.int().min(1, 'number').max(PAGE_MAX, 'number'))
  .meta({ type: 'integer', minimum: 1, maximum: PAGE_MAX, default: PAGE });
const cursor = z.string().min(1).max(1_000).meta({ description: 'As the page before gave it.' });

/** Which of the open tasks; all of them where it says nothing. */
export const taskFilters = z.object({
  task: z.enum(tasks).optional(),
  state: z.string().min(1).max(40).optional().meta({ description: 'The state of the task: `drafted`, `open`, …' }),
  clock: z.enum(clockKinds).optional(),
  overdue: yesOrNo.optional(),
  provisional: yesOrNo.optional(),
  category: z.string().min(1).max(120).optional().meta({ description: 'A class and all below it: `城乡建设`.' }),
  dueFrom: day.optional(),
  dueTo: day.optional(),
  receivedFrom: day.optional(),
  receivedTo: day.optional(),
});
export type TaskFilters = z.output<typeof taskFilters>;

const boardUnit = { unit: officeId.optional().meta({ description: 'Only this unit and what is below it.' }) };
const weekPattern = /^[^.]{1,60}\.[^.]{1,40}\.\d{4}-\d{2}-\d{2}$/;

/** All of the board is counted; the overdue duties and those of this week that are listed can be narrowed. */
export const boardQuery = z.object({
  ...boardUnit,
  office: officeId.optional().meta({ description: 'List only what is overdue at this unit.' }),
  clock: z.enum(clockKinds).optional().meta({ description: 'List only what is overdue of this period.' }),
  rung: z
    .enum([...rungs, UNSEEN])
    .optional()
    .meta({ description: 'List only what is overdue and has climbed to here; `none`: what no sweep has seen.' }),
  age: z.enum(lateAges).optional().meta({ description: 'List only what is overdue for so many days.' }),
  week: z
    .string()
    .regex(weekPattern, 'invalid')
    .optional()
    .meta({ description: 'Of this week list only one unit, period and last day: `housing.notify.2026-12-04`.' }),
});
export const boardExport = z.object({ ...boardUnit, lang: z.enum(['zh', 'en']).optional() });

export const pageQuery = z.object({ limit: limit.optional(), cursor: cursor.optional() });
export const listQuery = taskFilters.extend(pageQuery.shape);

/** A search that may name a person is sent in the body: what is personal stands in no address. */
export const caseSearch = z.object({
  number: optional(text(20)),
  name: optional(text(60)),
  phone: optional(phone),
  idNumber: optional(text(30)),
  unit: optional(officeId),
  below: z.boolean().optional().meta({ description: 'Also the units below the one that is named, or below your own.' }),
  state: optional(z.enum(caseStatuses)),
  inHand: z.boolean().optional().meta({ description: 'Only what `unit`, or your own unit, still has to act on.' }),
  category: optional(text(120)),
  from: optional(day),
  to: optional(day),
  limit: z.int().min(1, 'number').max(PAGE_MAX, 'number').optional(),
  cursor: optional(cursor),
});
export type CaseSearch = z.output<typeof caseSearch>;
