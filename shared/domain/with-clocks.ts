import { type Assignment, type Case, type Clock, leavesNoAnswer } from './case.ts';
import { type ClockOwner, type Ending, runningClocks, startClock, usualPeriod } from './clocks.ts';
import type { Context } from './context.ts';
import { addDays, type Day } from './day.ts';
import type { CaseEvent, StartedClock } from './events.ts';
import { happenedBy } from './happened-by.ts';
import type { AssignmentId, ClockId, NoticeId, OfficeId, ReviewId } from './ids.ts';
import type { ClockKind } from './policy.ts';
import { reviewBodyOf } from './superiors.ts';
import type { ClockCondition } from './transitions/row.ts';
import { transitions } from './transitions/table.ts';

/** Adds to an event the clocks that the transition table starts and stops with it. */
export function withClocks(event: CaseEvent, matter: Case | undefined, context: Context): CaseEvent {
  const row = transitions[happenedBy(event)];
  const applies = (when: readonly ClockCondition[]) => when.every((each) => holds(each, event, matter, context));
  const clocks = matter?.clocks ?? [];

  const starts: StartedClock[] = [];
  for (const { clock: kind, when } of row.starts) {
    const owner = applies(when) ? ownerOf(kind, event, matter) : undefined;
    if (!owner) continue;
    const ending = endingOf(kind, event, matter, context);
    starts.push(startClock(kind, owner, startOf(event), ending, [...clocks, ...starts], context));
  }
  const kinds = row.stops.filter(({ when }) => applies(when)).map(({ clock }) => clock);
  const done = stoppedFor(event, matter).flatMap((of) => runningClocks({ clocks }, kinds, of).map(({ id }) => id));
  const withdraws = matter ? pointless(matter, done) : [];
  const replies = withdraws.flatMap((notice) => runningClocks({ clocks }, ['supervision-reply'], { notice }));
  const stops = [...done, ...replies.map(({ id }) => id)];
  return {
    ...event,
    ...(starts.length > 0 && { starts }),
    ...(stops.length > 0 && { stops }),
    ...(withdraws.length > 0 && { withdraws }),
  };
}

/** The notices that nobody has answered, about duties that are done now; and those about answers to such notices. */
function pointless(matter: Case, done: readonly ClockId[]): NoticeId[] {
  const own = matter.notices.filter(({ status, clock }) => status === 'open' && clock && done.includes(clock));
  if (own.length === 0) return [];
  const ids = own.map(({ id }) => id);
  const replies = ids.flatMap((notice) => runningClocks(matter, ['supervision-reply'], { notice }));
  const rest = matter.notices.filter(({ id }) => !ids.includes(id));
  return [
    ...ids,
    ...pointless(
      { ...matter, notices: rest },
      replies.map(({ id }) => id),
    ),
  ];
}

function holds(condition: ClockCondition, event: CaseEvent, matter: Case | undefined, context: Context): boolean {
  const { policy } = context;
  const assignment = assignmentIn(event, matter);
  const path = ('path' in event ? event.path : undefined) ?? matter?.path ?? 'handling';
  switch (condition) {
    case 'lead':
      return assignment?.lead === true;
    case 'helper':
      return assignment?.lead === false;
    case 'opinion-path':
      return policy.paths[path].opinion;
    case 'answer-path':
      return !policy.paths[path].opinion;
    case 'review-path':
      return policy.paths[path].review;
    case 'simple':
      return matter?.simple === true;
    case 'assigned':
      return event.type === 'routed' && event.way === 'assign';
    case 'granted':
      return 'granted' in event && event.granted;
    case 'exempt':
      return event.type === 'accepted' && event.exempt === true;
    case 'acceptance-told':
      return event.type === 'document-served' && acceptedWith(event, matter) !== undefined;
    case 'objectable':
      return assignment?.binding !== true;
    case 'from-holder':
      return assignment !== undefined && assignment.parent === undefined;
    case 'passed-on':
      return assignment?.parent !== undefined;
    case 'elsewhere':
      return event.type === 'arbitrated' && event.to !== undefined;
    case 'report-wanted':
      return (
        matter?.clocks.some(
          (each) => each.kind === 'report-back' && each.status === 'running' && each.assignment === assignment?.id,
        ) === true
      );
    case 'body-above':
      return event.type === 'review-served' && bodyAbove(event.review, matter, context) !== undefined;
    case 'no-answer-stands':
      return event.type === 'review-served' && leavesNoAnswer(event.result);
    case 'answer-stands':
      return event.type === 'review-served' && !leavesNoAnswer(event.result);
    case 'not-upheld':
      return event.type === 'review-served' && event.result !== 'uphold';
    case 'supported':
      return event.type === 'opinion-served' && event.supported;
    case 'not-verified':
      return event.type === 'carrying-out-verified' && !event.verified;
  }
}

/** The body to which the citizen could turn after this review (Art. 36(1)). */
function bodyAbove(id: ReviewId, matter: Case | undefined, { offices }: Context): OfficeId | undefined {
  const review = matter?.reviews.find((each) => each.id === id);
  return review && matter && reviewBodyOf({ offices, accused: matter.accused }, review.body);
}

function assignmentIn(event: CaseEvent, matter: Case | undefined): Assignment | undefined {
  const id = 'assignment' in event ? event.assignment : undefined;
  return matter?.assignments.find((each) => each.id === id);
}

/** The unit's assignment whose notice of acceptance was served. */
function acceptedWith({ document }: CaseEvent<'document-served'>, matter: Case | undefined): Assignment | undefined {
  return matter?.assignments.find(({ acceptance }) => acceptance?.document === document);
}

