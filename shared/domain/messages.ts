import { type Case, type Link, leavesNoAnswer } from './case.ts';
import type { CaseEvent } from './events.ts';
import type { AssignmentId, CaseNumber, ClockId, NoticeId, OfficeId } from './ids.ts';
import type { Offices } from './office.ts';
import type { Rung } from './policy.ts';
import { isBehindWall } from './wall.ts';

/** Who is told. The address is looked up when the mail is written, so no message carries personal data. */
export type Recipient = { readonly citizen: true } | { readonly office: OfficeId };

export const topics = [
  // To the citizen.
  ...([
    'received',
    'refused',
    'linked',
    'reopened',
    'accepted',
    'asked',
    'extended',
    'answer-ready',
    'review-ready',
    'answered',
  ] as const),
  ...(['review-received', 'review-answered', 'assistance', 'withdrawn', 'closed'] as const),
  // To an office.
  ...(['delivered', 'objected', 'objection-decided', 'recalled', 'replied', 'taken-back', 'supervised'] as const),
  ...(['supervision-answered', 'review-requested', 'redo', 'suggested', 'suggestion-answered', 'urgent'] as const),
  ...([
    'due-soon',
    'due-today',
    'overdue',
    'answer-accepted',
    'answer-returned',
    'notice-withdrawn',
    'to-sign',
  ] as const),
  // To whomever a moved date concerns.
  'moved',
] as const;
export type Topic = (typeof topics)[number];

/** What must leave the case once its event is committed: `id` is the same each time it is sent. */
export type Message =
  | {
      readonly queue: 'transfers';
      readonly task: 'deliver';
      readonly case: CaseNumber;
      readonly assignment: AssignmentId;
    }
  /** The other end of a link, noted in the other case. */
  | {
      readonly queue: 'transfers';
      readonly task: 'note-link';
      readonly case: CaseNumber;
      readonly other: CaseNumber;
      readonly kind: 'repeated-by' | 'merged-from';
    }
  /** What was linked to a case that was withdrawn goes on by itself. */
  | { readonly queue: 'transfers'; readonly task: 'reopen-repeats'; readonly case: CaseNumber }
  /** The case that goes on with the requests split off. */
  | {
      readonly queue: 'transfers';
      readonly task: 'open-split';
      readonly case: CaseNumber;
      readonly into: CaseNumber;
      readonly requests: readonly number[];
    }
  /** The files that came with an event, put where they stay for good. */
  | { readonly queue: 'transfers'; readonly task: 'keep-files'; readonly case: CaseNumber }
  | {
      readonly queue: 'notices';
      readonly case: CaseNumber;
      readonly topic: Topic;
      readonly to: Recipient;
      readonly notice?: NoticeId;
      readonly clock?: ClockId;
      /** Who of the office is told, besides the office itself. */
      readonly rung?: Rung['rung'];
    };

/** The messages that follow from an event. Nobody behind the wall of an accusation is told anything (Art. 30(3)). */
export function messagesOf(matter: Case, event: CaseEvent, offices: Offices): Message[] {
  const keep: Message[] = event.files ? [{ queue: 'transfers', task: 'keep-files', case: matter.number }] : [];
  const tasks = [...keep, ...tasksOf(matter, event)];
  const toOffices = officesTold(matter, event).filter(({ office }) => !isBehindWall(offices, matter.accused, office));
  const toCitizen = matter.mailed ? citizenTold(matter, event) : [];
  const told: Message[] = [
    ...toCitizen.map((topic) => notice(matter, topic, { citizen: true })),
    ...toOffices.map(({ topic, office, ...about }) => notice(matter, topic, { office }, about)),
  ];
  return [...tasks, ...told];
}

function notice({ number }: Case, topic: Topic, to: Recipient, about: About = {}): Message {
  return { queue: 'notices', case: number, topic, to, ...about };
}

function tasksOf({ number, status, links }: Case, event: CaseEvent): Message[] {
  const deliver = ({ assignment }: { assignment: AssignmentId }): Message => {
    return { queue: 'transfers', task: 'deliver', case: number, assignment };
  };
  const noteLink = (other: CaseNumber, kind: 'repeated-by' | 'merged-from'): Message => {
    return { queue: 'transfers', task: 'note-link', case: other, other: number, kind };
  };
  switch (event.type) {
    case 'routed':
      return event.to.map(deliver);
    case 'relayed':
      return [deliver(event.to)];
    case 'arbitrated':
      return event.to ? [deliver(event.to)] : [];
    case 'linked':
      return [noteLink(event.other, 'repeated-by')];
    case 'merged':
      return [noteLink(event.other, 'merged-from')];
    case 'withdrawn':
    case 'link-noted': {
      // The other end of a link may be noted after the withdrawal.
      const repeats = status === 'withdrawn' && links.some(({ kind }) => REPEATS.includes(kind));
      return repeats ? [{ queue: 'transfers', task: 'reopen-repeats', case: number }] : [];
    }
    case 'split':
      return [{ queue: 'transfers', task: 'open-split', case: number, into: event.into, requests: event.requests }];
    default:
      return [];
  }
}

/** What links to a case that goes on in this one. */
export const REPEATS: readonly Link['kind'][] = ['repeated-by', 'merged-from'];

/** What the law, or decency, wants the citizen to be told. */
function citizenTold(matter: Case, event: CaseEvent): Topic[] {
  switch (event.type) {
    case 'submitted':
      return event.splitFrom ? [] : ['received'];
    case 'refused':
    case 'declined':
      return ['refused'];
    case 'linked':
    case 'merged':
      return ['linked'];
    case 'reopened':
      return ['reopened'];
    case 'accepted':
      return matter.assignments.some(({ id, lead }) => lead && id === event.assignment) ? ['accepted'] : [];
    case 'question-asked':
      return ['asked'];
    case 'extension-decided':
      return event.granted ? ['extended'] : [];
    case 'opinion-approved':
      return ['answer-ready'];
    case 'opinion-served':
      // Who took it on the page need not be told.
      return event.actor.kind === 'citizen' ? [] : ['answered'];
    case 'review-asked':
      return ['review-received'];
    case 'review-decided':
      return ['review-ready'];
    case 'review-served':
      return event.actor.kind === 'citizen' ? [] : ['review-answered'];
    case 'assistance-offered':
      return ['assistance'];
    case 'withdrawn':
      return ['withdrawn'];
    case 'closed':
      return ['closed'];
    case 'recounted':
      return ['moved'];
    default:
      return [];
  }
}

/** Which notice or clock of the case it is about, and how far that has climbed. */
interface About {
  readonly notice?: NoticeId;
  readonly clock?: ClockId;
  readonly rung?: Rung['rung'];
}

interface Told extends About {
  readonly topic: Topic;
  readonly office: OfficeId;
}

const AT_WORK = ['delivered', 'objected', 'accepted', 'drafted', 'approved'];

function officesTold(matter: Case, event: CaseEvent): Told[] {
  const withdrawn = (event.withdraws ?? []).flatMap((id) => toBoth(matter, id, 'notice-withdrawn'));
  return [...withdrawn, ...toldBy(matter, event)];
}

/** The supervised unit, and whoever watches over it. */
function toBoth({ notices }: Case, id: NoticeId, topic: Topic): Told[] {
  const found = notices.find((each) => each.id === id);
  const offices = found ? [...new Set([found.office, found.supervisor])] : [];
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
      return toBoth(matter, event.notice, 'supervised').map((each) => ({
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
