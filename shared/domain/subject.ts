import type { Assignment, Case, Clock, SupervisionNotice } from './case.ts';
import type { Command } from './commands.ts';
import type { OfficeId } from './ids.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What a command is about, with its status and the unit that answers for it. */
export interface Subject {
  readonly status: string;
  readonly unit: OfficeId;
  readonly assignment?: Assignment;
  readonly clock?: Clock;
  readonly notice?: SupervisionNotice;
}

export function subjectOf(matter: Case | undefined, command: Command): Subject | { refusal: Refusal } {
  if (command.action === 'submit') return { status: matter?.status ?? 'none', unit: command.office };
  if (!matter) return refuse('unknown-case');
  switch (command.action) {
    case 'deliver':
    case 'accept':
    case 'answer': {
      const assignment = matter.assignments.find(({ id }) => id === command.assignment);
      return assignment
        ? { status: assignment.status, unit: assignment.office, assignment }
        : refuse('unknown-assignment', { assignment: command.assignment });
    }
    case 'flag-overdue': {
      const clock = matter.clocks.find(({ id }) => id === command.clock);
      return clock
        ? { status: clock.status, unit: clock.office, clock }
        : refuse('unknown-clock', { clock: command.clock });
    }
    case 'answer-supervision': {
      const notice = matter.notices.find(({ id }) => id === command.notice);
      return notice
        ? { status: notice.status, unit: notice.office, notice }
        : refuse('unknown-notice', { notice: command.notice });
    }
    default:
      return { status: matter.status, unit: matter.office };
  }
}
