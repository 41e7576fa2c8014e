import * as z from 'zod';
import type { Learned } from '../suggest/learned.ts';
import { instant } from './ids.ts';

const model = z.object({
  labels: z.array(z.string()),
  grams: z.record(z.string(), z.object({ rarity: z.number(), speaksFor: z.array(z.number()) })),
});

export const learnedModels = z.object({
  at: instant,
  matters: z.int().min(0),
  classes: model,
  units: model,
}) satisfies z.ZodType<Learned>;
