import type { Instant } from '../domain/day.ts';
import { bounded } from './bounded.ts';
import { type Labelled, learn } from './learn.ts';
import type { Example } from './matter.ts';
import type { Model } from './model.ts';

/** What the register has taught: one model for classes, one for units. */
export interface Learned {
  readonly at: Instant;
  /** How many matters it was learned from. */
  readonly matters: number;
  readonly classes: Model;
  readonly units: Model;
}

/** What can be suggested, with the words that belong to each. */
export interface Labels {
  readonly classes: readonly Labelled[];
  readonly units: readonly Labelled[];
}

/** What the register has taught of each. */
export interface Lessons {
  readonly classes: readonly Example[];
  readonly units: readonly Example[];
}

/** Of an empty register: what the words of the labels say. */
export function learned(labels: Labels, lessons: Lessons, at: Instant): Learned {
  return {
    ...{ at, matters: Math.max(lessons.classes.length, lessons.units.length) },
    classes: bounded(learn(labels.classes, lessons.classes)),
    units: bounded(learn(labels.units, lessons.units)),
  };
}
