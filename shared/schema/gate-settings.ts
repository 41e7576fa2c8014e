import * as z from 'zod';
import { builtInSettings, type GateSettings, type LimitName, limitNames } from '../gate/settings.ts';
import { exactly, expects } from './file-problems.ts';

const DAY_MINUTES = 24 * 60;

const whole = (from: number, to?: number) => {
  const wanted = expects(to === undefined ? `${from}, ${from + 1}, …` : `${from} … ${to}`);
  return z
    .int(wanted)
    .min(from, wanted)
    .max(to ?? Number.MAX_SAFE_INTEGER, wanted);
};

const dividesADay = expects('1, 2, 3, 4, 5, 6, 8, … 60, … 1440');
const limit = z.object(
  {
    most: whole(1),
    minutes: z
      .int(dividesADay)
      .min(1, dividesADay)
      .refine((minutes) => DAY_MINUTES % minutes === 0, dividesADay),
  },
  expects('{most, minutes}'),
);

const { cost, tries, doubledEvery, triesAtMost, minutes } = builtInSettings.proof;
const proof = exactly({
  cost: whole(1_000, 100_000).default(cost),
  tries: whole(2, 100_000).default(tries),
  doubledEvery: whole(1).default(doubledEvery),
  triesAtMost: whole(2, 100_000).default(triesAtMost),
  minutes: whole(5, DAY_MINUTES).default(minutes),
});

const limits = exactly(
  Object.fromEntries(limitNames.map((name) => [name, limit.exactOptional()])) as Record<
    LimitName,
    z.ZodExactOptional<typeof limit>
  >,
);

/** A deployment's own settings: whatever it leaves out stays as it is by default. */
export const gateSettings = exactly({ limits: limits.prefault({}), proof: proof.prefault({}) }).transform(
  (own): GateSettings => ({ ...own, limits: { ...builtInSettings.limits, ...own.limits } }),
);
