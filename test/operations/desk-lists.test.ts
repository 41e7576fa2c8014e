import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { learnFromRegister } from '../../functions/learn/learn.ts';
import { DynamoCaseFinder } from '../../shared/adapters/dynamo/case-finder.ts';
import { DynamoSuggestionBook } from '../../shared/adapters/dynamo/suggestion-book.ts';
import type { Accused } from '../../shared/domain/case.ts';
import type { Commands } from '../../shared/domain/commands.ts';
import type { CaseNumber, StaffId } from '../../shared/domain/ids.ts';
import {
  ASSIGN_1,
  housingHandler,
  housingHead,
  office,
  registrar,
  staff,
  supervisor,
  system,
} from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';

const transportHead = staff('transport', 'head');
const districtRegistrar = staff('district-petitions', 'registrar');
const people = [registrar, supervisor, housingHandler, housingHead, transportHead, districtRegistrar];

let database: TestDatabase;
let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  database = await startDatabase();
  desk = await openDesk(database.table, '2026-03-02', people);
});
afterAll(() => database.stop());

type Listed = {
  number: string;
  version: number;
  task: string;
  steps: string[];
  due?: string;
  workingDaysLeft?: number;
  overdue: boolean;
};
type Page = { items: Listed[]; cursor?: string };
const itemsOf = ({ body }: { body: unknown }) => (body as Page).items;
const numbersOf = (page: { body: unknown }) => itemsOf(page).map(({ number }) => number);

async function delivered(
  change: Partial<Commands['submit']> = {},
  accused: readonly Accused[] = [],
): Promise<CaseNumber> {
  const received = await desk.submit(change);
  if ('refusal' in received) throw new Error(received.refusal.code);
  const { number } = received.matter;
  const nature = accused.length > 0 ? 'accusation' : 'claim';
  await desk.ask(number, registrar, { action: 'register', category: '城乡建设/住房', nature, accused });
  const to = [{ office: office('housing'), lead: true }];
  await desk.ask(number, registrar, { action: 'route', way: 'transfer', to });
  await desk.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
  return number;
}

