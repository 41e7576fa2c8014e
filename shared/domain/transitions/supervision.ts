import type { CaseStatus } from '../case.ts';
import type { ActionName } from '../commands.ts';
import { clock, OPEN, row, supervisorOfHolder, type Transition, type Who } from './row.ts';

const NOT_SEALED: readonly CaseStatus[] = [...OPEN, 'closed', 'refused', 'linked', 'merged', 'withdrawn'];

/** Whoever watches over a notice says whether its answer will do. */
const whoWatches: readonly Who[] = [{ roles: ['supervisor', 'head'], of: 'decider' }];
/** To hold somebody to account is for a person to decide. */
const headOfHolder: readonly Who[] = [{ roles: ['head'], of: 'holder' }];

/** What is overdue or goes wrong is seen, and somebody answers for it (Art. 14(6), 40). */
export const supervision = {
  remind: row({
    subject: 'clock',
    from: ['running'],
    who: ['system'],
    guards: ['nothing-to-remind'],
    source: 'Art. 27, 28; days: setting',
  }),
  'flag-overdue': row({
    subject: 'clock',
    from: ['running'],
    who: ['system'],
    guards: ['not-overdue', 'out-of-hours'],
    issues: ['supervision-notice'],
    source: 'Art. 40(1)',
  }),
  supervise: row({
    subject: 'case',
    from: [...OPEN, 'closed'],
    who: [supervisorOfHolder],
    guards: [
      ...(['unknown-unit', 'not-in-hand', 'answer-date-past', 'no-reasons', 'accused-unit'] as const),
      ...([
        'joint-alone',
        'not-joint',
        'supervises-already',
        'supervises-itself',
        'unit-closed',
        'unit-twice',
      ] as const),
    ],
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
  'accept-answer': row({
    subject: 'notice',
    from: ['answered'],
    to: ['settled'],
    who: whoWatches,
    guards: ['no-reasons'],
    source: 'Art. 40(1)',
  }),
  'return-answer': row({
    subject: 'notice',
    from: ['answered'],
    to: ['open'],
    whileCase: NOT_SEALED,
    who: whoWatches,
    guards: ['no-reasons', 'answer-date-past'],
    starts: ['supervision-reply'],
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
  'sign-suggestion': row({
    subject: 'suggestion',
    from: ['proposed'],
    to: ['open'],
    whileCase: NOT_SEALED,
    who: headOfHolder,
    guards: ['no-reasons', 'accused-unit'],
    starts: ['suggestion-feedback'],
    issues: ['improvement-suggestion', 'policy-suggestion', 'accountability-suggestion'],
    source: 'Art. 14(6), 40(3)',
  }),
  'drop-suggestion': row({
    subject: 'suggestion',
    from: ['proposed'],
    to: ['dropped'],
    who: headOfHolder,
    guards: ['no-reasons'],
    source: 'Art. 14(6), 40(3)',
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
