import { describe, expect, it } from 'vitest';
import type { DocumentField } from '../../shared/domain/document-fields.ts';
import { fill } from '../../shared/domain/documents/fill.ts';
import type { fillers } from '../../shared/domain/documents/fillers.ts';
import type { Dossier } from '../../shared/domain/documents/scene.ts';
import type { CaseEvent } from '../../shared/domain/events.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { type DocumentKind, documentKinds } from '../../shared/domain/policy.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { ASSIGN_1, at, housingHandler, instant, registrar, system } from '../support/city.ts';
import { documentStories, type OfCase, objecting, overdue } from './document-stories.ts';
import {
  type Step,
  short,
  story,
  suggesting,
  toAccept,
  toApprove,
  toDeliver,
  toRegister,
  toReReview,
  toReview,
} from './stories.ts';

const head = (unit: string, kind: string, date: string, serial = 1) => ({
  ...{ number: `${unit}/${kind}/2026/${serial}`, unit: `${unit}（中文）`, date, case: 'TT2026000001' },
});
const citizen = { name: '林小满' };
const requests = ['尽快修好电梯', '说明停运原因'];
const summary = '小区电梯停运';

const contents: Readonly<Record<OfCase, object>> = {
  'register-form': {
    ...head('city-petitions', 'register-form', '2026-03-03'),
    ...{ query: 'phrase: number-and-code', channel: 'channel: online', received: '2026-03-02' },
    ...{ registrar: 'city-petitions-registrar', people: '3 people', nature: 'nature: claim', category: '城乡建设' },
    ...{ requests, facts: '电梯已经停运两个星期，老人上下楼很困难。', 'first-time': 'phrase: yes', due: '2026-03-17' },
    citizen: { name: '林小满', 'id-number': '110101199001010011' },
    'contact-details': { phone: '13800000000', address: '梧桐路1号' },
    ...{ anonymous: 'phrase: no', representatives: [{ name: '周明', phone: '13900000000' }] },
    ...{ source: '省信访局', happened: '2026-02-16', place: '梧桐路1号', concerns: 'housing（中文）' },
    ...{ tried: '打过物业电话。', 'accused-words': '物业的钱某', confidential: 'phrase: yes' },
    routing: { way: 'phrase: transfer', sent: '2026-03-04', unit: ['housing（中文）', 'transport（中文）'] },
  },
  acceptance: {
    ...head('housing', 'acceptance', '2026-03-06'),
    ...{ received: '2026-03-05', 'received-from': 'city-petitions（中文）', summary },
    ...{ path: 'path: handling', procedure: 'procedure: handling', query: 'phrase: number-and-code' },
    contact: { unit: 'housing（中文）', email: 'housing@test.example' },
    ...{ citizen, due: '2026-05-06' },
  },
  'non-acceptance': {
    ...head('housing', 'non-acceptance', '2026-03-06'),
    ...{ received: '2026-03-05', summary, basis: 'article: Art. 31(1)' },
    ...{ ground: 'refusal-ground: statutory-procedure', reasons: '已经起诉。', citizen, path: 'path: judicial' },
    contact: { unit: 'housing（中文）', email: 'housing@test.example' },
  },
  'no-further-acceptance': {
    ...head('city-petitions', 'no-further-acceptance', '2026-05-06'),
    ...{ case: 'TT2026000002', received: '2026-03-02', summary, basis: 'article: Art. 36(3)' },
    ...{ ground: 'refusal-ground: final', reasons: '已经复核终结。', 'other-case': 'TT2026000001', citizen },
    contact: { unit: 'city-petitions（中文）', email: 'city-petitions@test.example' },
  },
  transfer: {
    ...head('city-petitions', 'transfer', '2026-03-04'),
    ...{ from: 'city-petitions（中文）', summary, received: '2026-03-02', sent: '2026-03-04' },
    to: [
      ['unit', 'role'],
      ['housing（中文）', 'phrase: lead'],
      ['transport（中文）', 'phrase: helper'],
    ],
    ...{ 'route-days': '15 calendar', 'objection-days': '5 working' },
  },
  assignment: {
    ...head('city-petitions', 'assignment', '2026-03-04'),
    ...{ from: 'city-petitions（中文）', summary, received: '2026-03-02', sent: '2026-03-04' },
    to: [
      ['unit', 'role'],
      ['housing（中文）', 'phrase: lead'],
    ],
    ...{ 'route-days': '15 calendar', 'objection-days': '5 working' },
    ...{ 'report-by': '2026-04-30', 'report-wanted': 'phrase: written-report', instruction: '请抓紧。' },
    shares: [
      ['unit', 'share'],
      ['housing（中文）', '修复电梯'],
    ],
  },
  objection: {
    ...head('housing', 'objection', '2026-03-06'),
    ...{ 'original-number': 'city-petitions/transfer/2026/1', reasons: '电梯由市场监管部门负责。' },
    'goes-to': 'transport（中文）',
  },
  'extension-approval': {
    ...head('housing', 'extension-approval', '2026-04-21'),
    ...{ 'old-due': '2026-05-06', days: '20 calendar', reasons: '配件在途。', 'new-due': '2026-05-25' },
    approval: { decision: 'phrase: granted', 'signed-by': 'housing-head', text: '同意。' },
    told: 'phrase: by-mail',
  },
  'extension-notice': {
    ...head('housing', 'extension-notice', '2026-04-21'),
    ...{ 'old-due': '2026-05-06', days: '20 calendar', reasons: '配件在途。', 'new-due': '2026-05-25' },
    citizen,
  },
  'handling-opinion': {
    ...head('housing', 'handling-opinion', '2026-03-19'),
    ...{ requests, found: '电梯主板损坏，配件已经停产。', citizen },
    receipt: {
      ...{ received: '2026-03-02', channel: 'channel: online' },
      ...{ 'received-from': 'city-petitions（中文）', accepted: '2026-03-06' },
    },
    opinions: [
      ['request', 'outcome', 'text', 'basis'],
      ['尽快修好电梯', 'outcome: supported', '十日内修复。', '《特种设备安全法》'],
      ['说明停运原因', 'outcome: explained', '因配件停产。', '维保合同'],
    ],
    ...{ 'review-body': 'city（中文）', 'review-days': '30 calendar', 'what-to-bring': 'phrase: opinion-and-reasons' },
  },
  'review-opinion': {
    ...head('city', 'review-opinion', '2026-04-10'),
    ...{ parties: { citizen, unit: 'housing（中文）' }, requests, citizen },
    ...{ 'original-number': 'housing/handling-opinion/2026/1', found: '主板已订购。', result: 'review-result: uphold' },
    ...{ reasons: '原意见事实清楚。', basis: '《信访工作条例》第三十五条' },
    'next-step': { next: 'phrase: ask-re-review', 'review-body': 'province（中文）', 'review-days': '30 calendar' },
  },
  're-review-opinion': {
    ...head('province', 're-review-opinion', '2026-04-28'),
    ...{ parties: { citizen, unit: 'housing（中文）' }, requests, citizen },
    ...{ 'original-number': 'city/review-opinion/2026/1', found: '逾期未修。', result: 'review-result: change' },
    ...{ reasons: '限五日内修复。', basis: '《信访工作条例》第三十六条', 'next-step': 'phrase: final' },
  },
  'mediation-agreement': {
    ...head('housing', 'mediation-agreement', '2026-03-10'),
    ...{ parties: { citizen, unit: 'housing（中文）' }, requests, agreement: '物业十日内换主板。', citizen },
  },
  'hearing-record': {
    ...head('province', 'hearing-record', '2026-04-24'),
    ...{ held: { begun: '2026-04-22', ended: '2026-04-24' }, requests, record: '双方陈述完毕。', citizen },
  },
  'completion-report': {
    ...head('housing', 'completion-report', '2026-03-30'),
    ...{ 'original-number': 'city-petitions/assignment/2026/1', summary },
    ...{ 'report-by': '2026-04-30', result: '已经修复。' },
  },
  'supervision-notice': {
    ...head('city-petitions', 'supervision-notice', '2026-03-25'),
    ...{ to: 'housing（中文）', ground: 'supervision-ground: overdue', demand: 'phrase: act-and-answer' },
    ...{ 'answer-by': '2026-04-09', way: 'supervision-way: written', 'signed-by': 'phrase: system' },
    ...{ 'overdue-due': '2026-03-20', 'days-over': '5 days' },
  },
  'improvement-suggestion': suggestion('improvement-suggestion', '建立电梯巡检制度。'),
  'policy-suggestion': suggestion('policy-suggestion', '完善维修资金办法。'),
  'accountability-suggestion': suggestion('accountability-suggestion', '约谈责任人。'),
};

