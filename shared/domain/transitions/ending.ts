import type { ActionName } from '../commands.ts';
import { DEALING, registrarOfHolder, row, type Transition } from './row.ts';

/** How a matter ends, which is not the same as being resolved. */
export const ending = {
  withdraw: row({
    subject: 'case',
    from: ['submitted', 'registered', 'routed', 'accepted'],
    to: ['withdrawn'],
    who: ['citizen', registrarOfHolder],
    guards: ['no-reasons'],
    stops: DEALING,
    source: 'Art. 17; setting',
  }),
  close: row({
    subject: 'case',
    from: ['answered'],
    to: ['closed'],
    who: [{ roles: ['registrar', 'supervisor'], of: 'holder' }],
    guards: ['report-awaited', 'not-verified'],
    stops: DEALING,
    source: 'Art. 22, 32',
  }),
  seal: row({
    subject: 'case',
    from: ['closed', 'refused', 'linked', 'merged', 'withdrawn'],
    to: ['sealed'],
    who: [registrarOfHolder],
    guards: ['dossier-open'],
    // What was still asked of a unit that is accused by now is asked for no more.
    stops: ['carry-out', 'supervision-reply', 'suggestion-feedback'],
    source: 'Art. 22; filing: setting',
  }),
} as const satisfies Partial<Record<ActionName, Transition>>;
