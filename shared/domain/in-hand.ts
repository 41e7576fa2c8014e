import { type Assignment, type Case, type Clock, endedStatuses, type Review } from './case.ts';
import { runningClocks } from './clocks.ts';
import type { OfficeId } from './ids.ts';

const HOLDER_ACTS: readonly Case['status'][] = ['submitted', 'registered', 'answered'];
const UNIT_ACTS: readonly Assignment['status'][] = ['delivered', 'accepted', 'drafted', 'approved'];
const EXTENDED: readonly Assignment['status'][] = ['accepted', 'drafted'];
const ENDED: readonly Case['status'][] = endedStatuses;

export const hasEnded = ({ status }: Pick<Case, 'status'>): boolean => ENDED.includes(status);

/** Whether the next step is that of the petition office which holds the case. */
export const holderActs = ({ status }: Pick<Case, 'status'>): boolean => HOLDER_ACTS.includes(status);

/** Whether the unit that it was assigned to still has something to do. An opinion may have to be carried out after its end. */
export function unitActs(matter: Pick<Case, 'status'>, { carryOut, status }: Assignment): boolean {
  if (carryOut === 'due') return matter.status !== 'sealed';
  return UNIT_ACTS.includes(status) && !hasEnded(matter);
}

/** The time to serve the notice of acceptance that lies there (Art. 23(2)); none once it is served, or the matter answered. */
export function timeToServe(matter: Pick<Case, 'clocks'>, { acceptance, id }: Assignment): Clock | undefined {
  return acceptance && runningClocks(matter, ['notify'], { assignment: id })[0];
}

/** Whether the head of the unit has still to decide on more days; an opinion that is approved needs none. */
export function extensionWaits(matter: Pick<Case, 'status'>, { extension, status }: Assignment): boolean {
  return extension?.status === 'asked' && EXTENDED.includes(status) && !hasEnded(matter);
}

export const bodyActs = ({ status }: Review): boolean => status !== 'served';

/** Whether a unit has it in hand: as the office that holds it, as a unit that handles it, or as the body of a review. */
export function isInHandOf(matter: Case, unit: OfficeId): boolean {
  return (
    (matter.office === unit && holderActs(matter)) ||
    matter.assignments.some((each) => each.office === unit && unitActs(matter, each)) ||
    matter.reviews.some((each) => each.body === unit && bodyActs(each))
  );
}