/** Whom the clock runs against: the petition office for routing, a unit for what it has in hand, a body for a review. */
function ownerOf(kind: ClockKind, event: CaseEvent, matter: Case | undefined): ClockOwner | undefined {
  const unit = (id: AssignmentId | undefined) => {
    const found = matter?.assignments.find((each) => each.id === id);
    return found && { office: found.office, assignment: found.id };
  };
  switch (event.type) {
    case 'submitted':
      return { office: event.office };
    case 'handed-over':
      return { office: event.to };
    case 'routed': {
      const lead = event.to.find((each) => each.lead);
      return lead && { office: lead.office, assignment: lead.assignment };
    }
    case 'arbitrated':
      return event.to && { office: event.to.office, assignment: event.to.assignment };
    case 'recalled':
    case 'objection-decided':
      return kind === 'route' ? matter && { office: matter.office } : unit(assignmentIn(event, matter)?.parent);
    case 'review-asked':
      return { office: event.body, review: event.review };
    case 'review-served': {
      const review = matter?.reviews.find(({ id }) => id === event.review);
      return kind === 'ask-re-review' ? review && { office: review.body, review: review.id } : unit(event.assignment);
    }
    case 'hearing-begun': {
      const review = matter?.reviews.find(({ id }) => id === event.review);
      return review && { office: review.body, review: review.id };
    }
    case 'supervised':
      return { office: event.office, notice: event.notice };
    case 'answer-returned': {
      const notice = matter?.notices.find(({ id }) => id === event.notice);
      return notice && { office: notice.office, notice: notice.id };
    }
    case 'suggested':
    case 'suggestion-signed':
      return { office: event.office, suggestion: event.suggestion };
    default:
      return 'assignment' in event ? unit(event.assignment) : matter && { office: matter.office };
  }
}

/** Day 0 of the clocks an event starts: a period runs from what the citizen or the unit received, not from its entry. */
function startOf(event: CaseEvent) {
  switch (event.type) {
    case 'submitted':
      return event.receivedOn;
    case 'opinion-served':
    case 'review-served':
      return event.servedOn;
    case 'review-asked':
      return event.askedOn;
    default:
      return event.on;
  }
}

function endingOf(kind: ClockKind, event: CaseEvent, matter: Case | undefined, { policy }: Context): Ending {
  const path = event.type === 'accepted' ? event.path : undefined;
  const period = usualPeriod(policy, kind, path);
  if (event.type === 'routed' && event.reportBy) return { set: event.reportBy };
  if (event.type === 'supervised' || event.type === 'answer-returned') return { set: event.answerBy };
  const clocks = matter?.clocks ?? [];
  if (event.type === 'arbitrated') {
    const [wanted] = runningClocks({ clocks }, ['report-back'], { assignment: event.assignment });
    if (wanted) return { set: wanted.due };
  }
  if (event.type === 'extension-decided') {
    const [extended] = runningClocks({ clocks }, ['handle'], { assignment: event.assignment });
    return { from: extended ? lastDayOf(extended) : event.on, period: { ...period, days: event.days } };
  }
  const begun = goesOnFrom(kind, event, matter);
  return { from: begun ?? startOf(event), period };
}

/** The last day as it was counted, before it moved off a rest day: that move does not lengthen an extension (Art. 34). */
function lastDayOf({ counted, due }: Clock): Day {
  return counted?.period.unit === 'calendar' ? addDays(counted.from, counted.period.days) : due;
}

/**
 * Taking a matter back does not give anybody a fresh period: the office that recalls it goes on with the one it had,
 * and the time to answer runs from the first acceptance, whatever the path (Art. 22, 23, 34). What was said to be carried
 * out and was not has been due since the opinion was served (Art. 32(2)).
 */
function goesOnFrom(kind: ClockKind, event: CaseEvent, matter: Case | undefined): Day | undefined {
  const clocks = matter?.clocks ?? [];
  if (event.type === 'accepted' && ANSWERING.includes(kind))
    return clocks.findLast((each) => ANSWERING.includes(each.kind))?.counted?.from;
  if (event.type === 'carrying-out-verified')
    return clocks.findLast((each) => each.kind === kind && each.assignment === event.assignment)?.counted?.from;
  if (event.type !== 'recalled') return undefined;
  const owner = ownerOf(kind, event, matter);
  const before = clocks.findLast((each) => each.kind === kind && each.office === owner?.office);
  return before?.counted?.from;
}

const ANSWERING: readonly ClockKind[] = ['handle', 'answer'];

/** Whose clocks an event stops: those of its own subject, or of the whole case when that ends with it. */
function stoppedFor(event: CaseEvent, matter: Case | undefined): Partial<ClockOwner>[] {
  switch (event.type) {
    case 'declined':
    case 'review-asked':
    case 'opinion-served':
      return [{}];
    case 'recalled':
      return [event.assignment, ...(event.also ?? [])].map((assignment) => ({ assignment }));
    case 'document-served': {
      const told = acceptedWith(event, matter);
      return told ? [{ assignment: told.id }] : [];
    }
    case 'supervision-answered':
      return [{ notice: event.notice }];
    case 'suggestion-answered':
      return [{ suggestion: event.suggestion }];
    case 'review-served':
      return [{ review: event.review }, { assignment: event.assignment }];
    case 'hearing-ended':
      return [{ review: event.review }];
    default: {
      const assignment = assignmentIn(event, matter);
      return [assignment ? { assignment: assignment.id } : {}];
    }
  }
}