describe('my work', () => {
  it('is what my role is there for, with the working days that are left', async () => {
    desk.setDay('2026-03-02');
    const number = await delivered();
    const [task] = itemsOf(await desk.work(housingHandler));
    // The right to object ends on the 9th and only lapses: the citizen is to be told by the 17th.
    expect(task).toMatchObject({ number, task: 'assignment', clock: 'notify', due: '2026-03-17', overdue: false });
    expect(task?.workingDaysLeft).toBe(11);
    expect(task?.steps).toEqual(expect.arrayContaining(['accept', 'object']));
    expect(task?.steps).not.toContain('approve-opinion');

    desk.setDay('2026-03-18');
    const late = itemsOf(await desk.work(housingHandler, { overdue: 'true' }));
    expect(late.map(({ due, workingDaysLeft }) => [due, workingDaysLeft])).toEqual([['2026-03-17', -1]]);
    desk.setDay('2026-03-02');
  });

  it('lets the head find the extensions to decide and the opinions to approve, and the sender the objections', async () => {
    const [drafted, objected] = [await delivered(), await delivered()];
    await desk.act(housingHandler, drafted, 'accept', { assignment: '01' });
    await desk.act(housingHandler, drafted, 'ask-extension', { assignment: '01', days: 10, reason: '要等配件。' });
    const extensions = async (who: typeof housingHead) => itemsOf(await desk.work(who, { task: 'extension' }));
    const decide = { number: drafted, clock: 'handle', due: '2026-05-06', steps: ['decide-extension'] };
    expect(await extensions(housingHead)).toMatchObject([decide]);
    expect(await extensions(housingHandler)).toEqual([]);
    await desk.act(housingHead, drafted, 'decide-extension', { assignment: '01', granted: true });
    expect(await extensions(housingHead)).toEqual([]);
    const opinions = [1, 2].map(() => ({ outcome: 'explained', text: '已停产。', basis: '合同' }));
    await desk.act(housingHandler, drafted, 'draft-opinion', { assignment: '01', found: '主板损坏。', opinions });
    await desk.act(housingHandler, objected, 'object', {
      assignment: '01',
      reasons: '属交通局。',
      goesTo: 'transport',
    });

    const toApprove = itemsOf(await desk.work(housingHead, { task: 'assignment', state: 'drafted' }));
    expect(toApprove.map(({ number }) => number)).toEqual([drafted]);
    expect(toApprove[0]?.steps).toContain('approve-opinion');
    const toDecide = itemsOf(await desk.work(registrar, { task: 'objection' }));
    expect(toDecide.map(({ number }) => number)).toEqual([objected]);
    expect(toDecide[0]?.steps).toContain('decide-objection');
  });

  it('leaves out what a person stepped aside from, and counts what it lists', async () => {
    const number = await delivered();
    await desk.act(housingHandler, number, 'recuse', { staff: housingHandler.id, text: '当事人是我的亲属。' });
    expect(numbersOf(await desk.inbox(housingHandler))).not.toContain(number);
    expect(numbersOf(await desk.inbox(housingHead))).toContain(number);
    const [hers, all] = [await desk.counts(housingHandler), numbersOf(await desk.inbox(housingHandler))];
    expect(hers.body).toMatchObject({ all: all.length, tasks: { assignment: all.length } });
    const { states } = hers.body as { states: Record<string, number> };
    expect(states).toMatchObject({ 'assignment/drafted': 1 });
    expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(all.length);
  });

  it('refuses a filter that is none, and a cursor of another list', async () => {
    expect(await desk.work(housingHandler, { overdue: 'maybe' })).toMatchObject({ status: 422 });
    expect(await desk.work(housingHandler, { cursor: 'made-up' })).toEqual({ status: 400, body: 'bad-cursor' });
    const { cursor } = (await desk.inbox(housingHead, undefined, { limit: '1' })).body as Page;
    expect(cursor).toMatch(/./);
    expect(await desk.inbox(housingHead, cursor)).toMatchObject({ status: 200 });
    expect(await desk.inbox(housingHead, cursor, { category: '城乡建设' })).toMatchObject({ body: 'bad-cursor' });
    expect(await desk.inbox(transportHead, cursor)).toMatchObject({ body: 'bad-cursor' });
  });
});

describe('searching', () => {
  it('finds the case of a citizen by what they say of themselves, exactly', async () => {
    const citizen = { anonymous: false, name: '方小舟', phone: '13900000001' };
    const number = await delivered({ citizen });
    for (const who of [{ name: '方小舟' }, { phone: '139 0000 0001' }, { name: '方 小舟', phone: '+8613900000001' }])
      expect(numbersOf(await desk.search(registrar, who))).toEqual([number]);
    expect(numbersOf(await desk.search(registrar, { name: '方小' }))).toEqual([]);
    expect(numbersOf(await desk.search(registrar, { name: '方小舟', phone: '13900000002' }))).toEqual([]);
    // Another unit's is not there.
    expect(numbersOf(await desk.search(transportHead, { name: '方小舟' }))).toEqual([]);
    expect(numbersOf(await desk.search(registrar, { number: number.toLowerCase() }))).toEqual([number]);
  });

  it('goes through the cases of a unit, page by page, once each, by class, state and day', async () => {
    const all = numbersOf(await desk.search(housingHead, { limit: 100 }));
    expect(all.length).toBeGreaterThan(3);
    const pages: Page[] = [];
    do {
      const cursor = pages.at(-1)?.cursor;
      pages.push((await desk.search(housingHead, { limit: 2, ...(cursor && { cursor }) })).body as Page);
    } while (pages.at(-1)?.cursor);
    expect(pages.flatMap(({ items }) => items.map(({ number }) => number))).toEqual(all);
    expect(pages.every(({ items }) => items.length <= 2)).toBe(true);

    expect(numbersOf(await desk.search(housingHead, { category: '城乡建设', limit: 100 }))).toEqual(all);
    expect(numbersOf(await desk.search(housingHead, { category: '城乡', limit: 100 }))).toEqual([]);
    expect(numbersOf(await desk.search(housingHead, { state: 'sealed' }))).toEqual([]);
    expect(numbersOf(await desk.search(housingHead, { from: '2026-03-03' }))).toEqual([]);
    expect(numbersOf(await desk.search(housingHead, { from: '2026-03-03', to: '2026-03-01' }))).toEqual([]);
    expect(numbersOf(await desk.search(registrar, { unit: 'housing', limit: 100 }))).toEqual(all);
  });

  it('says nothing of a case that accuses whoever asks', async () => {
    const accused = [{ unit: office('transport'), person: housingHandler.id as StaffId }];
    const number = await delivered({ citizen: { anonymous: false, name: '石敢言' } }, accused);
    expect(numbersOf(await desk.search(housingHead, { name: '石敢言' }))).toEqual([number]);
    for (const how of [{ name: '石敢言' }, { number }, { limit: 100 }]) {
      const found = await desk.search(housingHandler, how);
      expect(found.status).toBe(200);
      expect(JSON.stringify(found.body)).not.toContain(number);
    }
  });
});

