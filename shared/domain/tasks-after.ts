import type { Case, Link } from './case.ts';
import type { CaseEvent } from './events.ts';
import type { AssignmentId, CaseNumber } from './ids.ts';
import type { Message } from './message.ts';

/** What other cases and other units must do once an event is committed. */
export function tasksOf({ number, status, links }: Case, event: CaseEvent): Message[] {
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
