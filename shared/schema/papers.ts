import * as z from 'zod';
import type { Opinion, Paper, Party } from '../domain/papers.ts';
import { assignmentId, day } from './ids.ts';

const party = z.object({
  anonymous: z.boolean(),
  name: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  email: z.string().exactOptional(),
  address: z.string().exactOptional(),
}) satisfies z.ZodType<Party>;

const opinion = z.object({
  outcome: z.enum(['supported', 'explained', 'not-supported']),
  text: z.string(),
  basis: z.string(),
}) satisfies z.ZodType<Opinion>;

/** A paper as it is read back. */
export const paper: z.ZodType<Paper> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('matter'),
    facts: z.string(),
    requests: z.array(z.string()),
    happenedOn: day.exactOptional(),
  }),
  party.extend({ kind: z.literal('party') }),
  z.object({ kind: z.literal('answer'), assignment: assignmentId, opinions: z.array(opinion) }),
]);
