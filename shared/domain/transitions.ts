import type { Role } from './actor.ts';
import type { AssignmentStatus, CaseStatus, ClockStatus, NoticeStatus } from './case.ts';
import type { ActionName } from './commands.ts';
import type { ClockKind } from './policy.ts';
import type { RefusalCode } from './refusal.ts';

/** What the action is done to: the whole case, one unit's assignment, a running clock, a supervision notice. */
interface Subjects {
  case: CaseStatus | 'none';
  assignment: AssignmentStatus;
  clock: ClockStatus;
  notice: NoticeStatus;
}

/** `holder`: staff of the petition office that holds the case. `unit`: staff of the unit that the subject names. */
export type Who = 'citizen' | 'system' | { readonly roles: readonly Role[]; readonly of: 'holder' | 'unit' };

type TransitionOn<S extends keyof Subjects> = {
  readonly subject: S;
  readonly from: readonly Subjects[S][];
  /** Left out where the subject stays as it is. */
  readonly to?: Subjects[S];
  /** The case must be in one of these as well; left out where any will do. */
  readonly whileCase?: readonly CaseStatus[];
  /** Where the case goes when the subject is the lead unit's assignment. */
  readonly leadTakesCaseTo?: CaseStatus;
  readonly who: readonly Who[];
  /** What can still refuse it, besides its state and the actor. */
  readonly guards: readonly RefusalCode[];
  readonly starts: readonly ClockKind[];
  /** Only the lead unit's clock: one opinion, one limit. */
  readonly leadStarts?: readonly ClockKind[];
  readonly stops: readonly ClockKind[];
  readonly source: string;
};

export type Transition = { [S in keyof Subjects]: TransitionOn<S> }[keyof Subjects];

const OPEN: readonly CaseStatus[] = ['submitted', 'registered', 'routed', 'accepted', 'answered'];

/** The one place where legality lives: from, action, who, guards, to, clocks started and stopped. */
export const transitions: Readonly<Record<ActionName, Transition>> = {
  submit: {
    subject: 'case',
    from: ['none'],
    to: 'submitted',
    who: ['citizen', { roles: ['registrar'], of: 'holder' }, 'system'],
    guards: ['received-in-future', 'happened-in-future', 'no-request', 'not-a-petition-office'],
    starts: ['route'],
    stops: [],
    source: 'Art. 17, 19',
  },
  register: {
    subject: 'case',
    from: ['submitted'],
    to: 'registered',
    who: [{ roles: ['registrar'], of: 'holder' }],
    guards: [],
    starts: [],
    stops: [],
    source: 'Art. 21, 22',
  },
  route: {
    subject: 'case',
    from: ['registered'],
    to: 'routed',
    who: [{ roles: ['registrar'], of: 'holder' }],
    guards: ['no-unit', 'one-lead', 'unit-twice', 'unknown-unit', 'own-unit'],
    starts: [],
    stops: ['route'],
    source: 'Art. 22(1), 22(2), 24',
  },
  deliver: {
    subject: 'assignment',
    from: ['sent'],
    to: 'delivered',
    whileCase: OPEN,
    who: ['system'],
    guards: [],
    starts: ['notify', 'objection'],
    stops: [],
    source: 'Art. 23(3)',
  },
  accept: {
    subject: 'assignment',
    from: ['delivered'],
    to: 'accepted',
    whileCase: OPEN,
    leadTakesCaseTo: 'accepted',
    who: [{ roles: ['handler', 'head'], of: 'unit' }],
    guards: [],
    starts: [],
    leadStarts: ['handle'],
    stops: ['notify', 'objection'],
    source: 'Art. 23, 34',
  },
  answer: {
    subject: 'assignment',
    from: ['accepted'],
    to: 'answered',
    whileCase: OPEN,
    leadTakesCaseTo: 'answered',
    who: [{ roles: ['handler', 'head'], of: 'unit' }],
    guards: ['answer-incomplete'],
    starts: [],
    stops: ['handle'],
    source: 'Art. 31(6), 32',
  },
  close: {
    subject: 'case',
    from: ['answered'],
    to: 'closed',
    who: [{ roles: ['registrar', 'supervisor'], of: 'holder' }],
    guards: [],
    starts: [],
    stops: ['route', 'notify', 'objection', 'handle'],
    source: 'Art. 22, 32',
  },
  'flag-overdue': {
    subject: 'clock',
    from: ['running'],
    who: ['system'],
    guards: ['not-overdue'],
    starts: [],
    stops: [],
    source: 'Art. 40(1)',
  },
  supervise: {
    subject: 'case',
    from: OPEN,
    who: [{ roles: ['supervisor'], of: 'holder' }],
    guards: ['unknown-unit', 'not-in-hand'],
    starts: ['supervision-reply'],
    stops: [],
    source: 'Art. 40(1)',
  },
  'answer-supervision': {
    subject: 'notice',
    from: ['open'],
    to: 'answered',
    who: [{ roles: ['handler', 'head', 'registrar'], of: 'unit' }],
    guards: [],
    starts: [],
    stops: ['supervision-reply'],
    source: 'Art. 40',
  },
};
