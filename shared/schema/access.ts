import * as z from 'zod';
import type { Access } from '../ports/access-log.ts';
import { caseNumber, fileId, instant, officeId, staffId } from './ids.ts';
import { pageQuery } from './lists.ts';
import { text } from './text.ts';

const REASON_MAX = 200;

export const reasonGiven = z.object({ reason: text(REASON_MAX) });

const read = { id: z.string(), at: instant, by: staffId, office: officeId, number: caseNumber };

export const access = z.union([
  z.object({ ...read, reason: z.string() }).meta({ description: 'Who the citizen is was read, and why.' }),
  z
    .object({ ...read, file: z.object({ id: fileId, name: z.string() }) })
    .meta({ description: 'A file was fetched; `name` is what it was called on the device.' }),
]) satisfies z.ZodType<Access>;

export const accessQuery = pageQuery.extend({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'date')
    .optional()
    .meta({ description: '`2026-11`; this month where it is left out.' }),
});
