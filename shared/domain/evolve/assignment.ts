import type { Assignment, Case, CaseStatus, Objection } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import { replaced } from './replaced.ts';

type AssignmentEvent = CaseEvent<
  | 'routed'
  | 'relayed'
  | 'recalled'
  | 'delivered'
  | 'objected'
  | 'objection-decided'
  | 'arbitrated'
  | 'accepted'
  | 'declined'
  | 'extension-asked'
  | 'extension-decided'
  | 'opinion-drafted'
  | 'draft-returned'
  | 'opinion-approved'
  | 'opinion-served'
  | 'contributed'
  | 'carried-out'
  | 'carrying-out-verified'
>;

/** What an event makes of a unit's assignment, and of the case where the unit leads. */
export function assignmentHappened(matter: Case, event: AssignmentEvent): Case {
  if (event.type === 'routed') {
    const sent = event.to.map(({ assignment, ...unit }) => begun({ id: assignment, ...unit }, matter.office, event));
    return { ...matter, status: 'routed', assignments: [...matter.assignments, ...sent] };
  }
  const before = matter.assignments.find(({ id }) => id === event.assignment);
  if (!before) throw new Error(`${event.type} without its assignment ${event.assignment}`);
  const set = (change: Partial<Assignment>): Case => {
    return { ...matter, assignments: replaced(matter.assignments, before.id, (row) => ({ ...row, ...change })) };
  };
  const leading = (status: CaseStatus, change: Partial<Assignment>): Case => {
    return { ...set(change), ...(before.lead && { status }) };
  };
  switch (event.type) {
    case 'relayed': {
      const { assignment: id, ...unit } = event.to;
      const passedOn = { ...begun({ id, ...unit }, before.office, event), parent: before.id };
      const after = set({ status: 'relayed' });
      return { ...after, assignments: [...after.assignments, passedOn] };
    }
    case 'recalled': {
      const also = event.also ?? [];
      const taken = set({ status: 'recalled' });
      const assignments = taken.assignments.map((row) =>
        also.includes(row.id) ? { ...row, status: 'recalled' as const } : row,
      );
      return backWithTheSender({ ...taken, assignments }, before);
    }
    case 'delivered':
      return set({ status: 'delivered' });
    case 'objected': {
      const { decider, tier, on } = event;
      return set({ status: 'objected', objection: { on, decider, tier, status: 'open' } });
    }
    case 'objection-decided':
      return event.granted
        ? backWithTheSender(set({ status: 'returned', ...decided(before, 'granted') }), before)
        : set({ status: 'delivered', ...decided(before, 'refused') });
    case 'arbitrated': {
      if (!event.to) return set({ status: 'delivered', binding: true, ...decided(before, 'refused') });
      const { assignment: id, ...unit } = event.to;
      const sent: Assignment = { ...begun({ id, ...unit }, event.office, event), binding: true };
      const after = set({ status: 'returned', ...decided(before, 'granted') });
      // Whoever had passed it on has no part in it any more.
      const rest = after.assignments.map((row) =>
        row.id === before.parent ? { ...row, status: 'returned' as const } : row,
      );
      return { ...after, assignments: [...rest, sent] };
    }
    case 'accepted':
      return {
        ...leading('accepted', { status: 'accepted', ...noticeOf(event) }),
        ...(before.lead && event.path && { path: event.path }),
      };
    case 'declined':
      return { ...leading('refused', { status: 'declined' }), ...(event.path && { path: event.path }) };
    case 'extension-asked':
      return set({ extension: { days: event.days, askedOn: event.on, status: 'asked' } });
    case 'extension-decided': {
      const status = event.granted ? 'granted' : 'refused';
      return set({ extension: { days: event.days, askedOn: before.extension?.askedOn ?? event.on, status } });
    }
    case 'opinion-drafted': {
      const { draft: drafts, supported, reviewBody } = event;
      const { reviewBody: _, ...rest } = before;
      const drafted: Assignment = { ...rest, status: 'drafted', drafts, supported, ...(reviewBody && { reviewBody }) };
      return { ...matter, assignments: replaced(matter.assignments, before.id, () => drafted) };
    }
    case 'draft-returned':
      return set({ status: 'accepted' });
    case 'opinion-approved':
      return set({ status: 'approved' });
    case 'opinion-served': {
      const { servedOn, supported } = event;
      return leading('answered', { status: 'answered', servedOn, ...(supported && { carryOut: 'due' as const }) });
    }
    case 'contributed':
      return set({ status: 'answered' });
    case 'carried-out':
      return set({ carryOut: 'done' });
    case 'carrying-out-verified':
      return set({ carryOut: event.verified ? 'verified' : 'due' });
  }
}

function noticeOf({ documents, exempt }: CaseEvent<'accepted'>): Pick<Assignment, 'acceptance'> {
  const document = documents?.find(({ kind }) => kind === 'acceptance')?.id;
  return document ? { acceptance: { document, ...(exempt && { told: 'exempt' }) } } : {};
}

type Unit = Pick<Assignment, 'id' | 'office' | 'lead' | 'share'>;

function begun(unit: Unit, sender: Assignment['sender'], { on: sentOn }: CaseEvent): Assignment {
  return { ...unit, status: 'sent', sender, sentOn, drafts: 0 };
}

function decided({ objection }: Assignment, status: Objection['status']): Pick<Assignment, 'objection'> {
  return objection ? { objection: { ...objection, status } } : {};
}

/** The unit that had passed it on has it again; or the petition office, which looks for another unit to lead. */
function backWithTheSender(matter: Case, { parent, lead }: Assignment): Case {
  if (!parent) return lead ? { ...matter, status: 'registered' } : matter;
  return {
    ...matter,
    ...(lead && { status: 'routed' as const }),
    assignments: replaced(matter.assignments, parent, (row) => ({ ...row, status: 'delivered' })),
  };
}
