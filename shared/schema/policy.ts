import * as z from 'zod';
import {
  clockKinds,
  documentKinds,
  limitNames,
  type Policy,
  paths,
  refusalGrounds,
  statisticalMonths,
} from '../domain/policy.ts';
import { categories } from './categories.ts';
import { ground } from './events.ts';
import { each, exactly, expects, oneOf } from './file-problems.ts';
import { ladder } from './ladder.ts';
import {
  clockRule,
  documentRule,
  groundRule,
  limit,
  pathRule,
  period,
  refusalRule,
  supervision,
} from './policy-rows.ts';
import { days, source } from './policy-values.ts';

/** A policy that makes sense: each kind has its row and each row its source. */
export const policy = exactly({
  /** Whose rules these are, for people. */
  origin: z.string(expects('"…"')).exactOptional(),
  clocks: each(clockKinds, clockRule),
  grounds: each(ground.options, groundRule),
  ladder,
  supervision: supervision.exactOptional(),
  rating: exactly({ window: period, source }),
  documents: each(documentKinds, documentRule),
  paths: each(paths, pathRule),
  refusals: each(refusalGrounds, refusalRule),
  limits: each(limitNames, limit),
  statistics: exactly({
    month: oneOf(statisticalMonths),
    smallest: days,
    source,
  }).exactOptional(),
  categories: categories.exactOptional(),
}) satisfies z.ZodType<Policy>;
