import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationName } from '../../shared/api/addresses.ts';
import type { Role } from '../../shared/domain/actor.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { ASSIGN_1, office, registrar, staff, system } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';

const every: readonly Role[] = ['registrar', 'handler', 'head', 'supervisor', 'admin', 'auditor'];
/** The accused works in the unit that has the case in hand; the unit of the other is accused. Both have every role. */
const accusedPerson = staff('housing', ...every);
const accusedUnit = staff('transport', ...every);
/** The same unit and roles as the accused, and the office that holds the case: what they see, the accused could. */
const colleague = { ...accusedPerson, id: 'colleague' as typeof accusedPerson.id };
const holder = staff('city-petitions', ...every);
const stranger = staff('district', ...every);

const TITLE = '检举电梯验收弄虚作假';
const citizen = { anonymous: false, name: '石敢当', phone: '13800000077' };

/** What the desk answers without looking at a case. */
const ofNoCase = [
  ...(['readMe', 'readOffices', 'registerCase', 'suggestForMatter', 'listUnits', 'createUnit', 'changeUnit'] as const),
  ...(['closeUnit', 'listStaff', 'createPerson', 'changePerson', 'deactivatePerson', 'readCalendar'] as const),
  ...(['loadCalendar', 'readPolicy', 'loadPolicy', 'listChanges', 'listReach', 'changeReach'] as const),
  ...(['readOwnReach', 'changeOwnReach'] as const),
];
type OfCases = Exclude<OperationName, (typeof ofNoCase)[number]>;
type Person = typeof registrar;

let database: TestDatabase;
let desk: Awaited<ReturnType<typeof openDesk>>;
let number: CaseNumber;
let document: string;
let ordinary: Record<string, unknown>;

beforeAll(async () => {
  database = await startDatabase();
  desk = await openDesk(database.table, '2026-03-02', [
    ...[accusedPerson, accusedUnit, colleague, holder, stranger, registrar],
  ]);
  ordinary = { counts: (await desk.counts(accusedPerson)).body };
  const received = await desk.submit({ title: TITLE, citizen });
  if ('refusal' in received) throw new Error(received.refusal.code);
  number = received.matter.number;
  const accused = [{ unit: office('transport'), person: accusedPerson.id }];
  await desk.ask(number, registrar, { action: 'register', category: '城乡建设', nature: 'accusation', accused });
  const to = [{ office: office('housing'), lead: true }];
  await desk.ask(number, registrar, { action: 'route', way: 'transfer', to });
  await desk.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
  await desk.citizen(holder, number, { reason: '核对电话' });
  desk.setDay('2026-03-18');
  document = (await desk.deps.cases.load(number))?.matter.documents[0]?.id ?? '';
});
afterAll(() => database.stop());

/** Every operation that could tell of a case: a new one is missing here until somebody has asked it. */
const ways: Readonly<Record<OfCases, (who: Person) => Promise<{ status: number; body: unknown }>>> = {
  listWork: (who) => desk.work(who),
  listInbox: (who) => desk.inbox(who),
  countInbox: (who) => desk.counts(who),
  readBoard: (who) => desk.board(who),
  exportBoard: (who) => desk.boardFile(who),
  searchCases: (who) => desk.search(who, { name: citizen.name }),
  searchRepeats: (who) => desk.searchRepeats(who, { title: TITLE, citizen }),
  readCase: (who) => desk.read(who, number),
  listFiles: (who) => desk.files(who, number),
  linkFile: (who) => desk.fetch(who, number, 'f'.repeat(32)),
  listRepeats: (who) => desk.repeats(who, number),
  readDocument: (who) => desk.document(who, number, document),
  readCitizen: (who) => desk.citizen(who, number, { reason: '想知道是谁' }),
  listCaseAccesses: (who) => desk.accesses(who, number),
  listAccesses: (who) => desk.accesses(who),
  actOnCase: (who) => desk.act(who, number, 'accept', { assignment: '01' }),
};
const names = Object.keys(ways) as OfCases[];
/** In these a case that is not there is a page without it. */
const lists: readonly OfCases[] = [
  ...(['listWork', 'listInbox', 'countInbox', 'readBoard', 'exportBoard', 'searchCases'] as const),
  ...(['searchRepeats', 'listAccesses'] as const),
];

describe.each(names)('%s', (name) => {
  const telling = ({ body }: { body: unknown }) => {
    const text = JSON.stringify(body);
    return text.includes(number) || text.includes(TITLE) || text.includes(citizen.name);
  };

  it.each([
    ['the accused', accusedPerson],
    ['the unit that is accused', accusedUnit],
  ])('says nothing of the case to %s', async (_, who) => {
    const answer = await ways[name](who);
    expect(telling(answer)).toBe(false);
    // A unit without a register is told that it looks for no repeats, whatever there is.
    if (!lists.includes(name)) expect(answer).toEqual({ status: 404, body: 'unknown-case' });
    else if (name !== 'searchRepeats') expect(answer.status).toBe(200);
  });

  it('answers to one of those whom the case concerns otherwise than to the accused', async () => {
    if (name === 'countInbox') {
      expect((await desk.counts(accusedPerson)).body).toEqual(ordinary.counts);
      expect((await desk.counts(colleague)).body).toMatchObject({ all: 1, tasks: { assignment: 1 } });
      return;
    }
    const answers = [await ways[name](holder), ...(name === 'actOnCase' ? [] : [await ways[name](colleague)])];
    const told = answers.filter((each) => (lists.includes(name) ? telling(each) : each.body !== 'unknown-case'));
    // Repeats are looked for among other cases: none is there, and none is told of.
    if (name === 'searchRepeats') expect(answers[0]).toMatchObject({ status: 200 });
    else expect(told.length).toBeGreaterThan(0);
  });
});

it('another unit finds the case no more than one that does not exist', async () => {
  const nowhere = 'TT2026099999' as CaseNumber;
  const auditing = {
    ...stranger,
    roles: every.filter((role) => role !== 'auditor'),
    id: 'stranger' as typeof stranger.id,
  };
  await desk.directory.putStaff([{ ...auditing, name: 'stranger' }]);
  for (const ask of [desk.read, desk.files, desk.repeats])
    expect(await ask(auditing, number)).toEqual(await ask(auditing, nowhere));
  expect(await desk.read(auditing, number)).toEqual({ status: 404, body: 'unknown-case' });
  expect((await desk.search(auditing, { number })).body).toEqual({ items: [] });
});
