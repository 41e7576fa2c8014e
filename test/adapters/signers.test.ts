import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { sha256 } from '../../shared/cases/context.ts';
import { findRepeats } from '../../shared/cases/find-repeats.ts';
import type { Signer } from '../../shared/domain/ids.ts';
import type { Party } from '../../shared/domain/papers.ts';
import type { CaseStore } from '../../shared/ports/case-store.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { registrar } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { officeDay } from '../support/office-day.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const stores: [string, () => CaseStore][] = [
  ['in memory', () => new MemoryStore()],
  ['in the table', () => new DynamoCaseStore(database.table)],
];

const zhou: Party = { anonymous: false, name: '周三', phone: '13900005678' };
const joint: Party = {
  ...{ anonymous: false, name: '林小满', idNumber: '11010119900307663X', phone: '13800001234' },
  representatives: [{ name: '周三', phone: '13900005678' }],
};

async function received(day: ReturnType<typeof officeDay>, citizen: Party, people = 1) {
  const done = await day.submit({ citizen, people });
  if ('refusal' in done) throw new Error(done.refusal.code);
  return done.matter.number;
}

describe.each(stores)('a case store %s', (_, open) => {
  it('knows the signers of a case, and the cases that share one', async () => {
    const store = open();
    const day = officeDay('2026-03-02', store);
    const one = await received(day, joint, 2);
    const two = await received(day, zhou);
    const three = await received(day, { anonymous: true });

    const signers = await store.signers(one);
    expect(signers).toHaveLength(3);
    expect(await store.signers(two)).toEqual([signers[2]]);
    expect(await store.signers(three)).toEqual([]);
    const cases = await Promise.all(signers.map((signer) => store.bySigner(signer)));
    expect(cases.map((numbers) => numbers.sort())).toEqual([[one], [one], [one, two]]);
    expect(await store.bySigner('0'.repeat(64) as Signer)).toEqual([]);
    expect(await findRepeats(day.deps, { number: two, actor: registrar })).toMatchObject({
      repeats: [{ number: one, likeness: 1, suggest: 'link' }],
    });
  });

  it('keeps the signers when the case goes on, and once when the same request comes again', async () => {
    const store = open();
    const day = officeDay('2026-03-02', store);
    const citizen: Party = { anonymous: false, phone: '13700009999' };
    const done = await day.submit({ citizen }, 'the-same-form-1');
    await day.submit({ citizen }, 'the-same-form-1');
    if ('refusal' in done) throw new Error(done.refusal.code);
    const { number } = done.matter;
    await day.ask(number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
    const [signer] = await store.signers(number);
    expect(signer && (await store.bySigner(signer))).toEqual([number]);
  });
});

it('who signed stands in the paper about them, and elsewhere only as keyed hashes', async () => {
  const day = officeDay('2026-03-02', new DynamoCaseStore(database.table));
  const secrets = ['欧阳秋月', '110101199003070134', '13655550101', '柳岸新村3号楼', '东方既白', '13655550202'];
  const [name = '', idNumber = '', phone = '', address = '', other = '', otherPhone = ''] = secrets;
  const citizen = {
    anonymous: false,
    name,
    idNumber,
    phone,
    address,
    representatives: [{ name: other, phone: otherPhone }],
  };
  await received(day, citizen, 2);
  await received(day, { anonymous: false, name, address });

  const { Items = [] } = await database.table.client.send(new ScanCommand({ TableName: database.table.name }));
  const holding = (told: readonly unknown[]) => {
    const text = JSON.stringify(told);
    // Neither as they are, nor as a hash that anybody could make.
    return secrets.filter((each) => text.includes(each) || text.includes(sha256(each)));
  };
  const [papers, rest] = [true, false].map((are) => Items.filter(({ sk }) => (sk === 'PAPER#party') === are));
  expect(holding(papers ?? [])).toEqual(secrets);
  expect(rest?.some(({ sk }) => String(sk).startsWith('EVENT#'))).toBe(true);
  expect(holding([rest, day.queues.sent, day.failures])).toEqual([]);
  const bySigner = Items.filter(({ pk }) => String(pk).startsWith('SIGNER#'));
  expect(bySigner.length).toBeGreaterThanOrEqual(4);
  for (const row of bySigner)
    expect(row).toEqual({
      pk: expect.stringMatching(/^SIGNER#[0-9a-f]{64}$/),
      sk: `CASE#${row.number}`,
      number: expect.any(String),
    });
});
