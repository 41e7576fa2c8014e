import type { ActionName } from '../../../shared/domain/commands.ts';
import type { StaffAction } from '../../../shared/schema/commands.ts';
import { acceptForm } from './accept.ts';
import { answerForm } from './answer.ts';
import { answerSupervisionForm } from './answer-supervision.ts';
import { closeForm } from './close.ts';
import type { FormOf } from './form.ts';
import { registerForm } from './register.ts';
import { routeForm } from './route.ts';
import { superviseForm } from './supervise.ts';

export const forms: Readonly<Record<StaffAction, FormOf>> = {
  register: registerForm,
  route: routeForm,
  accept: acceptForm,
  answer: answerForm,
  close: closeForm,
  supervise: superviseForm,
  'answer-supervision': answerSupervisionForm,
};

export function hasForm(action: ActionName): action is StaffAction {
  return Object.hasOwn(forms, action);
}
