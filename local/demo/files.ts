import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type CitizenAction, isCitizenAction, isStaffAction, type StaffAction } from '../../shared/schema/commands.ts';
import { office, staffEntry } from '../../shared/schema/directory.ts';
import { channel } from '../../shared/schema/events.ts';
import { officeId } from '../../shared/schema/ids.ts';
import { petitionFields } from '../../shared/schema/petition.ts';

/** What can be done in a life; the system delivers by itself. */
export type LifeAction = StaffAction | CitizenAction;

const lifeAction = z.custom<LifeAction>(
  (name) => typeof name === 'string' && (isStaffAction(name) || isCitizenAction(name)),
);

/**
 * One thing that was done, so many days after the matter came in. Who does it follows from the table; `by` is for what
 * several may do. The other fields are the action's own, with names and days for ids and dates: see step-command.ts.
 */
const lifeStep = z.looseObject({
  do: lifeAction,
  daysLater: z.int().min(0),
  by: z.union([z.literal('citizen'), officeId]).exactOptional(),
});

const spokesperson = z.object({ name: z.string().min(1), phone: z.string().exactOptional() });

const { title, facts, requests, category, name, phone, email, address } = petitionFields;

/** A matter of the demo: what a citizen sent in so many days ago, and what was done with it since. */
const life = z
  .object({
    /** By which another life names it. */
    id: z.string().exactOptional(),
    ...{ title, facts, requests, category },
    citizen: z.object({ name, phone, email, address, representatives: z.array(spokesperson).exactOptional() }),
    people: z.int().positive(),
    source: z.string().exactOptional(),
    mayBePublished: z.literal(true).exactOptional(),
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