function suggestion(kind: string, text: string) {
  return {
    ...head('city-petitions', kind, '2026-03-20'),
    ...{ to: 'housing（中文）', suggestion: text, 'answer-by': '2026-04-20', 'signed-by': 'city-petitions-supervisor' },
  };
}

const kinds = documentKinds.filter((kind): kind is OfCase => kind !== 'annual-report');

function documentIn({ matter }: Dossier, kind: DocumentKind) {
  const document = matter.documents.findLast((each) => each.kind === kind);
  if (!document) throw new Error(`no ${kind}`);
  return document;
}

function read(dossier: Dossier, kind: DocumentKind) {
  const filled = fill(documentIn(dossier, kind), dossier, builtIn);
  if ('refusal' in filled) throw new Error(JSON.stringify(filled.refusal));
  return Object.fromEntries(Object.entries(filled.fields).map(([field, value]) => [field, short(value)]));
}

describe('what a document says', () => {
  it.each(kinds)('%s', async (kind) => {
    expect(read(await documentStories[kind](), kind)).toEqual(contents[kind]);
  });

  it('is the case as it stood when it went out; what came later stands only where there is room for it', async () => {
    const objected = await story([
      ...[...toDeliver, objecting],
      ['2026-03-10', registrar, { action: 'decide-objection', assignment: ASSIGN_1, granted: false, text: '属你局。' }],
      [...(['2026-03-11', housingHandler] as const), { action: 'accept', assignment: ASSIGN_1 }],
    ]);
    expect(read(objected, 'objection')).toEqual({
      ...contents.objection,
      ...{ decision: 'phrase: refused', decided: '2026-03-10' },
    });
    const reviewed = await story(toReReview);
    expect(read(reviewed, 'handling-opinion')).toEqual(contents['handling-opinion']);
    expect(read(reviewed, 'review-opinion')).toEqual(contents['review-opinion']);
  });

  it('of supervision and suggestions tells the answer, once there is one', async () => {
    const supervised = await story([
      ...overdue,
      ['2026-03-26', housingHandler, { action: 'answer-supervision', notice: '01' as never, text: '已安排专人。' }],
    ]);
    expect(read(supervised, 'supervision-notice').outcome).toEqual({ answered: '2026-03-26', text: '已安排专人。' });
    const answered = await story([
      ...suggesting('policy', '完善维修资金办法。'),
      [
        '2026-04-01',
        housingHandler,
        { action: 'answer-suggestion', suggestion: '01' as never, adoption: 'partly', text: '部分采纳。' },
      ],
    ]);
    expect(read(answered, 'policy-suggestion').outcome).toEqual({
      ...{ answered: '2026-04-01', adoption: 'adoption: partly', text: '部分采纳。' },
    });
  });

  it('leaves out the requests that were split off, and answers each of the others', async () => {
    const [registering, ...rest] = toApprove;
    const splitting: Step = [
      '2026-03-03',
      registrar,
      { action: 'split', into: 'TT2026000009' as CaseNumber, requests: [0], text: '由另一单位办理。' },
    ];
    const one = rest.map(([day, actor, command]): Step => {
      return [
        day,
        actor,
        command.action === 'draft-opinion' ? { ...command, opinions: command.opinions.slice(1) } : command,
      ];
    });
    const opinion = read(await story([...(registering ? [registering] : []), splitting, ...one]), 'handling-opinion');
    expect(opinion.requests).toEqual(['说明停运原因']);
    expect(opinion.opinions).toEqual([
      ['request', 'outcome', 'text', 'basis'],
      ['说明停运原因', 'outcome: explained', '因配件停产。', '维保合同'],
    ]);
  });

  it('is complete for a citizen who gave no name', async () => {
    const dossier = await story(toReReview, { citizen: { anonymous: true } });
    expect(read(dossier, 'review-opinion').parties).toEqual({ citizen: 'phrase: anonymous', unit: 'housing（中文）' });
    for (const { kind } of dossier.matter.documents) expect(read(dossier, kind)).not.toHaveProperty('citizen');
  });

  it('says the day on which a unit held its hearing', async () => {
    const heard = await story([
      ...toAccept,
      [
        '2026-03-12',
        housingHandler,
        { action: 'record-hearing', assignment: ASSIGN_1, heldOn: at('2026-03-11'), text: '物业说明情况。' },
      ],
    ]);
    expect(read(heard, 'hearing-record')).toMatchObject({ held: '2026-03-11', record: '物业说明情况。' });
  });

  it('of a review says what comes next: the unit anew, the body above, or nobody', async () => {
    const redone = await story(
      toReview.map(([day, actor, command]): Step => {
        return [day, actor, command.action === 'decide-review' ? { ...command, result: 'redo' } : command];
      }),
    );
    expect(read(redone, 'review-opinion')['next-step']).toBe('phrase: handled-anew');
    const upheld = await story(toReview);
    const top = new Map([...upheld.offices].filter(([id]) => id !== 'province'));
    expect(read({ ...upheld, offices: top }, 'review-opinion')['next-step']).toBe('phrase: no-higher-body');
  });
});

