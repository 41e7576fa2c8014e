import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { ActionName } from './commands.ts';
import type { AssignmentId, NoticeId, QuestionId, ReviewId, SuggestionId } from './ids.ts';
import type { Offices } from './office.ts';
import { refusalBy } from './permission.ts';
import { type Subject, subjectOfAssignment, subjectOfClock, subjectOfNotice } from './subject.ts';
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
  return actionNames.flatMap((action) => {
    const transition = transitions[action];
    const from: readonly string[] = transition.from;
    return subjectsOf(action, matter)
      .filter(({ subject }) => from.includes(subject.status))
      .filter(({ subject }) => !refusalBy(transition, matter, subject, actor, offices))
      .map(({ about }) => ({ action, ...about }));
  });
}

type About = Omit<Available, 'action'>;

function subjectsOf(action: ActionName, matter: Case): { readonly subject: Subject; readonly about: About }[] {
  switch (transitions[action].subject) {
    case 'assignment':
      return matter.assignments.map((each) => ({ subject: subjectOfAssignment(each), about: { assignment: each.id } }));
    case 'notice':
      return matter.notices.map((each) => ({ subject: subjectOfNotice(each), about: { notice: each.id } }));
    case 'review':
      return matter.reviews.map(({ id, status, body }) => ({ subject: { status, unit: body }, about: { review: id } }));
    case 'suggestion':
      return matter.suggestions.map(({ id, status, office }) => {
        return { subject: { status, unit: office }, about: { suggestion: id } };
      });
    case 'question':
      return matter.questions.map(({ id, status }) => {
        return { subject: { status, unit: matter.office }, about: { question: id } };
      });
    case 'clock':
      return matter.clocks.map((each) => ({ subject: subjectOfClock(each), about: {} }));
    case 'case':
      return [{ subject: { status: matter.status, unit: matter.office }, about: {} }];
  }
}
