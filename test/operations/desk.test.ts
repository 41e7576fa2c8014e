import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Accused, Case } from '../../shared/domain/case.ts';
import type { Commands } from '../../shared/domain/commands.ts';
import type { CaseNumber, StaffId } from '../../shared/domain/ids.ts';
import {
  ASSIGN_1,
  at,
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
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';

const stationHandler = staff('housing-station', 'handler');
const people = [registrar, supervisor, housingHandler, housingHead, transportHandler, stationHandler];

let database: TestDatabase;
let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  database = await startDatabase();
  desk = await openDesk(database.table, '2026-03-02', people);
});
afterAll(() => database.stop());

const NOT_THERE = { status: 404, body: 'unknown-case' };

/** Received, registered and delivered to housing, which leads. */
async function delivered(change: Partial<Commands['submit']> = {}, accused: readonly Accused[] = []) {
  const received = await desk.submit(change);
  if ('refusal' in received) throw new Error(received.refusal.code);
  const { number } = received.matter;
  const nature = accused.length > 0 ? 'accusation' : 'claim';
  await desk.ask(number, registrar, { action: 'register', category: '城乡建设', nature, accused });
  const to = [{ office: office('housing'), lead: true }];
  await desk.ask(number, registrar, { action: 'route', way: 'transfer', to });
  await desk.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
  return number;
}

async function allOf(who: Parameters<typeof desk.inbox>[0]) {
  const pages: { items: { number: CaseNumber; accused?: unknown }[]; cursor?: string }[] = [];
  do pages.push((await desk.inbox(who, pages.at(-1)?.cursor)).body as (typeof pages)[number]);
  while (pages.at(-1)?.cursor);
  return pages;
}
const numbersFor = async (who: Parameters<typeof desk.inbox>[0]) =>
  (await allOf(who)).flatMap(({ items }) => items.map(({ number }) => number));

describe('the wall of an accusation', () => {
  it('hides a case from the unit it accuses, which had it in hand, and from whoever stands under it', async () => {
    const number = await delivered();
    await desk.ask(number, supervisor, { action: 'supervise', office: office('housing'), ground: 'evasion' });
    expect(await numbersFor(housingHandler)).toContain(number);
    await desk.ask(number, registrar, { action: 'recall', assignment: ASSIGN_1, text: '信访人检举该单位。' });
    const accused = [{ unit: office('housing') }];
    await desk.ask(number, registrar, { action: 'classify', category: '城乡建设', nature: 'accusation', accused });

    const answer = { notice: '01', text: '没有的事。' };
    for (const who of [housingHandler, housingHead, stationHandler]) {
      expect(await desk.read(who, number)).toEqual(NOT_THERE);
      expect(await desk.act(who, number, 'answer-supervision', answer)).toEqual(NOT_THERE);
      expect(await numbersFor(who)).not.toContain(number);
    }
    expect(await desk.read(registrar, number)).toMatchObject({ status: 200, body: { case: { accused } } });
    expect(await numbersFor(registrar)).toContain(number);
  });

  it('hides it from the accused person alone, where they work for another unit now', async () => {
    const number = await delivered({}, [{ unit: office('transport'), person: housingHandler.id as StaffId }]);
    expect(await desk.read(housingHandler, number)).toEqual(NOT_THERE);
    expect(await desk.act(housingHandler, number, 'accept', { assignment: '01' })).toEqual(NOT_THERE);
    expect(await numbersFor(housingHandler)).not.toContain(number);
    expect(await desk.read(housingHead, number)).toMatchObject({ status: 200 });
    expect(await numbersFor(housingHead)).toContain(number);
  });

  it('cannot be told from any other case that is not theirs', async () => {
    const register = { category: '城乡建设', nature: 'claim' };
    const number = await delivered();
    expect(await desk.act(transportHandler, number, 'register', register)).toEqual(NOT_THERE);
    expect(await desk.act(transportHandler, 'TT2026009999', 'register', register)).toEqual(NOT_THERE);
    expect(await desk.act(supervisor, number, 'register', register)).toEqual({ status: 403, body: 'not-yours' });
  });

  it('leaves no gap in the pages of the list, and no word of who is accused', async () => {
    const accused = [{ unit: office('transport'), person: housingHandler.id as StaffId }];
    for (let i = 0; i < 55; i++) await delivered({}, i % 14 === 0 ? accused : []);
    const [hers, all] = [await allOf(housingHandler), await numbersFor(housingHead)];
    expect(hers[0]?.items).toHaveLength(50);
    const numbers = hers.flatMap(({ items }) => items.map(({ number }) => number));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(all.length - numbers.length).toBe(5);
    expect(JSON.stringify(hers)).not.toContain('accused');
  }, 60_000);
});

describe('whoever stepped aside', () => {
  it('reads the case no more, nor finds it in the list, and is told why [duty:recusal]', async () => {
    const number = await delivered();
    const recuse = { staff: housingHandler.id, text: '与信访人是亲属。' };
    expect(await desk.act(housingHandler, number, 'recuse', recuse)).toMatchObject({ status: 200 });
    const refused = { status: 403, body: 'recused' };
    expect(await desk.read(housingHandler, number)).toEqual(refused);
    expect(await desk.act(housingHandler, number, 'accept', { assignment: '01' })).toEqual(refused);
    expect(await numbersFor(housingHandler)).not.toContain(number);
    expect(await desk.read(housingHead, number)).toMatchObject({ status: 200 });
    expect(await numbersFor(housingHead)).toContain(number);
  });
});

