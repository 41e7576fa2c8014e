import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { DynamoFigures } from '../../shared/adapters/dynamo/figures.ts';
import { DynamoReachBook } from '../../shared/adapters/dynamo/reach-book.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import type { Role } from '../../shared/domain/actor.ts';
import type { CaseNumber, StaffId } from '../../shared/domain/ids.ts';
import type { Office } from '../../shared/domain/office.ts';
import { sendDigests } from '../../shared/notices/send-digests.ts';
import { MemoryHooks } from '../../shared/ports/fakes/memory-reach.ts';
import type { Reached } from '../../shared/ports/reach-book.ts';
import { ASSIGN_1, at, office, offices, system } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { officeDay } from '../support/office-day.ts';

const person = (unit: string, id: string, roles: Role[], change: Partial<Reached> = {}): Reached => ({
  ...{ office: office(unit), staff: { id: id as StaffId, roles } },
  ...{ channels: [{ via: 'email', to: `${id}@test.example` }], lang: 'zh' as const },
  ...change,
});

const later = person('housing', 'later', ['handler'], { when: 'digest', kinds: ['overdue'] });

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
    later,
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
    expect(await sendDigests(deps)).toMatchObject({ sent: 0, failed: 0 });
    day.setDay('2026-03-21', '10:00');
    expect(await sendDigests(deps)).toMatchObject({ sent: 0, failed: 0 });

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
    expect(await sendDigests(deps)).toMatchObject({ sent: 0, failed: 0 });
    day.setDay('2026-03-19', '09:00');
    await sendDigests(deps);
    expect(mailed()).toContain('watcher: 【回音】督查每日清单');
  });

  it('that no channel took is tried again an hour later', async () => {
    day.setDay('2026-03-20', '09:00');
    const down = { send: () => Promise.reject(new Error('mail server down')) };
    expect(await sendDigests({ ...deps, mailer: down })).toMatchObject({ sent: 0 });
    day.setDay('2026-03-20', '10:00');
    await sendDigests(deps);
    expect(mailed()).toContain('watcher: 【回音】督查每日清单');
  });

  it('has what was kept for the morning, and forgets it the day after', async () => {
    const deliveries = new DynamoDeliveries(database.table);
    await deliveries.keep({ to: 'housing/later', message: 'm-1', topic: 'overdue', case: number });
    day.setDay('2026-03-23', '09:00');
    await sendDigests(deps);
    const mail = day.mailer.sent.find(({ to }) => to.startsWith('later@'));
    expect(mail).toMatchObject({
      subject: '【回音】昨日以来的通知 1 条',
      text: expect.stringContaining(`· ${number} 已超期`),
    });
    mailed();
    day.setDay('2026-03-23', '10:00');
    await sendDigests(deps);
    expect(mailed()).toEqual([]);
    day.setDay('2026-03-24', '08:45');
    await sendDigests(deps);
    expect(mailed().filter((mail) => mail.startsWith('later'))).toEqual([]);
    expect(await deliveries.kept('housing/later')).toEqual([]);
  });

  it('that was sent is not told again in the next, and what is kept meanwhile is', async () => {
    await deps.deliveries.keep({ to: 'housing/later', message: 'm-3', topic: 'overdue', case: number });
    day.setDay('2026-03-24', '09:00');
    await sendDigests(deps);
    expect(mailed()).toContain('later: 【回音】昨日以来的通知 1 条');
    await deps.deliveries.keep({ to: 'housing/later', message: 'm-4', topic: 'overdue', case: number });
    day.setDay('2026-03-24', '10:00');
    await sendDigests(deps);
    expect(mailed()).toEqual([]);
    day.setDay('2026-03-25', '09:00');
    await sendDigests(deps);
    expect(mailed()).toContain('later: 【回音】昨日以来的通知 1 条');
    expect((await deps.deliveries.kept('housing/later')).map(({ message }) => message)).toEqual(['m-4']);
  });

  it('that came back tells by the next channel what was kept', async () => {
    await new DynamoReachBook(database.table).put([
      {
        ...later,
        channels: ['gone', 'second'].map((name) => ({ via: 'email', to: `${name}@test.example` }) as const),
      },
    ]);
    await deps.deliveries.keep({ to: 'housing/later', message: 'm-5', topic: 'overdue', case: number });
    day.setDay('2026-03-26', '09:00');
    await sendDigests(deps);
    expect(mailed()).toContain('gone: 【回音】昨日以来的通知 1 条');
    const id = 'digest/person-day/2026-03-26';
    const record = await deps.deliveries.find(id, 'housing/later');
    const [attempt] = record?.attempts ?? [];
    if (!record || !attempt) throw new Error('nothing was sent');
    await deps.deliveries.put({ ...record, attempts: [{ ...attempt, status: 'bounced' }], done: false });
    day.setDay('2026-03-26', '10:00');
    await sendDigests(deps);
    expect(mailed()).toEqual(['second: 【回音】昨日以来的通知 1 条']);
    await new DynamoReachBook(database.table).put([later]);
  });

  it('tells what was kept for an office, and for whoever wants to be told at once by now', async () => {
    await deps.deliveries.keep({ to: 'housing', message: 'm-6', topic: 'overdue', case: number });
    await deps.deliveries.keep({ to: 'housing/head', message: 'm-6', topic: 'overdue', case: number });
    day.setDay('2026-03-27', '09:00');
    await sendDigests(deps);
    expect(mailed()).toEqual(
      expect.arrayContaining([
        'head: 【回音】昨日以来的通知 1 条',
        'housing: 【回音】昨日以来的通知 1 条 / [Huiyin] Notices since yesterday: 1',
      ]),
    );
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

  it('comes after quiet hours', async () => {
    day.setDay('2026-03-31', '09:00');
    const quiet = {
      ofOffice: async () => [
        person('city-petitions', 'watcher', ['supervisor'], { quiet: { from: '22:00', to: '09:30' } }),
      ],
    };
    await sendDigests({ ...deps, reach: { ...deps.reach, ...quiet } });
    expect(mailed().filter((mail) => mail.startsWith('watcher'))).toEqual([]);
    day.setDay('2026-03-31', '10:00');
    await sendDigests(deps);
    expect(mailed()).toContain('watcher: 【回音】督查每日清单');
  });

  it('is read of a closed unit by whoever carries on its powers', async () => {
    const merged = new Map([...few, [office('transport'), offices.get(office('transport')) as Office]]);
    const housing = offices.get(office('housing')) as Office;
    merged.set(housing.id, { ...housing, closed: { on: at('2026-04-01'), successor: office('transport') } });
    day.setDay('2026-04-07', '09:00');
    const jurisdiction = { ...deps.jurisdiction, offices: async () => merged };
    await sendDigests({ ...deps, jurisdiction });
    const text = day.mailer.sent.find(
      ({ to, subject }) => to.startsWith('transport') && subject.includes('小结'),
    )?.text;
    expect(text).toContain(`· ${number} 书面告知超期`);
    mailed();
  });

  it('that fails holds up no other, and somebody is told', async () => {
    const broken = new DynamoWorklists(database.table);
    const inbox: typeof broken.inbox = (unit, ...more) =>
      unit === 'housing' ? Promise.reject(new Error('a row that makes no sense')) : broken.inbox(unit, ...more);
    const told: string[] = [];
    day.setDay('2026-04-14', '09:00');
    const run = { ...deps, worklists: { inbox }, failed: (unit: string) => told.push(unit) };
    const order = new Map([...few].reverse());
    const jurisdiction = { ...deps.jurisdiction, offices: async () => order };
    const { failed } = await sendDigests({ ...run, jurisdiction });
    expect(failed).toBe(told.length);
    expect(new Set(told)).toEqual(new Set(['housing', 'city-petitions']));
    const looked = await deps.deliveries.find('digest/unit-week/2026-04-13', 'city-petitions');
    expect(looked?.done).toBe(true);
    // Mended, the rest is sent.
    day.setDay('2026-04-14', '10:00');
    expect(await sendDigests(deps)).toMatchObject({ failed: 0 });
    expect(mailed()).toContain('housing: 【回音】本周小结 / [Huiyin] This week');
  });

  it('for which there is no time left comes an hour later', async () => {
    day.setDay('2026-04-15', '09:00');
    expect(await sendDigests(deps, () => false)).toMatchObject({ sent: 0, complete: false });
    day.setDay('2026-04-15', '10:00');
    expect(await sendDigests(deps)).toMatchObject({ complete: true });
    expect(mailed()).toContain('watcher: 【回音】督查每日清单');
  });
});
