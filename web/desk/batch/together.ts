import type { StaffAction } from '../../../shared/schema/commands.ts';
import type { OpenTask } from '../api/operations.ts';
import type { Step } from '../case/step.ts';

/**
 * What can be done to many at once: one form says the same for all of them. Opinions, refusals and objections are not
 * among it, since each is about its own matter and is read by itself.
 */
export const togetherActions = ['register', 'route', 'hand-over', 'accept', 'relay', 'close'] as const;
export type TogetherAction = (typeof togetherActions)[number] & StaffAction;

/** A run takes some seconds for each dozen, and somebody waits for it. */
export const MOST_TOGETHER = 100;

/** What the table allows this person for each of them. */
export function doneTogether(tasks: readonly Pick<OpenTask, 'steps'>[]): TogetherAction[] {
  if (tasks.length === 0) return [];
  return togetherActions.filter((action) => tasks.every(({ steps }) => steps.includes(action)));
}

/** The step to one of them: an assignment is named, the case needs no name. */
export function stepOn({ assignment }: Pick<OpenTask, 'assignment'>, action: TogetherAction): Step {
  return { action, ...(assignment && { assignment }) };
}
