import * as z from 'zod';
import { adminChange } from '../../schema/administration.ts';
import { office, post, staff } from '../../schema/directory.ts';
import { day, instant } from '../../schema/ids.ts';
import { reachShown } from '../../schema/reach.ts';

const version = z.int().meta({ description: 'Goes into `If-Match` when it is changed.' });
const inForce = { version, loadedAt: instant.optional().meta({ description: 'Left out for the built-in one.' }) };

export const unitKept = z.object({ unit: office.meta({ id: 'KeptUnit' }), version }).meta({ id: 'UnitVersion' });
export const unitsKept = z.object({ items: z.array(unitKept) });

export const personKept = z
  .object({ id: staff.shape.id, name: z.string(), posts: z.array(post), leftOn: day.optional(), version })
  .meta({ id: 'Person' });
export const staffKept = z.object({ items: z.array(personKept) });

export const reachKept = reachShown
  .extend({
    version: version.meta({ description: '0 where nothing was said yet. Goes into `If-Match`.' }),
    textMessages: z.boolean().meta({ description: 'Whether there is a gateway, and `sms` can be chosen.' }),
  })
  .meta({ id: 'ReachKept' });
export const reachesKept = z.object({ items: z.array(reachKept) });

const named = z.record(z.string(), z.string());
export const calendarInForce = z
  .object({
    calendar: z.object({ from: z.int(), to: z.int(), holidays: named, workdays: named }),
    ...inForce,
  })
  .meta({ id: 'CalendarInForce' });

export const policyInForce = z
  .object({
    policy: z.looseObject({}).meta({ description: 'As in shared/policy/example-local.json.' }),
    ...inForce,
  })
  .meta({ id: 'PolicyInForce' });

export const changePage = z
  .object({ items: z.array(adminChange.meta({ id: 'AdminChange' })), cursor: z.string().optional() })
  .meta({ id: 'AdminChangePage' });
