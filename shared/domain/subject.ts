import type { Assignment, Case, Clock, SupervisionNotice } from './case.ts';
import type { Command } from './commands.ts';
import type { OfficeId } from './ids.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What a command is about, with its status and the offices that stand in a relation to it. */
export interface Subject {
  readonly status: string;
  readonly unit: OfficeId;
  readonly sender?: OfficeId;
  readonly decider?: OfficeId;
}

export function subjectOf(matter: Case | undefined, command: Command): Subject | { refusal: Refusal } {
  if (command.action === 'submit') return { status: matter?.status ?? 'none', unit: command.office };
  if (!matter) return refuse('unknown-case');
  if ('assignment' in command) {
    const assignment = matter.assignments.find(({ id }) => id === command.assignment);
    return assignment
      ? subjectOfAssignment(assignment)
      : refuse('unknown-assignment', { assignment: command.assignment });
  }
  if ('clock' in command) {
    const clock = matter.clocks.find(({ id }) => id === command.clock);
    return clock ? subjectOfClock(clock) : refuse('unknown-clock', { clock: command.clock });
  }
  if ('notice' in command) {
    const notice = matter.notices.find(({ id }) => id === command.notice);
    return notice ? subjectOfNotice(notice) : refuse('unknown-notice', { notice: command.notice });
  }
  if ('review' in command) {
    const review = matter.reviews.find(({ id }) => id === command.review);
    return review ? { status: review.status, unit: review.body } : refuse('unknown-review', { review: command.review });
  }
  if ('suggestion' in command) {
    const suggestion = matter.suggestions.find(({ id }) => id === command.suggestion);
    return suggestion
      ? { status: suggestion.status, unit: suggestion.office }
      : refuse('unknown-suggestion', { suggestion: command.suggestion });
  }
  if ('question' in command) {
    const question = matter.questions.find(({ id }) => id === command.question);
    return question
      ? { status: question.status, unit: matter.office }
      : refuse('unknown-question', { question: command.question });
  }
  return { status: matter.status, unit: matter.office };
}

export function subjectOfAssignment({ status, office, sender, objection }: Assignment): Subject {
  return { status, unit: office, sender, ...(objection?.status === 'open' && { decider: objection.decider }) };
}

/** Whoever watches over the notice decides on its answer. */
export function subjectOfNotice({ status, office, supervisor }: SupervisionNotice): Subject {
  return { status, unit: office, decider: supervisor };
}

export function subjectOfClock({ status, office }: Clock): Subject {
  return { status, unit: office };
}
