import * as z from 'zod';
import { officeId } from '../../schema/ids.ts';

const because = z.array(z.string()).meta({ description: 'The words of the text that speak for it.' });

export const suggestionsMade = z
  .object({
    categories: z.array(z.object({ category: z.string(), because })),
    units: z.array(z.object({ unit: officeId, because })),
    learnedFrom: z
      .int()
      .meta({ description: 'How many matters of the register it was learned from; 0: from names alone.' }),
  })
  .meta({ id: 'SuggestionsMade', description: 'The best first, three at most. The choice is the clerk’s.' });
