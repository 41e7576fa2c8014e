import * as z from 'zod';
import { type Opinion, outcomes, type Paper, type Party, type Service, serviceWays } from '../domain/papers.ts';
import { assignmentId, day, officeId, recordId, reviewId } from './ids.ts';

const person = {
  name: z.string(),
  idNumber: z.string().exactOptional(),
  phone: z.string().exactOptional(),
};

export const party = z.object({
  anonymous: z.boolean(),
  name: z.string().exactOptional(),
  idNumber: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  email: z.string().exactOptional(),
  address: z.string().exactOptional(),
  representatives: z.array(z.object(person)).exactOptional(),
  agent: z.object({ ...person, mandate: z.string() }).exactOptional(),
}) satisfies z.ZodType<Party>;

const opinion = z.object({
  outcome: z.enum(outcomes),
  text: z.string(),
  basis: z.string(),
}) satisfies z.ZodType<Opinion>;

const service = z.object({
  way: z.enum(serviceWays),
  on: day,
  recipient: z.string().exactOptional(),
  place: z.string().exactOptional(),
  signedBy: z.string().exactOptional(),
  refusedBecause: z.string().exactOptional(),
}) satisfies z.ZodType<Service>;

/** A paper as it is read back. */
export const paper: z.ZodType<Paper> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('matter'),
    facts: z.string(),
    requests: z.array(z.string()),
    happenedOn: day.exactOptional(),
    place: z.string().exactOptional(),
    concerns: officeId.exactOptional(),
    tried: z.string().exactOptional(),
    accusedWords: z.string().exactOptional(),
    source: z.string().exactOptional(),
  }),
  party.extend({ kind: z.literal('party') }),
  z.object({
    kind: z.literal('opinion'),
    assignment: assignmentId,
    draft: z.int(),
    found: z.string(),
    opinions: z.array(opinion),
  }),
  z.object({ kind: z.literal('review'), review: reviewId, found: z.string(), text: z.string(), basis: z.string() }),
  service.extend({ kind: z.literal('service'), id: recordId }),
  z.object({
    kind: z.literal('publication'),
    id: recordId,
    title: z.string(),
    summary: z.string(),
    answer: z.string(),
  }),
  z.object({ kind: z.literal('record'), id: recordId, text: z.string(), goTo: z.string().exactOptional() }),
]);
