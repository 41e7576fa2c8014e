import * as z from 'zod';
import { grades } from '../domain/case.ts';
import { countedClocks, type Fact } from '../figures/facts.ts';
import type { Snapshot, UnitFigures } from '../figures/snapshot.ts';
import { day, officeId } from './ids.ts';

export const fact = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('clock'),
    clock: z.enum(countedClocks),
    due: day,
    endedOn: day.exactOptional(),
    short: z.literal(true).exactOptional(),
  }),
  z.object({ kind: z.literal('rating'), servedOn: day, grade: z.enum(grades).exactOptional() }),
  z.object({ kind: z.literal('open') }),
]) satisfies z.ZodType<Fact>;

const share = z.object({ part: z.int(), of: z.int() });
const shown = z.union([share, z.literal('few')]);

export const unitFigures = z.object({
  office: officeId,
  ...{ routing: share, acceptance: share, notice: share, settlement: share },
  ...{ participation: shown, satisfaction: shown, open: z.int() },
}) satisfies z.ZodType<UnitFigures>;

/** `2026-10` */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const snapshotHead = z.object({
  ...{ month, from: day, to: day, countedOn: day, smallest: z.int() },
}) satisfies z.ZodType<Omit<Snapshot, 'units'>>;
