import type { Case, Clock } from './case.ts';
import type { CaseEvent, Submitted } from './events.ts';

/** The case after one more event. Depends on the event alone, so an old history reads the same under a new law. */
export function evolve(matter: Case | undefined, event: CaseEvent): Case {
  if (event.type === 'submitted') return withClocksOf(begin(event), event);
  if (!matter) throw new Error(`history begins with ${event.type}`);
  return withClocksOf({ ...changed(matter, event), version: matter.version + 1 }, event);
}

export function replay(events: Iterable<CaseEvent>): Case | undefined {
  let matter: Case | undefined;
  for (const event of events) matter = evolve(matter, event);
  return matter;
}

function begin(event: Submitted): Case {
  const { number, office, channel, title, category, requests, mailed, contentHash, receivedAt, receivedOn } = event;
  return {
    ...{ number, version: 1, status: 'submitted', office, channel, title, ...(category && { category }) },
    ...{ requests, mailed, contentHash, receivedAt, receivedOn, assignments: [], clocks: [], notices: [] },
  };
}

function changed(matter: Case, event: Exclude<CaseEvent, Submitted>): Case {
  switch (event.type) {
    case 'registered':
      return { ...matter, status: 'registered', category: event.category };
    case 'routed': {
      const sent = event.to.map(({ assignment, office, lead }) => {
        return { id: assignment, office, lead, status: 'sent', sentOn: event.on } as const;
      });
      return { ...matter, status: 'routed', assignments: [...matter.assignments, ...sent] };
    }
    case 'delivered':
    case 'accepted':
    case 'answered':
      return withAssignment(matter, event.assignment, event.type);
    case 'closed':
      return { ...matter, status: 'closed', resolved: event.resolved };
    case 'overdue-flagged': {
      const clocks = replaced(matter.clocks, event.clock, (clock): Clock => ({ ...clock, flaggedOn: event.on }));
      return { ...matter, clocks };
    }
    case 'supervised': {
      const { notice: id, office, supervisor, ground, clock, answerBy, on: issuedOn } = event;
      const notice = {
        id,
        office,
        supervisor,
        ground,
        ...(clock && { clock }),
        issuedOn,
        answerBy,
        status: 'open',
      } as const;
      return { ...matter, notices: [...matter.notices, notice] };
    }
    case 'supervision-answered': {
      const notices = replaced(matter.notices, event.notice, (notice) => ({ ...notice, status: 'answered' }) as const);
      return { ...matter, notices };
    }
  }
}

function withAssignment(matter: Case, id: string, status: 'delivered' | 'accepted' | 'answered'): Case {
  const assignments = replaced(matter.assignments, id, (assignment) => ({ ...assignment, status }));
  const leads = assignments.some((assignment) => assignment.id === id && assignment.lead);
  return { ...matter, assignments, ...(leads && status !== 'delivered' && { status }) };
}

function withClocksOf(matter: Case, event: CaseEvent): Case {
  const stopped = matter.clocks.map(
    (clock): Clock => (event.stops?.includes(clock.id) ? { ...clock, status: 'stopped', stoppedOn: event.on } : clock),
  );
  const started = (event.starts ?? []).map((clock): Clock => ({ ...clock, status: 'running' }));
  return { ...matter, clocks: [...stopped, ...started] };
}

function replaced<T extends { readonly id: string }>(rows: readonly T[], id: string, change: (row: T) => T): T[] {
  return rows.map((row) => (row.id === id ? change(row) : row));
}
