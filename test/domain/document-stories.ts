import type { Commands } from '../../shared/domain/commands.ts';
import type { Dossier } from '../../shared/domain/documents/scene.ts';
import type { DocumentKind } from '../../shared/domain/policy.ts';
import { ASSIGN_1, at, housingHandler, housingHead, office, registrar, staff, system } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';
import {
  accept,
  type Step,
  story,
  submitted,
  suggesting,
  toAccept,
  toApprove,
  toDeliver,
  toHearing,
  told,
  toRegister,
  toReReview,
  toReview,
  toRoute,
} from './stories.ts';

/** The yearly report is made of the figures of all cases. */
export type OfCase = Exclude<DocumentKind, 'annual-report'>;

export const objecting: Step = [
  '2026-03-06',
  housingHandler,
  { action: 'object', assignment: ASSIGN_1, reasons: '电梯由市场监管部门负责。', goesTo: office('transport') },
];
const extending: readonly Step[] = [
  ...toAccept,
  ['2026-04-20', housingHandler, { action: 'ask-extension', assignment: ASSIGN_1, days: 20, reason: '配件在途。' }],
  ['2026-04-21', housingHead, { action: 'decide-extension', assignment: ASSIGN_1, granted: true, text: '同意。' }],
];
const assigned: readonly Step[] = [
  ...toRegister,
  [
    '2026-03-04',
    registrar,
    {
      ...{ action: 'route', way: 'assign', reportBy: at('2026-04-30'), instruction: '请抓紧。' },
      to: [{ office: office('housing'), lead: true, share: '修复电梯' }],
    },
  ],
];
export const overdue: readonly Step[] = [
  ...toDeliver,
  ...['2026-03-21', '2026-03-23', '2026-03-25'].map(
    (day): Step => [day, system('escalate'), { action: 'flag-overdue', clock: 'notify#01' as never }],
  ),
];
const crowd: Partial<Commands['submit']> = {
  people: 3,
  happenedOn: at('2026-02-16'),
  ...{ place: '梧桐路1号', concerns: office('housing'), tried: '打过物业电话。', confidential: true },
  accusedWords: '物业的钱某',
  source: '省信访局',
  citizen: {
    ...{ anonymous: false, name: '林小满', idNumber: '110101199001010011', phone: '13800000000', address: '梧桐路1号' },
    representatives: [{ name: '周明', phone: '13900000000' }],
  },
};

/** A re-review that is final, and the same matter brought once more. */
async function broughtAgain(): Promise<Dossier> {
  const day = officeDay('2026-03-02');
  const { matter } = await told(day, await submitted(day), [
    ...toReReview,
    [
      '2026-04-29',
      staff('province', 'handler'),
      {
        ...{ action: 'serve-re-review', review: '02' as never },
        service: { way: 'direct', on: at('2026-04-29'), recipient: '林小满' },
      },
    ],
  ]);
  return told(day, await submitted(day), [
    ['2026-05-06', registrar, { action: 'refuse', ground: 'final', other: matter.number, text: '已经复核终结。' }],
  ]);
}

/** A story for each kind of document, up to the step that puts it out. */
export const documentStories: Readonly<Record<OfCase, () => Promise<Dossier>>> = {
  'register-form': () => story(toRoute, crowd),
  acceptance: () => story(toAccept),
  'non-acceptance': () =>
    story([
      ...toDeliver,
      [
        '2026-03-06',
        housingHead,
        {
          ...{ action: 'decline', assignment: ASSIGN_1, ground: 'statutory-procedure', path: 'judicial' },
          text: '已经起诉。',
        },
      ],
    ]),
  'no-further-acceptance': broughtAgain,
  transfer: () => story(toRoute),
  assignment: () => story(assigned),
  objection: () => story([...toDeliver, objecting]),
  'extension-approval': () => story(extending),
  'extension-notice': () => story(extending),
  'handling-opinion': () => story(toApprove),
  'review-opinion': () => story(toReview),
  're-review-opinion': () => story(toReReview),
  'mediation-agreement': () =>
    story([
      ...toAccept,
      [
        '2026-03-10',
        housingHandler,
        {
          ...{ action: 'record-mediation', assignment: ASSIGN_1, bothConsent: true, agreed: true },
          text: '物业十日内换主板。',
        },
      ],
    ]),
  'hearing-record': () => story(toHearing),
  'completion-report': () =>
    story([
      ...assigned,
      ...[toDeliver[2] ?? accept, accept],
      ['2026-03-30', housingHandler, { action: 'report-result', assignment: ASSIGN_1, text: '已经修复。' }],
    ]),
  'supervision-notice': () => story(overdue),
  'improvement-suggestion': () => story(suggesting('improvement', '建立电梯巡检制度。')),
  'policy-suggestion': () => story(suggesting('policy', '完善维修资金办法。')),
  'accountability-suggestion': () => story(suggesting('accountability', '约谈责任人。')),
};
