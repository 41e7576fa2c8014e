import type { Case } from './case.ts';
import { type ClockOwner, runningClocks, startClock } from './clocks.ts';
import type { ActionName } from './commands.ts';
import type { Context } from './context.ts';
import type { CaseEvent } from './events.ts';
import { transitions } from './transitions.ts';

const actionOf: Readonly<Record<CaseEvent['type'], ActionName>> = {
  submitted: 'submit',
  registered: 'register',
  routed: 'route',
  delivered: 'deliver',
  accepted: 'accept',
  answered: 'answer',
  closed: 'close',
  'overdue-flagged': 'flag-overdue',
  supervised: 'supervise',
  'supervision-answered': 'answer-supervision',
};

/** Adds to an event the clocks that the transition table starts and stops with it. */
export function withClocks(event: CaseEvent, matter: Case | undefined, context: Context): CaseEvent {
  const rule = transitions[actionOf[event.type]];
  const clocks = matter?.clocks ?? [];
  const owner = ownerOf(event, matter);
  const leads = matter?.assignments.some(({ id, lead }) => lead && id === owner?.assignment);
  const kinds = leads ? [...rule.starts, ...(rule.leadStarts ?? [])] : rule.starts;
  const start = event.type === 'submitted' ? event.receivedOn : event.on;
  const starts = owner ? kinds.map((kind) => startClock(kind, owner, start, { clocks }, context)) : [];
  const stops = runningClocks({ clocks }, rule.stops, owner ?? {}).map(({ id }) => id);
  return { ...event, ...(starts.length > 0 && { starts }), ...(stops.length > 0 && { stops }) };
}

function ownerOf(event: CaseEvent, matter: Case | undefined): ClockOwner | undefined {
  switch (event.type) {
    case 'submitted':
      return { office: event.office };
    case 'supervised':
      return { office: event.office, notice: event.notice };
    case 'supervision-answered': {
      const notice = matter?.notices.find(({ id }) => id === event.notice);
      return notice && { office: notice.office, notice: notice.id };
    }
    case 'delivered':
    case 'accepted':
    case 'answered': {
      const assignment = matter?.assignments.find(({ id }) => id === event.assignment);
      return assignment && { office: assignment.office, assignment: assignment.id };
    }
    default:
      return undefined;
  }
}
