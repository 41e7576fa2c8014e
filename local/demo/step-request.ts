import type { ActionRequest } from '../../shared/cases/act.ts';
import type { Assignment, Case } from '../../shared/domain/case.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import type { LifeStep } from './files.ts';
import type { PastQueues } from './past-queues.ts';
import type { PersonOf } from './people.ts';

type Asked = Omit<ActionRequest, 'number'>;

/** What a step of a life asks of the case, and who asks it. */
export function requestOf(step: LifeStep, matter: Case, personOf: PersonOf, queues: PastQueues): Asked {
  const registrar = personOf(matter.office, 'registrar');
  switch (step.do) {
    case 'register':
      return { command: { action: 'register', category: step.category }, actor: registrar };
    case 'route':
      return { command: { action: 'route', to: step.to }, actor: registrar };
    case 'deliver': {
      const { id } = assignmentOf(step.office, matter);
      const confirms = queues.transferOf(matter.number, id);
      return {
        command: { action: 'deliver', assignment: id },
        actor: { kind: 'system', task: 'deliver' },
        ...(confirms && { confirms }),
      };
    }
    case 'accept': {
      const { id } = assignmentOf(step.office, matter);
      return { command: { action: 'accept', assignment: id }, actor: personOf(step.office, 'handler') };
    }
    case 'answer': {
      const { id } = assignmentOf(step.office, matter);
      const [first, ...rest] = step.opinions;
      // What the unit found stands before its opinions.
      const opinions = first ? [{ ...first, text: `${step.text}\n${first.text}` }, ...rest] : [];
      return { command: { action: 'answer', assignment: id, opinions }, actor: personOf(step.office, 'head') };
    }
    case 'close':
      return { command: { action: 'close', resolved: step.resolved, note: step.note }, actor: registrar };
  }
}

function assignmentOf(office: OfficeId, matter: Case): Assignment {
  const found = matter.assignments.find((assignment) => assignment.office === office);
  if (!found) throw new Error(`demo: ${office} was not given ${matter.title}`);
  return found;
}