describe('what the desk reads of a case', () => {
  const papers = async (who: typeof registrar, number: string) => {
    const { body } = (await desk.read(who, number)) as { body: { papers: { kind: string }[] } };
    return body.papers;
  };

  it('masks who the citizen and those around them are', async () => {
    const person = { name: '林小满', idNumber: '110101199001011234', phone: '13800000000' };
    const citizen = {
      ...{ ...person, anonymous: false, email: 'xiaoman@citizen.example', address: '望汐路 1 号' },
      ...{ representatives: [person], agent: { ...person, mandate: '授权委托书' } },
    };
    const read = await papers(registrar, await delivered({ citizen, people: 3 }));
    const masked = { name: '林＊＊', idNumber: '**************1234', phone: '138****0000' };
    expect(read.find(({ kind }) => kind === 'party')).toEqual({
      ...{ kind: 'party', anonymous: false, ...masked },
      ...{ representatives: [masked], agent: { ...masked, mandate: '授权委托书' } },
    });
  });

  it('keeps a draft with its unit until it is served, and whom it was handed to masked', async () => {
    const number = await delivered();
    const step = { assignment: ASSIGN_1 };
    await desk.ask(number, housingHandler, { action: 'accept', ...step });
    await desk.ask(number, housingHandler, { action: 'draft-opinion', ...step, found: '主板损坏。', opinions });
    const kinds = async (who: typeof registrar) => (await papers(who, number)).map(({ kind }) => kind);
    expect(await kinds(housingHead)).toContain('opinion');
    expect(await kinds(registrar)).not.toContain('opinion');
    await desk.ask(number, housingHead, { action: 'approve-opinion', ...step });
    expect(await kinds(registrar)).not.toContain('opinion');
    const service = { way: 'direct', on: at('2026-03-02'), recipient: '林小满', place: '望汐路 1 号' } as const;
    await desk.ask(number, housingHandler, { action: 'serve-opinion', ...step, service });
    expect(await kinds(registrar)).toContain('opinion');
    expect((await papers(registrar, number)).findLast(({ kind }) => kind === 'service')).toEqual({
      ...{ kind: 'service', id: '02', way: 'direct', on: '2026-03-02', recipient: '林＊＊' },
    });
  });

  it('numbers its documents as they are on paper', async () => {
    const { body } = (await desk.read(housingHandler, await delivered())) as {
      body: { case: Case; numbers: Record<string, { zh: string; en: string }> };
    };
    const { id = '' } = body.case.documents.find(({ kind }) => kind === 'transfer') ?? {};
    const serial = id.split('/').at(-1);
    expect(body.numbers[id]).toEqual({
      ...{ zh: `city-petitions（中文） 信转〔2026〕${serial}号`, en: `city-petitions 信转 [2026] No. ${serial}` },
    });
  });

  it('explains each running period day by day', async () => {
    const number = await delivered();
    const { body } = (await desk.read(housingHandler, number)) as {
      body: { explanations: Record<string, { day: string; n?: number }[]>; workingDaysLeft: Record<string, number> };
    };
    expect(Object.keys(body.explanations).sort()).toEqual(['notify#01', 'objection#01']);
    expect(body.workingDaysLeft['objection#01']).toBe(5);
    expect(body.explanations['objection#01']?.at(-1)).toMatchObject({ day: '2026-03-09', n: 5 });
  });
});

describe('splitting a case', () => {
  const split = { requests: [1], text: '停运原因由交通部门说明。' };

  it('takes the number of the new case from the register, once for the same request', async () => {
    const received = await desk.submit();
    if ('refusal' in received) throw new Error('refused');
    const { number } = received.matter;
    await desk.ask(number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
    const key = { 'idempotency-key': 'split-once-1' };
    const once = await desk.act(registrar, number, 'split', split, key);
    expect(once).toMatchObject({ status: 200, body: { version: 3 } });
    expect(await desk.act(registrar, number, 'split', split, key)).toEqual(once);
    const { body } = (await desk.read(registrar, number)) as { body: { case: { links: unknown[] } } };
    expect(body.case.links).toEqual([{ kind: 'split-into', case: expect.stringMatching(/^TT2026\d{6}$/) }]);
  });

  it('is not for a unit that keeps no register', async () => {
    const number = await delivered();
    expect(await desk.act(housingHandler, number, 'split', split)).toEqual({ status: 403, body: 'not-yours' });
  });
});

describe('a matter whose citizen asked to stay unknown', () => {
  it('tells the unit nothing of who it is, and the petition office as much as ever', async () => {
    const citizen = { anonymous: false, name: '林小满', phone: '13800000000' };
    const number = await delivered({ confidential: true, citizen });
    const partyFor = async (who: typeof registrar) => {
      const { body } = await desk.read(who, number);
      return (body as { papers: { kind: string }[] }).papers.find(({ kind }) => kind === 'party');
    };
    expect(await partyFor(housingHandler)).toEqual({ kind: 'party', anonymous: false });
    expect(await partyFor(registrar)).toMatchObject({ name: '林＊＊', phone: '138****0000' });
  });
});
