import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { ActionName } from './commands.ts';
import type { AssignmentId, NoticeId, QuestionId, ReviewId, SuggestionId } from './ids.ts';
import type { Offices } from './office.ts';
import { refusalBy } from './permission.ts';
import { type Subject, subjectOfAssignment, subjectOfClock, subjectOfNotice } from './subject.ts';
import type { Subjects } from './transitions/row.ts';
import { actionNames, transitions } from './transitions/table.ts';

/** One thing the actor can do now, and to what. */
export interface Available {
  readonly action: ActionName;
  readonly assignment?: AssignmentId;
  readonly notice?: NoticeId;
  readonly review?: ReviewId;
  readonly suggestion?: SuggestionId;
  readonly question?: QuestionId;
}

/** What the table allows this actor to do to the case now; buttons are made from it. */
export function availableTo(actor: Actor, matter: Case, offices: Offices): Available[] {
  const subjects = subjectsOf(matter);
  return actionNames.flatMap((action) => {
    const transition = transitions[action];
    const from: readonly string[] = transition.from;
    return subjects[transition.subject]
      .filter(({ subject }) => from.includes(subject.status))
      .filter(({ subject }) => !refusalBy(transition, matter, subject, actor, offices))
      .map(({ about }) => ({ action, ...about }));
  });
}

interface Found {
  readonly subject: Subject;
  readonly about: Omit<Available, 'action'>;
}

/** What there is in a case that an action can be about. */
function subjectsOf(matter: Case): Readonly<Record<keyof Subjects, readonly Found[]>> {
  const { office, status, assignments, notices, reviews, suggestions, questions, clocks } = matter;
  return {
    case: [{ subject: { status, unit: office }, about: {} }],
    assignment: assignments.map((each) => ({ subject: subjectOfAssignment(each), about: { assignment: each.id } })),
    notice: notices.map((each) => ({ subject: subjectOfNotice(each), about: { notice: each.id } })),
    review: reviews.map(({ id, status, body }) => ({ subject: { status, unit: body }, about: { review: id } })),
    suggestion: suggestions.map(({ id, status, office: unit }) => ({
      subject: { status, unit },
      about: { suggestion: id },
    })),
    question: questions.map((each) => ({
      subject: { status: each.status, unit: office },
      about: { question: each.id },
    })),
    clock: clocks.map((each) => ({ subject: subjectOfClock(each), about: {} })),
  };
}
