import * as z from 'zod';
import { accused } from './events.ts';
import { petitionFields } from './petition.ts';
import { optional, text } from './text.ts';

const NAMED_MAX = 20;

/** As much as has been typed so far, to suggest a class and a unit for it. */
export const toSuggestFor = z.object({
  title: optional(text(100)),
  facts: optional(petitionFields.facts),
  requests: z.array(z.string().max(500, 'too-long')).max(10, 'too-many').optional(),
  accused: z.array(accused).max(NAMED_MAX, 'too-many').optional(),
});
