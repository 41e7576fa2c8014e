import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolve } from '../../shared/domain/evolve/evolve.ts';
import { ownDataIn } from '../../shared/domain/own-data.ts';
import { personalDataIn } from '../../shared/domain/personal-data.ts';
import { publication } from '../../shared/domain/transitions/publication.ts';
import {
  at,
  citizen,
  housingHandler,
  housingHead,
  office,
  REVIEW_1,
  registrar,
  staff,
  supervisor,
} from '../support/city.ts';
import { codeOf, everyGuardOf } from './guards.ts';
import {
  accepted,
  answered,
  approved,
  attempt,
  closed,
  delivered,
  done,
  drafted,
  received,
  registered,
  reviewAsked,
  routed,
  walked,
} from './road.ts';

const texts = {
  title: '老小区电梯停运，多久能修好',
  summary: '电梯停运两个星期，请求尽快修好，并说明停运的原因。',
  answer: '住建部门答复：配件已经订到，2026年3月30日前修好；维修费用 186000 元，从维修资金中支出。咨询请打 12345。',
};
const publish = { action: 'publish', ...texts } as const;
const unpublish = { action: 'unpublish', text: '标题要改。' } as const;
const revoke = { action: 'revoke-consent' } as const;

const from = (submitted = received({ mayBePublished: true }), nature: 'claim' | 'accusation' = 'claim') =>
  answered(approved(drafted(accepted({}, delivered(routed({}, registered({ nature }, submitted)))))));
const agreed = () => from();
const published = () => done(agreed(), '2026-03-23', registrar, publish).matter;

everyGuardOf(publication, [
  ['no-consent-to-publish', answered, '2026-03-23', registrar, publish],
  [
    'no-consent-to-publish',
    () => done(agreed(), '2026-03-21', citizen, revoke).matter,
    '2026-03-23',
    registrar,
    publish,
  ],
  ['not-public', () => from(received({ mayBePublished: true, confidential: true })), '2026-03-23', registrar, publish],
  ['not-public', () => ({ ...agreed(), nature: 'accusation' }), '2026-03-23', registrar, publish],
  ['not-public', () => ({ ...agreed(), accused: [{ unit: office('discipline') }] }), '2026-03-23', registrar, publish],
  ['published-before', published, '2026-03-24', registrar, publish],
  ['no-reasons', agreed, '2026-03-23', registrar, { ...publish, summary: ' ' }],
  ['personal-data', agreed, '2026-03-23', registrar, { ...publish, answer: '请联系 13800000000。' }],
  ['personal-data', agreed, '2026-03-23', registrar, { ...publish, title: '关于 TT2026000001 的答复' }],
  ['not-published', agreed, '2026-03-23', registrar, unpublish],
  ['no-reasons', published, '2026-03-24', registrar, { ...unpublish, text: ' ' }],
  ['no-consent-to-publish', answered, '2026-03-23', citizen, revoke],
  [
    'no-consent-to-publish',
    () => done(published(), '2026-03-24', citizen, revoke).matter,
    '2026-03-25',
    citizen,
    revoke,
  ],
]);

