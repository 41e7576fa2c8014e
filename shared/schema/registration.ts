import * as z from 'zod';
import { natures } from '../domain/case.ts';
import type { Party, Spokesperson } from '../domain/papers.ts';
import { accused } from './events.ts';
import { day } from './ids.ts';
import { phone } from './person.ts';
import { petitionFields } from './petition.ts';
import { optional, text } from './text.ts';

/** More than the law allows (Art. 20(3)): how many that is, the refusal says. */
const NAMED_MAX = 20;

/** How a matter comes to the counter; what comes by the site comes by itself. */
const deskChannels = ['letter', 'visit', 'phone', 'fax', 'above'] as const;

const person = { name: text(60), idNumber: optional(text(30)), phone: optional(phone) };
const spokesperson = z.object(person).transform(spokespersonOf);

const party = z
  .object({
    name: optional(text(60)),
    idNumber: optional(text(30)),
    phone: petitionFields.phone,
    email: petitionFields.email,
    address: petitionFields.address,
    representatives: z.array(spokesperson).max(NAMED_MAX, 'too-many').optional(),
    agent: z
      .object({ ...person, mandate: text(200) })
      .transform(({ mandate, ...who }) => ({ ...spokespersonOf(who), mandate }))
      .optional(),
  })
  .transform(partyOf);

/** What a registrar writes down of a letter, a visit, a call, a fax, or what was sent down from above (Art. 17, 19-21). */
export const registration = z.object({
  channel: z.enum(deskChannels),
  title: petitionFields.title,
  facts: petitionFields.facts,
  requests: petitionFields.requests,
  happenedOn: optional(day),
  category: petitionFields.category,
  nature: z.enum(natures).optional(),
  people: petitionFields.people,
  accused: z.array(accused).max(NAMED_MAX, 'too-many').optional(),
  /** Who sent it down, where it came from above. */
  source: optional(text(200)),
  /** The day it came in; today where it is left out. */
  receivedOn: optional(day),
  citizen: party,
});

export type Registration = z.output<typeof registration>;

/** As much as has been typed so far, to look for repeats of it. */
export const heard = z.object({
  title: optional(text(100)),
  facts: optional(petitionFields.facts),
  requests: z.array(z.string().max(500, 'too-long')).max(10, 'too-many').optional(),
  citizen: party,
});

interface Someone {
  readonly name: string;
  readonly idNumber?: string | undefined;
  readonly phone?: string | undefined;
}

function spokespersonOf({ name, idNumber, phone: number }: Someone): Spokesperson {
  return { name, ...(idNumber && { idNumber }), ...(number && { phone: number }) };
}

interface Written {
  readonly name?: string | undefined;
  readonly idNumber?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
  readonly representatives?: readonly Spokesperson[] | undefined;
  readonly agent?: NonNullable<Party['agent']> | undefined;
}

/** Without a name the citizen is anonymous. */
function partyOf({ name, idNumber, phone: number, email, address, representatives, agent }: Written): Party {
  return {
    anonymous: !name,
    ...(name && { name }),
    ...(idNumber && { idNumber }),
    ...(number && { phone: number }),
    ...(email && { email }),
    ...(address && { address }),
    ...(representatives?.length && { representatives }),
    ...(agent && { agent }),
  };
}
