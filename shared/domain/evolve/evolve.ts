import type { Case, Clock, IssuedDocument } from '../case.ts';
import { later } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { begin } from './begin.ts';
import { happened } from './happened.ts';
import { withPublication } from './publication.ts';

/** The case after one more event. Depends on the event alone, so an old history reads the same under a new law. */
export function evolve(matter: Case | undefined, event: CaseEvent): Case {
  if (event.type === 'submitted') return withDocumentsOf(withClocksOf(begin(event), event), event);
  if (!matter) throw new Error(`history begins with ${event.type}`);
  const counted = { ...matter, version: matter.version + 1, records: matter.records + (event.record ? 1 : 0) };
  const after = withWithdrawn(withClocksOf(happened(counted, event), event), event);
  return withPublication(withDocumentsOf(after, event), event);
}

export function replay(events: Iterable<CaseEvent>): Case | undefined {
  let matter: Case | undefined;
  for (const event of events) matter = evolve(matter, event);
  return matter;
}

function withClocksOf(matter: Case, event: CaseEvent): Case {
  const { starts = [], stops = [], suspends = [], moves = [] } = event;
  if (starts.length + stops.length + suspends.length + moves.length === 0) return matter;
  const stoppedOn = 'servedOn' in event ? event.servedOn : event.on;
  const changed = matter.clocks.map((clock): Clock => {
    // What was served before a clock began, and recorded later, ends it on the day it began.
    if (stops.includes(clock.id)) return { ...clock, status: 'stopped', stoppedOn: later(stoppedOn, clock.startedOn) };
    const suspended = suspends.find((each) => each.clock === clock.id);
    if (suspended) return { ...clock, status: 'suspended', left: suspended.left };
    const moved = moves.find((each) => each.clock === clock.id);
    if (!moved) return clock;
    const { counted, to: due, provisional, sweepOn, nextOn } = moved;
    const { left: _, sweepOn: __, nextOn: ___, ...rest } = clock;
    return {
      ...{ ...rest, status: 'running', ...(counted && { counted }), due, provisional },
      ...(sweepOn && { sweepOn }),
      ...(nextOn && { nextOn }),
    };
  });
  return { ...matter, clocks: [...changed, ...starts.map((clock): Clock => ({ ...clock, status: 'running' }))] };
}

function withWithdrawn(matter: Case, { withdraws }: CaseEvent): Case {
  if (!withdraws) return matter;
  const notices = matter.notices.map((each) =>
    withdraws.includes(each.id) ? { ...each, status: 'withdrawn' as const } : each,
  );
  return { ...matter, notices };
}

function withDocumentsOf(matter: Case, event: CaseEvent): Case {
  if (event.type === 'opinion-served' || event.type === 'review-served') return withServed(matter, event);
  if (!event.documents) return matter;
  const issued = event.documents.map((each): IssuedDocument => ({ ...each, on: event.on, seq: matter.version }));
  return { ...matter, documents: [...matter.documents, ...issued] };
}

/** The opinion that has reached the citizen is the last one of the unit, or of the body that reviewed it. */
function withServed(matter: Case, event: CaseEvent<'opinion-served' | 'review-served'>): Case {
  const { assignments, reviews, documents } = matter;
  const unit =
    event.type === 'opinion-served'
      ? assignments.find(({ id }) => id === event.assignment)?.office
      : reviews.find(({ id }) => id === event.review)?.body;
  const kind = event.type === 'opinion-served' ? 'handling-opinion' : (`${event.tier}-opinion` as const);
  const opinion = documents.findLast((each) => each.kind === kind && each.unit === unit);
  const served = documents.map((each) => (each === opinion ? { ...each, servedOn: event.servedOn } : each));
  return { ...matter, documents: served };
}