describe('registering at the desk', () => {
  const visit = {
    channel: 'visit',
    title: '拖欠工资',
    facts: '去年三月到开发区的工地干活，到现在还欠我们二十一万元。',
    requests: ['要回工资'],
    people: 12,
    citizen: { name: '路长庚', phone: '13700000003', representatives: [{ name: '甲' }, { name: '乙' }] },
  };

  it('gives a number, a query code and the day by which it is routed; the same for the same request', async () => {
    const key = { 'idempotency-key': 'the-visit-of-march' };
    const first = await desk.register(registrar, visit, key);
    expect(first).toMatchObject({
      status: 201,
      body: { code: expect.stringMatching(/^\d{12}$/), status: 'submitted' },
    });
    expect(first.body).toMatchObject({ receivedOn: '2026-03-02', routedBy: { due: '2026-03-17' } });
    const again = await desk.register(registrar, visit, key);
    expect(again).toEqual({ ...first, status: 200 });
    const { number } = first.body as { number: string };
    expect(await desk.read(registrar, number)).toMatchObject({ body: { case: { channel: 'visit', people: 12 } } });
    expect(await desk.register(registrar, { ...visit, title: '别的事' }, key)).toMatchObject({ body: 'key-reused' });
  });

  it('takes a letter of the day it came, and refuses one of tomorrow', async () => {
    const letter = { ...visit, channel: 'letter', receivedOn: '2026-02-27' };
    expect(await desk.register(registrar, letter)).toMatchObject({ body: { routedBy: { due: '2026-03-16' } } });
    const early = { ...letter, receivedOn: '2026-03-03' };
    expect(await desk.register(registrar, early)).toEqual({ status: 422, body: 'received-in-future' });
  });

  it('names at most five representatives, and is for registrars of a petition office', async () => {
    const six = { ...visit.citizen, representatives: ['一', '二', '三', '四', '五', '六'].map((name) => ({ name })) };
    expect(await desk.register(registrar, { ...visit, citizen: six })).toMatchObject({
      body: 'too-many-representatives',
    });
    expect(await desk.register(supervisor, visit)).toEqual({ status: 403, body: 'not-yours' });
    expect(await desk.register(housingHandler, visit)).toMatchObject({ body: 'not-a-petition-office' });
    expect(await desk.register(registrar, { ...visit, channel: 'online' })).toMatchObject({ body: 'invalid-input' });
  });

  it('looks for repeats while it is being written down', async () => {
    const { number } = (await desk.register(registrar, visit)).body as { number: string };
    const typed = { title: '还没拿到工钱', facts: '开发区的工地欠我们二十一万元，要回工资。', citizen: visit.citizen };
    const found = await desk.searchRepeats(registrar, typed);
    expect(found).toMatchObject({ status: 200 });
    const { repeats } = found.body as { repeats: { number: string }[] };
    expect(repeats.map((each) => each.number)).toContain(number);
    expect(await desk.searchRepeats(registrar, { citizen: {} })).toEqual({ status: 200, body: { repeats: [] } });
    expect(await desk.searchRepeats(housingHead, typed)).toEqual({ status: 403, body: 'not-yours' });
  });
});

