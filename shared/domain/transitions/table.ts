import type { ActionName } from '../commands.ts';
import { ending } from './ending.ts';
import { handling } from './handling.ts';
import { intake } from './intake.ts';
import { publication } from './publication.ts';
import { review } from './review.ts';
import { routing } from './routing.ts';
import type { Transition } from './row.ts';
import { supervision } from './supervision.ts';

/** The one place where legality lives: from, action, who, guards, to, clocks started and stopped, documents put out. */
export const transitions: Readonly<Record<ActionName, Transition>> = {
  ...intake,
  ...routing,
  ...handling,
  ...review,
  ...ending,
  ...publication,
  ...supervision,
};

/** The names of all actions. */
export const actionNames = Object.keys(transitions) as [ActionName, ...ActionName[]];