describe('a matter on the public site', () => {
  it('stands there in the words of the clerk, and its history says so without repeating them [action:publish]', () => {
    const { matter, events, papers } = done(agreed(), '2026-03-23', registrar, publish);
    expect(matter.published).toEqual({ id: expect.stringMatching(/^[0-9a-f]{20}$/), on: '2026-03-23' });
    expect(papers).toEqual([{ kind: 'publication', id: expect.any(String), ...texts }]);
    expect(JSON.stringify(events)).not.toMatch(/电梯|林小满/);
    expect(events[0]).toMatchObject({ type: 'published', record: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(matter.records).toBe(agreed().records + 1);
  });

  it('is put there by the office that holds it, once it is answered or closed', () => {
    for (const actor of [registrar, staff('city-petitions', 'head')])
      expect(codeOf(attempt(closed(agreed()), '2026-03-24', actor, publish))).toBe('done');
    for (const actor of [supervisor, housingHandler, housingHead, citizen])
      expect(codeOf(attempt(agreed(), '2026-03-24', actor, publish))).toBe('not-yours');
    expect(codeOf(attempt(reviewAsked(agreed()), '2026-04-02', registrar, publish))).toBe('wrong-state');
  });

  it('is taken off, and may be published again under another address [action:unpublish]', () => {
    const off = done(published(), '2026-03-24', registrar, unpublish);
    expect(off.matter.published).toBeUndefined();
    expect(off.papers).toMatchObject([{ kind: 'record', text: '标题要改。' }]);
    const again = done(off.matter, '2026-03-24', registrar, publish).matter;
    expect(again.published?.id).toMatch(/^[0-9a-f]{20}$/);
    expect(again.published?.id).not.toBe(published().published?.id);
  });

  it('is off at once when the citizen revokes the consent, whatever has become of it [action:revoke-consent]', () => {
    const sealed = { ...published(), status: 'sealed' } as const;
    for (const matter of [published(), closed(published()), reviewAsked(published()), sealed]) {
      const after = done(matter, '2026-04-02', citizen, revoke).matter;
      expect(after.published).toBeUndefined();
      expect(after.mayBePublished).toBeUndefined();
      expect(after.status).toBe(matter.status);
      expect(codeOf(attempt(matter, '2026-04-02', registrar, revoke))).toBe('not-yours');
    }
    expect(
      done(received({ mayBePublished: true }), '2026-03-03', citizen, revoke).matter.mayBePublished,
    ).toBeUndefined();
  });

  it('stays while the answer stands, and comes off by itself when a review changes it', () => {
    const reviewed = (result: 'uphold' | 'change') =>
      walked(
        reviewAsked(published()),
        [
          '2026-04-10',
          staff('city', 'head'),
          { action: 'decide-review', review: REVIEW_1, result, found: '查明', text: '意见', basis: '条例' },
        ],
        [
          '2026-04-11',
          staff('city', 'handler'),
          { action: 'serve-review', review: REVIEW_1, service: { way: 'posted', on: at('2026-04-11') } },
        ],
      );
    expect(reviewAsked(published()).published).toBeDefined();
    expect(closed(published()).published).toBeDefined();
    expect(reviewed('uphold').published).toBeDefined();
    expect(reviewed('change').published).toBeUndefined();
    expect(reviewed('change').mayBePublished).toBe(true);
  });

  it('comes off by itself when somebody turns out to be accused in it', () => {
    const classified = { at: '2026-03-24T02:00:00.000Z', on: at('2026-03-24'), actor: registrar } as const;
    const accuses = { type: 'classified', category: '纪检监察', nature: 'accusation', accused: [] } as const;
    expect(evolve(published(), { ...classified, ...accuses } as never).published).toBeUndefined();
  });
});

describe('what has the form of personal data', () => {
  it.each([
    ['请发到 xiaoman@citizen.example 。', ['email']],
    ['邮箱：xiaoman＠citizen.example', ['email']],
    ['身份证11010519491231002X', ['id-number']],
    ['身份证 110105 1949 1231 0021', ['id-number']],
    ['老身份证110105491231002', ['id-number']],
    ['护照E12345678', ['id-number']],
    ['见 TT2026000001 号', ['id-number']],
    ['打13800000000', ['phone']],
    ['打 138-0000-0000', ['phone']],
    ['打+86 138 0000 0000', ['phone']],
    ['打１３８００００００００', ['phone']],
    ['打一三八〇〇〇〇〇〇〇〇', ['phone']],
    ['打010-66660000', ['phone']],
    ['打（0755）6666 0000', ['phone']],
    ['打66660000找人', ['phone']],
    ['卡号6222000000000000000', ['long-number']],
    ['卡号 6222 0000 0000 0000', ['long-number']],
    ['流水 00000000000', ['long-number']],
    ['打13800000000，或发 a@b.cn', ['email', 'phone']],
    ['车牌京A·12345', ['plate']],
    ['车牌沪AD12345停在门口', ['plate']],
  ])('is found: %s', (text, kinds) => {
    expect(personalDataIn(text)).toEqual(kinds);
  });

  it.each([
    ['2026年3月30日上午9:30前修好，咨询请打 12345。'],
    ['维修费用 23456789 元，由维修资金支出。'],
    ['按国办发〔2022〕31号和GB 50763的规定办。'],
    ['20260330 前完成，涉及 1234 户、5678 人。'],
    ['二〇二六年三月三十日'],
    ['从 2024 到 2026 年，每年 3000 元；2024-2026年的计划。'],
    [''],
  ])('is not seen where it is not: %s', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it('is found wherever eleven digits stand together', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 11, maxLength: 30 });
    fc.assert(
      fc.property(digits, fc.constantFrom('', '电话', ' ', '。'), (number, around) => {
        expect(personalDataIn(`${around}${number}${around}`)).not.toEqual([]);
      }),
    );
  });
});

describe('what is the citizen’s own', () => {
  const party = {
    anonymous: false,
    name: '林小满',
    address: '渚东区拾贝路拾贝家园6号楼402室',
    representatives: [{ name: '周 大江' }],
    agent: { name: 'Lin Xiaoman', mandate: '受托' },
  };

  it.each([
    ['林小满反映电梯停运。', ['citizens-name']],
    ['林 小满（女）', ['citizens-name']],
    ['代表周大江说', ['citizens-name']],
    ['brought by lin xiaoman', ['citizens-name']],
    ['拾贝家园6号楼的电梯', ['citizens-address']],
    ['住在拾贝家园六号楼 402 室的林小满', ['citizens-name', 'citizens-address']],
  ])('is found however it is written: %s', (text, kinds) => {
    expect(ownDataIn(text, party)).toEqual(kinds);
  });

  it.each([['拾贝路的路灯修好了'], ['6号楼有六部电梯'], ['小区满意度'], ['']])(
    'is not seen where it is not: %s',
    (text) => {
      expect(ownDataIn(text, party)).toEqual([]);
    },
  );

  it('is nothing where nothing was left', () => {
    expect(ownDataIn('住在6号楼402室的老人', { anonymous: true })).toEqual([]);
  });
});
