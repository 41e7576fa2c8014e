import * as z from 'zod';
import { access } from '../../schema/access.ts';
import { party } from '../../schema/papers.ts';

export const citizen = party.meta({ id: 'Citizen', description: 'Personal data, unmasked.' });

export const accessPage = z
  .object({ items: z.array(access.meta({ id: 'Access' })), cursor: z.string().optional() })
  .meta({ id: 'AccessPage' });
