import type { CaseStatus } from '../case.ts';
import type { ActionName } from '../commands.ts';
import { clock, OPEN, row, supervisorOfHolder, type Transition } from './row.ts';

const NOT_SEALED: readonly CaseStatus[] = [...OPEN, 'closed', 'refused', 'linked', 'merged', 'withdrawn'];

/** What is overdue or goes wrong is seen, and somebody answers for it (Art. 14(6), 40). */
export const supervision = {
  'flag-overdue': row({
    subject: 'clock',
    from: ['running'],
    who: ['system'],
    guards: ['not-overdue'],
    issues: ['supervision-notice'],
    source: 'Art. 40(1)',
  }),
  supervise: row({
    subject: 'case',
    from: [...OPEN, 'closed'],
    who: [supervisorOfHolder],
    guards: ['unknown-unit', 'not-in-hand', 'answer-date-past', 'no-reasons', 'accused-unit'],
    starts: ['supervision-reply'],
    issues: ['supervision-notice'],
    source: 'Art. 40(1)',
  }),
  'answer-supervision': row({
    subject: 'notice',
    from: ['open'],
    to: ['answered'],
    who: [{ roles: ['handler', 'head', 'registrar'], of: 'unit' }],
    guards: ['no-reasons'],
    stops: ['supervision-reply'],
    source: 'Art. 40(1)',
  }),
  suggest: row({
    subject: 'case',
    from: NOT_SEALED,
    who: [supervisorOfHolder],
    guards: ['unknown-unit', 'unit-closed', 'accused-unit', 'no-reasons'],
    starts: ['suggestion-feedback'],
    issues: ['improvement-suggestion', 'policy-suggestion', 'accountability-suggestion'],
    source: 'Art. 14(6), 40(1)-(3)',
  }),
  'answer-suggestion': row({
    subject: 'suggestion',
    from: ['open'],
    to: ['answered'],
    who: [{ roles: ['handler', 'head', 'registrar'], of: 'unit' }],
    guards: ['no-reasons'],
    stops: ['suggestion-feedback'],
    source: 'Art. 40(4)',
  }),
  'record-service': row({
    subject: 'case',
    from: NOT_SEALED,
    who: [{ roles: ['registrar', 'handler', 'head', 'supervisor'], of: 'concerned' }],
    guards: ['unknown-document', 'served-before', 'served-as-opinion', 'served-in-future', 'served-too-early'],
    stops: [clock('notify', 'acceptance-told')],
    source: 'Art. 23, 34-36',
  }),
  recount: row({
    subject: 'case',
    from: NOT_SEALED,
    who: ['system'],
    guards: ['nothing-moved'],
    source: 'Civil Code, Art. 203; notices of the State Council',
  }),
} as const satisfies Partial<Record<ActionName, Transition>>;
