import { dossierOf } from '../../shared/cases/dossier.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Command, Commands } from '../../shared/domain/commands.ts';
import type { Dossier } from '../../shared/domain/documents/scene.ts';
import type { FilledValue } from '../../shared/domain/documents/value.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import {
  ASSIGN_1,
  at,
  cityHead,
  housingHandler,
  housingHead,
  office,
  offices,
  opinions,
  provinceHead,
  REVIEW_1,
  REVIEW_2,
  registrar,
  staff,
  supervisor,
  system,
} from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';
import { serve, toBoth } from './road.ts';

export type Step = readonly [day: string, actor: Actor, command: Command];
type Office = ReturnType<typeof officeDay>;

/** Does it all in an office, in which the number of each document is its order. */
export async function told(day: Office, number: CaseNumber, steps: readonly Step[]): Promise<Dossier> {
  for (const [on, actor, command] of steps) {
    day.setDay(on);
    const outcome = await day.ask(number, actor, command);
    if ('refusal' in outcome) throw new Error(`${command.action}: ${JSON.stringify(outcome.refusal)}`);
  }
  const dossier = await dossierOf(day.deps.cases, number, offices);
  if (!dossier) throw new Error('nothing happened');
  return dossier;
}

export async function story(steps: readonly Step[], change: Partial<Commands['submit']> = {}): Promise<Dossier> {
  const day = officeDay('2026-03-02');
  return told(day, await submitted(day, change), steps);
}

export async function submitted(day: Office, change: Partial<Commands['submit']> = {}): Promise<CaseNumber> {
  const received = await day.submit(change);
  if ('refusal' in received) throw new Error(received.refusal.code);
  return received.matter.number;
}

export const register: Step = ['2026-03-03', registrar, { action: 'register', category: '城乡建设', nature: 'claim' }];
export const route: Step = ['2026-03-04', registrar, toBoth];
export const deliver: Step = ['2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }];
export const accept: Step = ['2026-03-06', housingHandler, { action: 'accept', assignment: ASSIGN_1 }];
const draft: Step = [
  '2026-03-18',
  housingHandler,
  { action: 'draft-opinion', assignment: ASSIGN_1, found: '电梯主板损坏，配件已经停产。', opinions },
];
const approve: Step = ['2026-03-19', housingHead, { action: 'approve-opinion', assignment: ASSIGN_1 }];
const serveIt: Step = ['2026-03-20', housingHandler, serve('2026-03-20')];
const askReview: Step = ['2026-04-01', { kind: 'citizen' }, { action: 'ask-review', reasons: '没有说明何时修好。' }];
const decideReview: Step = [
  '2026-04-10',
  cityHead,
  {
    ...{ action: 'decide-review', review: REVIEW_1, result: 'uphold' },
    ...{ found: '主板已订购。', text: '原意见事实清楚。', basis: '《信访工作条例》第三十五条' },
  },
];
const handOut = (unit: string, on: string) => ({ way: 'direct', on: at(on), recipient: unit }) as const;

export const toRegister = [register];
export const toRoute = [register, route];
export const toDeliver = [...toRoute, deliver];
export const toAccept = [...toDeliver, accept];
export const toApprove = [...toAccept, draft, approve];
export const toReview = [...toApprove, serveIt, askReview, decideReview];
export const toHearing: readonly Step[] = [
  ...toReview,
  [
    '2026-04-11',
    staff('city', 'handler'),
    { action: 'serve-review', review: REVIEW_1, service: handOut('林小满', '2026-04-11') },
  ],
  ['2026-04-20', { kind: 'citizen' }, { action: 'ask-re-review', reasons: '电梯还是没有修好。' }],
  ['2026-04-22', staff('province', 'handler'), { action: 'suspend-for-hearing', review: REVIEW_2, text: '举行听证。' }],
  [
    '2026-04-24',
    staff('province', 'handler'),
    { action: 'resume-after-hearing', review: REVIEW_2, text: '双方陈述完毕。' },
  ],
];
export const toReReview: readonly Step[] = [
  ...toHearing,
  [
    '2026-04-28',
    provinceHead,
    {
      ...{ action: 'decide-re-review', review: REVIEW_2, result: 'change' },
      ...{ found: '逾期未修。', text: '限五日内修复。', basis: '《信访工作条例》第三十六条' },
    },
  ],
];
export const suggesting = (kind: Commands['suggest']['kind'], text: string): readonly Step[] => [
  ...toRoute,
  ['2026-03-20', supervisor, { action: 'suggest', kind, office: office('housing'), text }],
];

/** A filled value in short, so that a whole document can be read in a test. */
export function short(value: FilledValue): unknown {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'code':
      return `${value.of}: ${value.code}`;
    case 'day':
      return value.provisional ? `${value.day}?` : value.day;
    case 'period':
      return `${value.days} ${value.unit}`;
    case 'count':
      return `${value.count} ${value.of}`;
    case 'office':
      return value.name.zh;
    case 'person':
      return value.person;
    case 'document':
      return value.document.id;
    case 'case':
      return value.case;
    case 'list':
      return value.items.map(short);
    case 'entries':
      return Object.fromEntries(value.entries.map((entry) => [entry.name, short(entry.value)]));
    case 'table':
      return [value.columns, ...value.rows.map((row) => row.map(short))];
  }
}
