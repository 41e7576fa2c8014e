import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseNumber, ReviewId } from '../../shared/domain/ids.ts';
import {
  ASSIGN_1,
  at,
  citizen,
  cityHead,
  housingHandler,
  housingHead,
  opinions,
  supervisor,
  system,
} from '../support/city.ts';
import { type SmallStack, smallStack } from './small-stack.ts';

let stack: SmallStack;
let number: CaseNumber;
beforeAll(async () => {
  stack = await smallStack('2026-03-02');
});
afterAll(() => stack.stop());
beforeEach(async () => {
  const { office } = stack;
  number = await office.route();
  await office.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
  await office.ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
  const found = '曳引机轴承损坏，停用属实。';
  await office.ask(number, housingHandler, { action: 'draft-opinion', assignment: ASSIGN_1, found, opinions });
  await office.ask(number, housingHead, { action: 'approve-opinion', assignment: ASSIGN_1 });
  const service = { way: 'posted', on: at('2026-03-02'), signedBy: '林小满' } as const;
  await office.ask(number, housingHandler, { action: 'serve-opinion', assignment: ASSIGN_1, service });
  await office.ask(number, supervisor, { action: 'call-back', text: '电话没有人接。' });
  await office.ask(number, citizen, { action: 'ask-review', reasons: '停了两个月才来看。' });
  const review = '01' as ReviewId;
  const decided = { found: '属实。', text: '予以维持。', basis: '《信访工作条例》第三十五条' };
  await office.ask(number, cityHead, { action: 'decide-review', review, result: 'uphold', ...decided });
});

const key = (sk: string) => ({ TableName: stack.table.name, Key: { pk: `CASE#${number}`, sk } });

/** Somebody with access to the table, and a reason. */
function change(sk: string, attribute: string, edit: (value: string) => string) {
  return async () => {
    const { client } = stack.table;
    const set = (value: string, ReturnValues: 'UPDATED_OLD' | 'NONE') =>
      client.send(
        new UpdateCommand({
          ...{ ...key(sk), ReturnValues, UpdateExpression: 'SET #attribute = :value' },
          ...{ ExpressionAttributeNames: { '#attribute': attribute }, ExpressionAttributeValues: { ':value': value } },
        }),
      );
    const { Attributes } = await set('', 'UPDATED_OLD');
    await set(edit(String(Attributes?.[attribute])), 'NONE');
  };
}
const remove = (sk: string) => () => stack.table.client.send(new DeleteCommand(key(sk)));

describe('a case nobody tampered with', () => {
  it('is sound, alone and among all', async () => {
    expect(await stack.huiyin('verify', number.toLowerCase())).toMatchObject({
      code: 0,
      out: '核验了 1 件，全部完好。',
    });
    await stack.office.submit();
    const { code, out } = await stack.huiyin('verify', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ checked: expect.any(Number), broken: [] });
    expect(JSON.parse(out).checked).toBeGreaterThanOrEqual(2);
  });
});

describe('a case that somebody changed', () => {
  it.each([
    ['an event', change('EVENT#00000003', 'event', (text) => text.replace('housing', 'transport')), 'history', 3],
    ['a missing event', remove('EVENT#00000004'), 'history', 4],
    ['a missing beginning', remove('EVENT#00000001'), 'history', 1],
    ['a missing end', remove('EVENT#00000012'), 'state', undefined],
    ['its state', change('HEAD', 'status', () => 'registered'), 'state', undefined],
    ['a due date', change('HEAD#CLOCK#handle#01', 'due', () => '2029-01-01'), 'state', undefined],
    ['no head', remove('HEAD'), 'state', undefined],
    ['a petition', change('PAPER#matter', 'paper', (text) => text.replace('电梯', '楼梯')), 'papers', 1],
    ['a name', change('PAPER#party', 'paper', (text) => text.replace('林小满', '林大满')), 'papers', 1],
    ['an opinion', change('PAPER#opinion#01#01', 'paper', (text) => text.replace('十日', '百日')), 'papers', 7],
    ['a missing opinion', remove('PAPER#opinion#01#01'), 'papers', 7],
    ['a service', change('PAPER#record#02', 'paper', (text) => text.replace('posted', 'direct')), 'papers', 9],
    ['a record', change('PAPER#record#03', 'paper', (text) => text.replace('没有人接', '很满意')), 'papers', 10],
    ['a missing record', remove('PAPER#record#04'), 'papers', 11],
    ['a review', change('PAPER#review#01', 'paper', (text) => text.replace('属实', '不实')), 'papers', 12],
    ['a missing review', remove('PAPER#review#01'), 'papers', 12],
    ['what is not JSON', change('EVENT#00000002', 'event', () => '{'), 'unreadable', undefined],
  ])('is found out: %s', async (_, tamper, part, event) => {
    await tamper();
    const { code, out } = await stack.huiyin('verify', number, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).broken).toEqual([expect.objectContaining({ number, part, ...(event && { event }) })]);
  });

  it('is found among all, and said in both languages', async () => {
    await change('EVENT#00000002', 'event', (text) => text.replace('城乡建设', '教育文体'))();
    const { code, err } = await stack.huiyin('verify', '--lang', 'en');
    expect(code).toBe(1);
    expect(err).toContain(`${number}：历史从第 2 条起不连续。 / ${number}: the history does not hold from event 2 on.`);
  });
});

it('says that a case is not there', async () => {
  const { code, err } = await stack.huiyin('verify', 'TT2026999999');
  expect({ code, err }).toEqual({
    code: 2,
    err: ['huiyin: 没有信访件 TT2026999999。 / There is no case TT2026999999.'],
  });
});
