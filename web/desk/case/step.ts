import type { Available } from '../../../shared/domain/available.ts';
import { actionNames } from '../../../shared/i18n/names.ts';
import type { StaffAction } from '../../../shared/schema/commands.ts';
import type { CaseView } from '../api/operations.ts';
import { formTable } from '../forms/table.ts';
import type { Desk } from '../shell/desk.ts';
import { isOffered } from './steps.ts';
import { subjectName } from './subject-name.ts';

/** A step somebody can take now, to one assignment, notice, review, suggestion or question where it is about one. */
export type Step = Available & { readonly action: StaffAction };

export function keyOf({ action, ...about }: Step): string {
  return [action, ...Object.values(about)].join('-');
}

/** What this person can do now: what the API says, without what would be refused whatever is filled in. */
export function stepsIn(desk: Desk, { case: matter, available }: CaseView): Step[] {
  return available
    .filter((each): each is Step => Object.hasOwn(formTable, each.action))
    .filter((step) => isOffered(step, matter, desk.me.office.id));
}

/** What it is called, and which of several units, notices, suggestions or questions it is about. */
export function stepName(desk: Desk, file: CaseView, step: Step): string {
  return actionNames[desk.lang][step.action] + subjectName(desk, file, step);
}
