import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { staffCommands } from '../../shared/schema/commands.ts';
import { office, staffEntry } from '../../shared/schema/directory.ts';
import { channel } from '../../shared/schema/events.ts';
import { officeId } from '../../shared/schema/ids.ts';
import { petition } from '../../shared/schema/petition.ts';

const { register, route, answer } = staffCommands;
const step = <D extends string>(name: D) => ({ do: z.literal(name), daysLater: z.int().min(0) });

const lifeStep = z.discriminatedUnion('do', [
  z.object({ ...step('register'), ...register.shape }),
  z.object({ ...step('route'), ...route.shape }),
  z.object({ ...step('deliver'), office: officeId }),
  z.object({ ...step('accept'), office: officeId }),
  z.object({ ...step('answer'), office: officeId, opinions: answer.shape.opinions, text: z.string().min(1) }),
  z.object({ ...step('close'), resolved: z.boolean(), note: z.string().min(1) }),
]);

/** A matter of the demo: what a citizen sent in so many days ago, and what was done with it since. */
const life = z
  .object({
    ...petition.pick({ title: true, facts: true, requests: true, category: true }).shape,
    citizen: petition.pick({ name: true, phone: true, email: true, address: true }),
    channel,
    receivedDaysAgo: z.int().positive(),
    life: z.array(lifeStep),
  })
  .refine(({ receivedDaysAgo, life: steps }) =>
    [0, ...steps.map(({ daysLater }) => daysLater), receivedDaysAgo - 1].every(
      (day, i, days) => day >= (days[i - 1] ?? 0),
    ),
  );

export type Life = z.infer<typeof life>;
export type LifeStep = z.infer<typeof lifeStep>;

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

export const readOffices = () => z.array(office).parse(read('offices.json'));
export const readStaff = () => z.array(staffEntry).parse(read('staff.json'));
export const readLives = () => z.array(life).parse(read('cases.json'));