/** Fields that have something to say in every document: their fillers' own types prove it. */
type Certain = {
  [F in DocumentField]: undefined extends ReturnType<(typeof fillers)[F]['say']> ? never : F;
}[DocumentField];
const certain: Readonly<Record<Certain, true>> = {
  ...({ number: true, date: true, case: true, query: true, channel: true, received: true, anonymous: true } as const),
  ...({ people: true, 'first-time': true, sent: true, 'route-days': true, 'objection-days': true } as const),
  ...({ 'report-wanted': true, told: true, receipt: true, demand: true, 'signed-by': true } as const),
};

type Damage = (dossier: Dossier, seq: number) => Dossier;
const noOffices: Damage = (dossier) => ({ ...dossier, offices: new Map() });
const noPapers: Damage = (dossier) => ({ ...dossier, papers: [] });
const nothingSaid: Damage = (dossier, seq) => {
  const event: CaseEvent = {
    type: 'called-back',
    at: instant('2026-03-03'),
    on: at('2026-03-03'),
    actor: system('deliver'),
  };
  return { ...dossier, history: dossier.history.with(seq - 1, event) };
};
const begun =
  (change: (event: CaseEvent<'submitted'>) => CaseEvent<'submitted'>): Damage =>
  (dossier) => ({
    ...dossier,
    history: dossier.history.map((event) => (event.type === 'submitted' ? change(event) : event)),
  });
