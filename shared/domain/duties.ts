import type { Role } from './actor.ts';
import type { ActionName } from './commands.ts';
import type { Relation, Subjects, Transition } from './transitions/row.ts';
import { actionNames, transitions } from './transitions/table.ts';

/** What waits in an inbox: the case of a petition office, or what a unit is asked for in it. */
export const tasks = [
  ...(['case', 'assignment', 'acceptance', 'extension', 'objection', 'notice', 'supervised', 'review'] as const),
  ...(['suggestion', 'signature'] as const),
] as const;
export type Task = (typeof tasks)[number];

interface About {
  readonly subject: keyof Subjects;
  /** How the unit in whose inbox it stands is related to the subject. */
  readonly as: readonly Relation[];
  /** Asked for beside what else the subject waits for, and there only as long as it can be taken. */
  readonly step?: ActionName;
}

const about: Readonly<Record<Task, About>> = {
  case: { subject: 'case', as: ['holder', 'unit'] },
  assignment: { subject: 'assignment', as: ['unit'] },
  acceptance: { subject: 'case', as: ['concerned'], step: 'record-service' },
  extension: { subject: 'assignment', as: ['unit'], step: 'decide-extension' },
  objection: { subject: 'assignment', as: ['decider'] },
  notice: { subject: 'notice', as: ['unit'] },
  supervised: { subject: 'notice', as: ['decider'] },
  review: { subject: 'review', as: ['unit'] },
  suggestion: { subject: 'suggestion', as: ['unit'] },
  signature: { subject: 'suggestion', as: ['holder'] },
};

/** The steps that the table leaves to these roles of the unit, for a task in this state: none, and it waits for others. */
export function dutiesOf(roles: readonly Role[], task: Task, status: string): ActionName[] {
  const { subject, as, step } = about[task];
  const from = task === 'objection' && status === 'open' ? 'objected' : status;
  const isOurs = ({ who }: Transition) =>
    who.some((each) => typeof each !== 'string' && as.includes(each.of) && each.roles.some((r) => roles.includes(r)));
  return actionNames.filter((name) => {
    const row = transitions[name];
    const states: readonly string[] = row.from;
    const canBeTaken = step ? name === step : row.subject === subject && states.includes(from);
    return canBeTaken && isOurs(row) && isAwaited(row);
  });
}

/** Of what can be done to the whole case, that which takes it on; what its citizen may do as well waits for the citizen. */
function isAwaited({ subject, to, stops, who }: Transition): boolean {
  return subject !== 'case' || (!who.includes('citizen') && (to.length > 0 || stops.length > 0));
}
