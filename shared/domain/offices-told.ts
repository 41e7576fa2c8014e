import { type Case, leavesNoAnswer } from './case.ts';
import type { CaseEvent } from './events.ts';
import type { ClockId, NoticeId, OfficeId } from './ids.ts';
import type { Topic } from './message.ts';
import type { Rung } from './policy.ts';

/** Which notice or clock of the case it is about, and how far that has climbed. */
export interface About {
  readonly notice?: NoticeId;
  readonly clock?: ClockId;
  readonly rung?: Rung['rung'];
}

export interface Told extends About {
  readonly topic: Topic;
  readonly office: OfficeId;
}

const AT_WORK = ['delivered', 'objected', 'accepted', 'drafted', 'approved'];

/** Which offices an event concerns, and about what. */
export function officesTold(matter: Case, event: CaseEvent): Told[] {
  const withdrawn = (event.withdraws ?? []).flatMap((id) => toAll(matter, id, 'notice-withdrawn'));
  return [...withdrawn, ...toldBy(matter, event)];
}

/** The supervised unit, whoever watches over it, and those who do so with them. */
function toAll({ notices }: Case, id: NoticeId, topic: Topic): Told[] {
  const found = notices.find((each) => each.id === id);
  const offices = found ? [...new Set([found.office, found.supervisor, ...(found.jointWith ?? [])])] : [];
  return offices.map((office) => ({ topic, office, notice: id }));
}

function toldBy(matter: Case, event: CaseEvent): Told[] {
  const assignment = 'assignment' in event && matter.assignments.find(({ id }) => id === event.assignment);
  const unit = (topic: Topic): Told[] => (assignment ? [{ topic, office: assignment.office }] : []);
  const atWork = (topic: Topic): Told[] =>
    matter.assignments.filter(({ status }) => AT_WORK.includes(status)).map(({ office }) => ({ topic, office }));
  switch (event.type) {
    case 'handed-over':
      return [{ topic: 'delivered', office: event.to }];
    case 'delivered':
      return unit('delivered');
    case 'objected':
      return [{ topic: 'objected', office: event.decider }];
    case 'objection-decided':
    case 'arbitrated':
      return unit('objection-decided');
    case 'recalled': {
      // Also whoever has it in hand because it was passed on from there.
      const taken = [event.assignment, ...(event.also ?? [])];
      const units = matter.assignments.filter(({ id }) => taken.includes(id));
      return units.map(({ office }) => ({ topic: 'recalled', office }));
    }
    case 'question-answered':
    case 'supplemented':
      return atWork('replied');
    case 'withdrawn':
      return atWork('taken-back');
    case 'urgent-reported':
      return [{ topic: 'urgent', office: event.to }];
    case 'reminded':
    case 'overdue-flagged': {
      const clock = matter.clocks.find(({ id }) => id === event.clock);
      if (!clock) return [];
      const topic = event.type === 'overdue-flagged' ? 'overdue' : event.on < event.due ? 'due-soon' : 'due-today';
      const rung = event.type === 'overdue-flagged' && event.rung;
      return [{ topic, office: clock.office, clock: clock.id, ...(rung && { rung }) }];
    }
    case 'supervised':
      return toAll(matter, event.notice, 'supervised').map((each) => ({
        ...each,
        ...(event.rung && { rung: event.rung }),
      }));
    case 'supervision-answered': {
      const answered = matter.notices.find(({ id }) => id === event.notice);
      return answered ? [{ topic: 'supervision-answered', office: answered.supervisor, notice: answered.id }] : [];
    }
    case 'answer-accepted':
    case 'answer-returned': {
      const judged = matter.notices.find(({ id }) => id === event.notice);
      return judged ? [{ topic: event.type, office: judged.office, notice: judged.id }] : [];
    }
    case 'suggestion-drafted':
      return [{ topic: 'to-sign', office: matter.office }];
    case 'suggestion-signed':
    case 'suggested':
      return [{ topic: 'suggested', office: event.office }];
    case 'suggestion-answered':
      return [{ topic: 'suggestion-answered', office: matter.office }];
    case 'review-asked':
      return [{ topic: 'review-requested', office: event.body }];
    case 'review-served':
      return leavesNoAnswer(event.result) ? unit('redo') : [];
    case 'recounted': {
      const moved = event.moves?.flatMap(({ clock }) => matter.clocks.filter(({ id }) => id === clock)) ?? [];
      return [...new Set(moved.map(({ office }) => office))].map((office) => ({ topic: 'moved', office }));
    }
    default:
      return [];
  }
}
