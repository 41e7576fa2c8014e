import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { DynamoFigures } from '../../shared/adapters/dynamo/figures.ts';
import { DynamoReachBook } from '../../shared/adapters/dynamo/reach-book.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import type { Role } from '../../shared/domain/actor.ts';
import type { CaseNumber, StaffId } from '../../shared/domain/ids.ts';
import { sendDigests } from '../../shared/notices/send-digests.ts';
import { MemoryHooks } from '../../shared/ports/fakes/memory-reach.ts';
import type { Reached } from '../../shared/ports/reach-book.ts';
import { ASSIGN_1, office, offices, system } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { officeDay } from '../support/office-day.ts';

const person = (unit: string, id: string, roles: Role[], change: Partial<Reached> = {}): Reached => ({
  ...{ office: office(unit), staff: { id: id as StaffId, roles } },
  ...{ channels: [{ via: 'email', to: `${id}@test.example` }], lang: 'zh' as const },
  ...change,
});

/** Enough to be told something. */
const few = new Map([...offices].filter(([id]) => ['city-petitions', 'housing', 'discipline'].includes(id)));

let database: TestDatabase;
let deps: Parameters<typeof sendDigests>[0];
let day: ReturnType<typeof officeDay>;
let number: CaseNumber;
beforeAll(async () => {
  database = await startDatabase();
  const { table } = database;
  day = officeDay('2026-03-02', new DynamoCaseStore(table));
  deps = {
    cases: day.deps.cases,
    ...{ worklists: new DynamoWorklists(table), figures: new DynamoFigures(table), reach: new DynamoReachBook(table) },
    ...{ deliveries: new DynamoDeliveries(table), hooks: new MemoryHooks(), mailer: day.mailer },
    ...{
      jurisdiction: { ...day.deps.jurisdiction, offices: async () => few },
      siteUrl: 'https://test.example',
      now: day.deps.now,
    },
  };
  const people = [
    person('city-petitions', 'watcher', ['supervisor']),
    person('housing', 'head', ['head'], { kinds: ['unit-week'] }),
    person('housing', 'accused', ['head'], { when: 'digest' }),
    person('housing', 'later', ['handler'], { when: 'digest', kinds: ['overdue'] }),
  ];
  await new DynamoReachBook(table).put(people);
  const posts = people.flatMap(({ office: unit, staff }) =>
    staff ? [{ ...staff, office: unit, name: staff.id }] : [],
  );
  await new DynamoDirectory(table).putStaff(posts.map((each) => ({ kind: 'staff', ...each })));
  number = await day.route();
  await day.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
});
afterAll(() => database.stop());

/** Who was sent what since the last look. */
function mailed(): string[] {
  return day.mailer.sent
    .splice(0)
    .map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`)
    .sort();
}

describe('a digest', () => {
  it('is sent once for its day or week, in office hours, to those whom it is for', async () => {
    day.setDay('2026-03-18', '07:00');
    expect(await sendDigests(deps)).toBe(0);
    day.setDay('2026-03-21', '10:00');
    expect(await sendDigests(deps)).toBe(0);

    day.setDay('2026-03-18', '09:00');
    await sendDigests(deps);
    const text = day.mailer.sent.find(({ to }) => to.startsWith('head@'))?.text;
    expect(text).toMatch(
      /^截至2026年3月18日.*\n在办 1 件，本周到期 0 项，超期 1 项。\n· TT2026000001 书面告知超期 1 天/,
    );
    expect(JSON.stringify(day.mailer.sent)).not.toMatch(/电梯|林小满/);
    expect(mailed()).toEqual([
      'accused: 【回音】本周小结',
      'accused: 【回音】每月分析',
      'city-petitions: 【回音】每月分析 / [Huiyin] The month',
      "city-petitions: 【回音】督查每日清单 / [Huiyin] Today's list",
      'head: 【回音】本周小结',
      'housing: 【回音】本周小结 / [Huiyin] This week',
      'housing: 【回音】每月分析 / [Huiyin] The month',
      'watcher: 【回音】督查每日清单',
    ]);

    day.setDay('2026-03-18', '11:00');
    expect(await sendDigests(deps)).toBe(0);
    day.setDay('2026-03-19', '09:00');
    await sendDigests(deps);
    expect(mailed()).toContain('watcher: 【回音】督查每日清单');
  });

  it('that no channel took is tried again an hour later', async () => {
    day.setDay('2026-03-20', '09:00');
    const down = { send: () => Promise.reject(new Error('mail server down')) };
    expect(await sendDigests({ ...deps, mailer: down })).toBe(0);
    day.setDay('2026-03-20', '10:00');
    await sendDigests(deps);
    expect(mailed()).toContain('watcher: 【回音】督查每日清单');
  });

  it('has what was kept for the morning, and forgets it once it is sent', async () => {
    const deliveries = new DynamoDeliveries(database.table);
    await deliveries.keep({ to: 'housing/later', message: 'm-1', topic: 'overdue', case: number });
    day.setDay('2026-03-23', '09:00');
    await sendDigests(deps);
    const mail = day.mailer.sent.find(({ to }) => to.startsWith('later@'));
    expect(mail).toMatchObject({
      subject: '【回音】昨日以来的通知 1 条',
      text: expect.stringContaining(`· ${number} 已超期`),
    });
    expect(await deliveries.kept('housing/later')).toEqual([]);
    mailed();
  });

  it('that was sent is not told again in the next, though its run died before it could forget', async () => {
    const dying = new DynamoDeliveries(database.table);
    dying.forget = () => Promise.reject(new Error('the run was ended'));
    await dying.keep({ to: 'housing/later', message: 'm-3', topic: 'overdue', case: number });
    day.setDay('2026-03-24', '09:00');
    await expect(sendDigests({ ...deps, deliveries: dying })).rejects.toThrow('ended');
    expect(mailed()).toContain('later: 【回音】昨日以来的通知 1 条');
    await deps.deliveries.keep({ to: 'housing/later', message: 'm-4', topic: 'overdue', case: number });

    day.setDay('2026-03-24', '10:00');
    await sendDigests(deps);
    expect((await deps.deliveries.kept('housing/later')).map(({ message }) => message)).toEqual(['m-4']);
    day.setDay('2026-03-25', '09:00');
    await sendDigests(deps);
    expect(mailed()).toContain('later: 【回音】昨日以来的通知 1 条');
    expect(await deps.deliveries.kept('housing/later')).toEqual([]);
  });

  it('says nothing of a matter to whoever it accuses', async () => {
    const registrar = {
      kind: 'staff',
      id: 'r' as StaffId,
      office: office('city-petitions'),
      roles: ['registrar', 'supervisor'],
    } as const;
    const accused = [{ unit: office('discipline'), person: 'accused' as StaffId }];
    await day.ask(number, registrar, { action: 'classify', category: '城乡建设', nature: 'accusation', accused });
    await deps.deliveries.keep({ to: 'housing/accused', message: 'm-2', topic: 'overdue', case: number });
    await deps.deliveries.keep({ to: 'housing/later', message: 'm-2', topic: 'overdue', case: number });
    day.setDay('2026-03-30', '09:00');
    await sendDigests(deps);
    const texts = Object.fromEntries(day.mailer.sent.map(({ to, text }) => [to.split('@')[0], text]));
    expect(texts.head).toContain(number);
    expect(texts.later).toContain(number);
    expect(texts.accused ?? '').not.toContain(number);
    mailed();
  });
});
