import { describe, expect, it } from 'vitest';
import { fill, said } from '../../shared/domain/documents/fill.ts';
import type { Dossier } from '../../shared/domain/documents/scene.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { DocumentKind } from '../../shared/domain/policy.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import {
  ASSIGN_1,
  ASSIGN_2,
  at,
  cityHead,
  housingHandler,
  housingHead,
  office,
  opinions,
  registrar,
  staff,
  supervisor,
  system,
  transportHandler,
} from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';
import {
  accept,
  register,
  type Step,
  short,
  story,
  submitted,
  toAccept,
  toDeliver,
  told,
  toRegister,
} from './stories.ts';

/** What the last document of this kind says, in short. */
function read(dossier: Dossier, kind: DocumentKind, unit?: string) {
  const document = dossier.matter.documents.findLast((each) => each.kind === kind && (!unit || each.unit === unit));
  if (!document) throw new Error(`no ${kind}`);
  const filled = fill(document, dossier, builtIn);
  if ('refusal' in filled) throw new Error(JSON.stringify(filled.refusal));
  return Object.fromEntries(Object.entries(filled.fields).map(([field, value]) => [field, short(value)]));
}

const no = { reasons: '不属于本单位。' };
const sendTo = (unit: string, day: string): Step => [
  day,
  registrar,
  { action: 'route', way: 'transfer', to: [{ office: office(unit), lead: true }] },
];
const twiceRefused: readonly Step[] = [
  ...toRegister,
  sendTo('housing', '2026-03-04'),
  ['2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }],
  ['2026-03-06', housingHandler, { action: 'object', assignment: ASSIGN_1, ...no }],
  ['2026-03-09', registrar, { action: 'decide-objection', assignment: ASSIGN_1, granted: true, text: '同意。' }],
  sendTo('transport', '2026-03-10'),
  ['2026-03-11', system('deliver'), { action: 'deliver', assignment: ASSIGN_2 }],
  ['2026-03-12', transportHandler, { action: 'object', assignment: ASSIGN_2, ...no }],
];

describe('the register form', () => {
  it('of a matter handed over says nothing of where the next office sent it; that stands on its own form', async () => {
    const district = staff('district-petitions', 'registrar');
    const dossier = await story([
      register,
      ['2026-03-04', registrar, { action: 'hand-over', to: office('district-petitions'), text: '属区里管辖。' }],
      ['2026-03-05', district, { action: 'register', category: '城乡建设', nature: 'claim' }],
      [
        '2026-03-06',
        district,
        { action: 'route', way: 'transfer', to: [{ office: office('district-housing'), lead: true }] },
      ],
    ]);
    expect(read(dossier, 'register-form', 'city-petitions')).not.toHaveProperty('routing');
    expect(read(dossier, 'register-form', 'district-petitions').routing).toEqual({
      ...{ way: 'phrase: transfer', sent: '2026-03-06', unit: ['district-housing（中文）'] },
    });
  });

  it('names the cases that were linked to it since', async () => {
    const other = 'TT2026000009' as CaseNumber;
    const dossier = await story([
      register,
      ['2026-03-04', system('deliver'), { action: 'note-link', other, kind: 'repeated-by' }],
    ]);
    expect(read(dossier, 'register-form').linked).toEqual([
      ['link', 'case'],
      ['link: repeated-by', other],
    ]);
    expect(read(await story(toRegister), 'register-form')).not.toHaveProperty('linked');
  });

  it('of a matter from an older register sends the citizen to the office, who has no query code', async () => {
    expect(read(await story(toRegister, { channel: 'import' }), 'register-form')).toMatchObject({
      ...{ channel: 'channel: import', query: 'phrase: at-the-office' },
    });
    expect(read(await story(toRegister), 'register-form').query).toBe('phrase: number-and-code');
  });

  it('marks a last day that a later notice of holidays may move', async () => {
    const day = officeDay('2026-12-20');
    const dossier = await told(day, await submitted(day, { receivedOn: at('2026-12-20') }), [
      ['2026-12-21', registrar, { action: 'register', category: '城乡建设', nature: 'claim' }],
    ]);
    expect(read(dossier, 'register-form').due).toBe('2027-01-04?');
  });
});

describe('the letters between offices', () => {
  it('say what the common superior decided on an objection: another unit, or the same', async () => {
    const decided = (unit: string): Step => [
      '2026-03-13',
      cityHead,
      { action: 'arbitrate', assignment: ASSIGN_2, to: office(unit), text: '由该单位主办。' },
    ];
    const open = read(await story(twiceRefused), 'objection', 'transport');
    expect(open).not.toHaveProperty('decision');
    expect(open).not.toHaveProperty('decided');
    const kept = await story([...twiceRefused, decided('transport')]);
    expect(read(kept, 'objection', 'transport')).toMatchObject({ decision: 'phrase: refused', decided: '2026-03-13' });
    const moved = await story([...twiceRefused, decided('discipline')]);
    expect(read(moved, 'objection', 'transport')).toMatchObject({ decision: 'phrase: granted', decided: '2026-03-13' });
    // What was decided on the first one stands on the first one.
    expect(read(moved, 'objection', 'housing')).toMatchObject({ decision: 'phrase: granted', decided: '2026-03-09' });
  });

  it('name the unit below to which a matter was passed on, and the letter by which that got it', async () => {
    const station = staff('housing-station', 'handler');
    const dossier = await story([
      ...toDeliver,
      ['2026-03-06', housingHandler, { action: 'relay', assignment: ASSIGN_1, to: office('housing-station') }],
      ['2026-03-06', system('deliver'), { action: 'deliver', assignment: '03' as never }],
      ['2026-03-09', station, { action: 'object', assignment: '03' as never, ...no }],
    ]);
    const passed = read(dossier, 'transfer', 'housing');
    expect(passed.to).toEqual([
      ['unit', 'role'],
      ['housing-station（中文）', 'phrase: lead'],
    ]);
    expect(passed.sent).toBe('2026-03-06');
    expect(read(dossier, 'objection')['original-number']).toBe(passed.number);
  });
});

describe('the letters to the citizen', () => {
  it('say that the matter is on the simple track', async () => {
    const simple = await story([
      ...toRegister,
      ['2026-03-03', registrar, { action: 'take-simple-track' }],
      sendTo('housing', '2026-03-04'),
      ['2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }],
      accept,
    ]);
    expect(read(simple, 'acceptance').procedure).toBe('procedure: simple');
    expect(read(await story(toAccept), 'acceptance').procedure).toBe('procedure: handling');
  });

  it('keep on the form of an extension how the citizen is told of it: by mail, or on the page of the case', async () => {
    const extending: readonly Step[] = [
      ...toAccept,
      ['2026-04-20', housingHandler, { action: 'ask-extension', assignment: ASSIGN_1, days: 20, reason: '配件在途。' }],
      ['2026-04-21', housingHead, { action: 'decide-extension', assignment: ASSIGN_1, granted: true }],
    ];
    expect(read(await story(extending), 'extension-approval').told).toBe('phrase: by-mail');
    const unmailed = { citizen: { anonymous: false, name: '林小满', phone: '13800000000' } };
    expect(read(await story(extending, unmailed), 'extension-approval').told).toBe('phrase: on-the-case-page');
  });

  it('say as much as they can under a policy that wants more of them than they had to say', async () => {
    const dossier = await story(toAccept);
    const document = dossier.matter.documents.find(({ kind }) => kind === 'acceptance');
    const { documents } = builtIn.policy;
    const wanting = { ...documents.acceptance, fields: [...documents.acceptance.fields, 'demand', 'days'] as const };
    const law = { ...builtIn, policy: { ...builtIn.policy, documents: { ...documents, acceptance: wanting } } };
    if (!document) throw new Error('not accepted');
    expect(fill(document, dossier, law)).toHaveProperty('refusal.facts.missing', 'days');
    const there = Object.keys(said(document, dossier, law));
    expect(there).toEqual(expect.arrayContaining(['number', 'unit', 'due']));
    expect(there).not.toContain('days');
  });
});

it('the letter of a joint supervision names who takes part', async () => {
  const jointly = { way: 'joint', jointWith: [office('discipline'), office('district')] } as const;
  const dossier = await story([
    ...toDeliver,
    ['2026-03-09', supervisor, { action: 'supervise', office: office('housing'), ground: 'evasion', ...jointly }],
  ]);
  expect(read(dossier, 'supervision-notice')).toMatchObject({
    way: 'supervision-way: joint',
    'joint-with': ['discipline（中文）', 'district（中文）'],
  });
});

describe('a letter of which there are two', () => {
  const supervise = (day: string, unit: string): Step => [
    day,
    supervisor,
    { action: 'supervise', office: office(unit), ground: 'evasion', demand: `请${unit}说明。` },
  ];
  const suggest = (day: string, text: string): Step => [
    day,
    supervisor,
    { action: 'suggest', kind: 'policy', office: office('housing'), text },
  ];
  /** What each of the letters of this kind says came of it, the first one first. */
  const outcomes = ({ matter, ...rest }: Dossier, kind: DocumentKind) =>
    matter.documents
      .filter((each) => each.kind === kind)
      .map((document) => said(document, { matter, ...rest }, builtIn).outcome)
      .map((value) => value && short(value));

  it('tells the answer to the one that was answered', async () => {
    const supervised = await story([
      ...toDeliver,
      supervise('2026-03-09', 'housing'),
      supervise('2026-03-10', 'transport'),
      ['2026-03-11', transportHandler, { action: 'answer-supervision', notice: '02' as never, text: '已核实。' }],
    ]);
    expect(outcomes(supervised, 'supervision-notice')).toEqual([
      undefined,
      { answered: '2026-03-11', text: '已核实。' },
    ]);
    const both = [...toDeliver, suggest('2026-03-09', '完善办法。'), suggest('2026-03-10', '完善流程。')];
    const second: Step = [
      '2026-03-12',
      housingHandler,
      { action: 'answer-suggestion', suggestion: '02' as never, adoption: 'adopted', text: '已采纳。' },
    ];
    expect(outcomes(await story([...both, second]), 'policy-suggestion')).toEqual([
      undefined,
      { answered: '2026-03-12', adoption: 'adoption: adopted', text: '已采纳。' },
    ]);
    expect(outcomes(await story([...both, supervise('2026-03-11', 'housing')]), 'policy-suggestion')).toEqual([
      ...[undefined, undefined],
    ]);
  });

  it('says what its own draft said, where the first was sent back', async () => {
    const found = (text: string, day: string): Step => [
      day,
      housingHandler,
      { action: 'draft-opinion', assignment: ASSIGN_1, found: text, opinions: [...opinions] },
    ];
    const dossier = await story([
      ...toAccept,
      found('主板损坏。', '2026-03-16'),
      ['2026-03-17', housingHead, { action: 'return-draft', assignment: ASSIGN_1, text: '请写明停产日期。' }],
      found('主板损坏，配件已于2025年停产。', '2026-03-18'),
      ['2026-03-19', housingHead, { action: 'approve-opinion', assignment: ASSIGN_1 }],
    ]);
    expect(read(dossier, 'handling-opinion').found).toBe('主板损坏，配件已于2025年停产。');
  });
});

describe('the form of a matter that was assigned', () => {
  it('says by when the report is wanted, who brought it, and how to reach them', async () => {
    const assign: Step = [
      '2026-03-04',
      registrar,
      {
        ...{ action: 'route', way: 'assign', reportBy: at('2026-04-30') },
        to: [
          { office: office('housing'), lead: true, share: '修复电梯' },
          { office: office('transport'), lead: false, share: '  ' },
        ],
      },
    ];
    const representatives = [{ name: '周明', idNumber: '110101199001010011', phone: '13900000000' }];
    const citizen = { anonymous: false, name: '林小满', email: 'lin@citizen.example', representatives };
    const dossier = await story([...toRegister, assign], { people: 3, citizen });
    expect(read(dossier, 'register-form')).toMatchObject({
      ...{ anonymous: 'phrase: no', 'contact-details': { email: 'lin@citizen.example' } },
      representatives: [{ name: '周明', 'id-number': '110101199001010011', phone: '13900000000' }],
      routing: { way: 'phrase: assign', 'report-by': '2026-04-30' },
    });
    expect(read(dossier, 'assignment').shares).toEqual([
      ['unit', 'share'],
      ['housing（中文）', '修复电梯'],
    ]);
    const unnamed = await story(toRegister, { citizen: { anonymous: true } });
    expect(read(unnamed, 'register-form').anonymous).toBe('phrase: yes');
  });
});