const noTitle = begun((event) => ({ ...event, title: ' ' }));
const noClock = begun(({ starts: _, ...event }) => event);

const missingWith: Readonly<Record<string, Damage>> = {
  ...{ unit: noOffices, from: noOffices, to: noOffices, contact: noOffices, 'received-from': noOffices },
  ...{ parties: noOffices, summary: noTitle, due: noClock, requests: noPapers, facts: noPapers, found: noPapers },
  ...{ opinions: noPapers, reasons: noPapers, suggestion: noPapers, agreement: noPapers, record: noPapers },
  ...{ registrar: nothingSaid, nature: nothingSaid, category: nothingSaid, path: nothingSaid, procedure: nothingSaid },
  ...{ basis: nothingSaid, ground: nothingSaid, 'other-case': nothingSaid, 'report-by': nothingSaid },
  ...{ 'original-number': nothingSaid, result: nothingSaid, 'old-due': nothingSaid, days: nothingSaid },
  ...{ approval: nothingSaid, 'new-due': nothingSaid, 'next-step': nothingSaid, held: nothingSaid },
  ...{ 'answer-by': nothingSaid, way: nothingSaid },
};

describe('a document that lacks something', () => {
  it.each(kinds)('%s is refused, whichever required field it is', async (kind) => {
    const dossier = await documentStories[kind]();
    const document = documentIn(dossier, kind);
    for (const field of builtIn.policy.documents[kind].fields.filter((each) => !(each in certain))) {
      const damaged = missingWith[field]?.(dossier, document.seq);
      const filled = damaged && fill(document, damaged, builtIn);
      if (!filled || !('refusal' in filled)) throw new Error(`${kind} goes out without ${field}`);
      expect(filled.refusal).toMatchObject({ code: 'document-incomplete', facts: { document: kind } });
      expect(String(filled.refusal.facts.missing).split(' | ')).toContain(field);
    }
  });

  it('is refused when it belongs to another case', async () => {
    const dossier = await story(toApprove);
    const other = { ...dossier, history: dossier.history.slice(0, 2) };
    expect(() => fill(documentIn(dossier, 'handling-opinion'), other, builtIn)).toThrow('does not belong');
  });
});

it('the yearly report is declared and not filled from a case: its figures come from all of them (Art. 41) [document:annual-report]', async () => {
  const dossier = await story(toRegister);
  const report = { ...documentIn(dossier, 'register-form'), kind: 'annual-report' } as const;
  expect(fill(report, dossier, builtIn)).toEqual({
    refusal: {
      code: 'document-incomplete',
      facts: {
        document: 'annual-report',
        missing: 'figures | transferred-assigned-supervised | suggestions-and-adoption',
      },
    },
  });
});
