import { caseStatuses } from '../case.ts';
import type { ActionName } from '../commands.ts';
import { ANSWERED, row, type Transition, type Who } from './row.ts';

/** Whoever answers for the office that holds the case. */
const publisher: Who = { roles: ['registrar', 'head'], of: 'holder' };

/** How a matter stands on the public site, as long as its citizen agrees 四个公开. */
export const publication = {
  publish: row({
    subject: 'case',
    from: ['answered', 'closed'],
    who: [publisher],
    guards: [...(['no-consent-to-publish', 'not-public', 'published-before', 'no-reasons', 'personal-data'] as const)],
    source: 'Art. 3, 30(3); open handling 四个公开: setting',
  }),
  unpublish: row({
    subject: 'case',
    from: [...ANSWERED, 'sealed'],
    who: [publisher],
    guards: ['not-published', 'no-reasons'],
    source: 'Art. 3; open handling 四个公开: setting',
  }),
  'revoke-consent': row({
    subject: 'case',
    from: caseStatuses,
    who: ['citizen'],
    guards: ['no-consent-to-publish'],
    source: 'Personal Information Protection Law 15; setting',
  }),
} as const satisfies Partial<Record<ActionName, Transition>>;
