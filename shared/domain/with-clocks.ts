import type { Case } from './case.ts';
import { holds } from './clock-condition.ts';
import { endingOf, startOf } from './clock-ending.ts';
import { acceptedWith, assignmentIn, ownerOf } from './clock-owner.ts';
import { type ClockOwner, runningClocks, startClock } from './clocks.ts';
import type { Context } from './context.ts';
import type { CaseEvent, StartedClock } from './events.ts';
import { happenedBy } from './happened-by.ts';
import type { ClockId, NoticeId } from './ids.ts';
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