describe('suggestions for what is being written down', () => {
  const told = { title: '电梯又停了', facts: '楼里的电梯坏了，请物业修好电梯。' };
  const learnNow = () =>
    learnFromRegister({
      ...desk.deps,
      finder: new DynamoCaseFinder(database.table),
      book: new DynamoSuggestionBook(database.table),
      classes: ['城乡建设/住房/物业管理', '交通运输/公路/道路养护'],
    });

  it('come from the names of the classes before anything was learned', async () => {
    const { status, body } = await desk.suggestFor(registrar, { title: '交通运输太慢' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ categories: [{ category: '交通运输', because: ['交通', '运输'] }], learnedFrom: 0 });
  });

  it('come from what clerks chose and where they sent it, once that was learned', async () => {
    const learned = await learnNow();
    expect(learned.matters).toBeGreaterThan(3);
    const { body } = await desk.suggestFor(registrar, told);
    expect(body).toMatchObject({
      categories: [{ category: '城乡建设', because: expect.arrayContaining(['电梯', '修好']) }],
      units: [{ unit: 'housing', because: expect.arrayContaining(['电梯', '修好']) }],
      learnedFrom: learned.matters,
    });
    expect(await learnNow()).toEqual(learned);
  });

  it('never name the unit that is accused', async () => {
    const { body } = await desk.suggestFor(registrar, { ...told, accused: [{ unit: 'housing' }] });
    expect((body as { units: { unit: string }[] }).units.map(({ unit }) => unit)).not.toContain('housing');
  });

  it('are for whoever registers', async () => {
    for (const who of [supervisor, housingHandler])
      expect(await desk.suggestFor(who, told)).toEqual({ status: 403, body: 'not-yours' });
    expect(await desk.suggestFor(registrar, { facts: 7 })).toMatchObject({ body: 'invalid-input' });
  });
});

describe('the board of a supervisor', () => {
  type Row = { office: string; clock: string; rung?: string };
  const boardOf = async (who: ReturnType<typeof staff>) =>
    (await desk.board(who)).body as { overdue: Row[]; latest: { number: string }[]; toJudge: number; backlog: Row[] };

  it('is of the units that the office looks over, and tells how far each duty has climbed', async () => {
    const number = await delivered();
    desk.setDay('2026-03-18');
    await desk.ask(number as never, system('escalate'), { action: 'flag-overdue', clock: 'notify#01' as never });
    const board = await boardOf(supervisor);
    expect(board.overdue).toContainEqual(
      expect.objectContaining({ office: 'housing', clock: 'notify', rung: 'handler' }),
    );
    expect(board.latest.map((each) => each.number)).toContain(number);
    expect((await boardOf(housingHead)).overdue.every(({ office: unit }) => unit === 'housing')).toBe(true);
    expect((await boardOf(transportHead)).latest).toEqual([]);
    expect(await desk.board(registrar)).toEqual({ status: 403, body: 'not-your-role' });
    const { body } = await desk.boardFile(supervisor, { lang: 'en' });
    expect((body as { csv: string }).csv).toContain(`housing,${number},`);
    expect(await desk.boardFile(supervisor, { lang: 'fr' })).toMatchObject({ status: 422 });

    const { latest } = (await desk.board(supervisor, { unit: 'transport' })).body as { latest: unknown[] };
    expect(latest).toEqual([]);
    expect((await desk.boardFile(supervisor, { unit: 'housing' })).body).toEqual(
      expect.objectContaining({ csv: expect.stringContaining(number) }),
    );
    for (const [who, unit] of [
      [housingHead, 'transport'],
      [supervisor, 'province'],
      [supervisor, 'nowhere'],
    ] as const)
      expect(await desk.board(who, { unit })).toEqual({ status: 403, body: 'not-below-you' });
    desk.setDay('2026-03-02');
  });

  it('says nothing of a case that accuses whoever asks', async () => {
    const number = await delivered({}, [{ unit: office('transport'), person: housingHead.id as StaffId }]);
    desk.setDay('2026-03-18');
    expect((await boardOf(supervisor)).latest.map((each) => each.number)).toContain(number);
    expect((await boardOf(housingHead)).latest.map((each) => each.number)).not.toContain(number);
    expect(JSON.stringify((await desk.boardFile(housingHead)).body)).not.toContain(number);
    desk.setDay('2026-03-02');
  });
});

