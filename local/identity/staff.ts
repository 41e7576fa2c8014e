import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { role } from '../../shared/schema/events.ts';

const name = z.object({ zh: z.string(), en: z.string() });
const officesSchema = z.array(z.object({ id: z.string(), name }));
const staffSchema = z.array(z.object({ sub: z.string(), name, office: z.string(), roles: z.array(role) }));

/** Somebody of the demo whom one can sign in as. */
export interface Person extends Omit<z.infer<typeof staffSchema>[number], 'office'> {
  readonly office: z.infer<typeof name>;
}

export function readStaff(): Person[] {
  const offices = new Map(officesSchema.parse(read('offices.json')).map(({ id, name }) => [id, name]));
  return staffSchema.parse(read('staff.json')).map((person) => ({
    ...person,
    office: offices.get(person.office) ?? { zh: person.office, en: person.office },
  }));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../demo/${file}`, import.meta.url), 'utf8'));
}
