import * as z from 'zod';
import { builtInSettings, type GateSettings, type LimitName, limitNames } from '../gate/settings.ts';

const DAY_MINUTES = 24 * 60;

const limit = z.object({
  most: z.int().min(1),
  minutes: z
    .int()
    .min(1)
    .refine((minutes) => DAY_MINUTES % minutes === 0),
});

const { cost, tries, doubledEvery, triesAtMost, minutes } = builtInSettings.proof;
const proof = z.strictObject({
  cost: z.int().min(1_000).max(100_000).default(cost),
  tries: z.int().min(2).max(100_000).default(tries),
  doubledEvery: z.int().min(1).default(doubledEvery),
  triesAtMost: z.int().min(2).max(100_000).default(triesAtMost),
  minutes: z.int().min(5).max(DAY_MINUTES).default(minutes),
});

/** A deployment's own settings: whatever it leaves out stays as it is by default. */
export const gateSettings = z
  .strictObject({
    limits: z.partialRecord(z.enum(limitNames as [LimitName, ...LimitName[]]), limit).default({}),
    proof: proof.prefault({}),
  })
  .transform((own): GateSettings => ({ ...own, limits: { ...builtInSettings.limits, ...own.limits } }));