describe('a row of a list that is imported', () => {
  const row = { channel: 'letter', title: '路灯不亮', facts: '巷口的路灯坏了。', requests: ['修好路灯'], citizen: {} };
  const key = { 'idempotency-key': `import:${'0a'.repeat(32)}` };

  it('is taken down once, whoever of the office imports it again, and remembered for good', async () => {
    const first = await desk.register(registrar, row, key);
    expect(first.status).toBe(201);
    const colleague = { ...registrar, id: 'city-petitions-colleague' as StaffId };
    await desk.directory.putStaff([{ ...colleague, name: 'colleague' }]);
    const again = await desk.register(colleague, row, key);
    expect(again).toEqual({ status: 200, body: first.body });
    const changed = await desk.register(colleague, { ...row, title: '另一件' }, key);
    expect(changed.body).toBe('key-reused');

    const district = await desk.register(districtRegistrar, row, key);
    expect(district.status).toBe(201);
  });
});

describe('a task of a list', () => {
  it('says which version of its case each task shows, though the task itself did not change', async () => {
    const number = await delivered();
    const accept = (version?: number) =>
      desk.act(housingHandler, number, 'accept', { assignment: '01' }, { 'if-match': `"${version}"` });
    const versionIn = (page: { body: unknown }) => itemsOf(page).find((task) => task.number === number)?.version;
    const seen = versionIn(await desk.inbox(housingHandler));
    await desk.act(housingHandler, number, 'ask-citizen', { assignment: '01', text: '请说明楼号。' });
    expect(await accept(seen)).toEqual({ status: 412, body: 'stale-version' });
    expect(await accept(versionIn(await desk.inbox(housingHandler)))).toMatchObject({ status: 200 });
    const recalled = await desk.ask(number, registrar, { action: 'recall', assignment: ASSIGN_1, text: '另行转送。' });
    expect(versionIn(await desk.inbox(registrar))).toBe('matter' in recalled && recalled.matter.version);
  });
});

describe('what is in hand', () => {
  it('is what a unit still has to act on, and not what waits for another', async () => {
    const [mine, objected] = [await delivered(), await delivered()];
    const reasons = { assignment: '01', reasons: '属交通局。', goesTo: 'transport' };
    await desk.act(housingHandler, objected, 'object', reasons);
    for (const [who, unit] of [
      [registrar, 'housing'],
      [housingHead, undefined],
    ] as const) {
      const all = numbersOf(await desk.search(who, { unit, limit: 100 }));
      const inHand = numbersOf(await desk.search(who, { unit, inHand: true, limit: 100 }));
      expect(all).toEqual(expect.arrayContaining([mine, objected]));
      expect([inHand.includes(mine), inHand.includes(objected)]).toEqual([true, false]);
    }
  });
});
