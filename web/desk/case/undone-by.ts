import type { StaffAction } from '../../../shared/schema/commands.ts';
import { keyOf, type Step } from './step.ts';

/** What takes back, or puts right, a step that has just been taken; the table still says whether it may be. */
export const undoneBy: Partial<Record<StaffAction, StaffAction>> = {
  register: 'classify',
  classify: 'classify',
  route: 'recall',
  relay: 'recall',
  'take-simple-track': 'leave-simple-track',
  'leave-simple-track': 'take-simple-track',
  // As long as the head has not approved it, a draft is written on.
  'draft-opinion': 'draft-opinion',
  'approve-opinion': 'return-draft',
  publish: 'unpublish',
  unpublish: 'publish',
};

/** The way back from a step: of several alike, the one to the same unit, or else the one that came with the step. */
export function undoingOf(done: Step, before: readonly Step[], now: readonly Step[]): Step | undefined {
  const all = now.filter(({ action }) => action === undoneBy[done.action]);
  const known = before.map(keyOf);
  return (
    (done.assignment && all.find(({ assignment }) => assignment === done.assignment)) ||
    all.find((step) => !known.includes(keyOf(step))) ||
    all[0]
  );
}
