import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { ActionName } from './commands.ts';
import type { AssignmentId, NoticeId } from './ids.ts';
import { refusalBy } from './permission.ts';
import type { Subject } from './subject.ts';
import { transitions } from './transitions.ts';

/** One thing the actor can do now, and to what. */
export interface Available {
  readonly action: ActionName;
  readonly assignment?: AssignmentId;
  readonly notice?: NoticeId;
}

/** What the table allows this actor to do to the case now; buttons are made from it. */
export function availableTo(actor: Actor, matter: Case): Available[] {
  const names = Object.keys(transitions) as ActionName[];
  return names.flatMap((action) =>
    subjectsOf(action, matter)
      .filter(({ subject }) => !refusalBy(transitions[action], matter, subject, actor))
      .map(({ about }) => ({ action, ...about })),
  );
}

type About = Omit<Available, 'action'>;

function subjectsOf(action: ActionName, matter: Case): { readonly subject: Subject; readonly about: About }[] {
  switch (transitions[action].subject) {
    case 'assignment':
      return matter.assignments.map((a) => ({
        subject: { status: a.status, unit: a.office },
        about: { assignment: a.id },
      }));
    case 'notice':
      return matter.notices.map((n) => ({ subject: { status: n.status, unit: n.office }, about: { notice: n.id } }));
    case 'clock':
      return matter.clocks.map((c) => ({ subject: { status: c.status, unit: c.office }, about: {} }));
    case 'case':
      return [{ subject: { status: matter.status, unit: matter.office }, about: {} }];
  }
}
