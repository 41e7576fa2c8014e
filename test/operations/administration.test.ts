import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  loadCalendar,
  loadPolicy,
  readCalendarInForce,
  readPolicyInForce,
} from '../../functions/administration/law.ts';
import { listChanges } from '../../functions/administration/list-changes.ts';
import { changePerson, createPerson, deactivatePerson, listStaff } from '../../functions/administration/people.ts';
import { changeOwnReach, changeReach, listReach, readOwnReach } from '../../functions/administration/reach.ts';
import { changeUnit, closeUnit, createUnit, listUnits } from '../../functions/administration/units.ts';
import { DynamoAdminBook } from '../../shared/adapters/dynamo/admin-book.ts';
import { DynamoLawBook } from '../../shared/adapters/dynamo/law-book.ts';
import { DynamoReachBook } from '../../shared/adapters/dynamo/reach-book.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Reply } from '../../shared/http/api.ts';
import { Cursors } from '../../shared/http/cursor.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { national } from '../../shared/policy/national.ts';
import { ASSIGN_1, housingHandler, housingHead, office, offices, registrar, staff, system } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { answer, asked, openDesk } from '../support/desk.ts';
import { CODE_KEY } from '../support/office-day.ts';

type Person = Extract<Actor, { kind: 'staff' }>;

const admin = staff('city-petitions', 'admin');
const districtAdmin = staff('district-petitions', 'admin');
const auditor = staff('city', 'auditor');

let database: TestDatabase;
let desk: Awaited<ReturnType<typeof openDesk>>;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  database = await startDatabase();
  desk = await openDesk(database.table, '2026-03-02', [
    ...[admin, districtAdmin, auditor, registrar, housingHandler, housingHead],
  ]);
  ask = asking();
});
afterAll(() => database.stop());

function asking() {
  const {
    directory,
    deps: { now },
  } = desk;
  const cursors = new Cursors(CODE_KEY);
  const deps = {
    ...{
      directory,
      cursors,
      now,
      timeZone: 'Asia/Shanghai',
      admin: new DynamoAdminBook(database.table, 'Asia/Shanghai'),
    },
    lawBook: new DynamoLawBook(database.table, builtIn),
  };
  const operations = {
    ...{ listUnits, createUnit, changeUnit, closeUnit, listStaff, createPerson, changePerson, deactivatePerson },
    ...{ listReach, changeReach, readOwnReach, changeOwnReach },
    ...{ readCalendarInForce, loadCalendar, readPolicyInForce, loadPolicy, listChanges },
  };
  return (
    who: Person,
    name: keyof typeof operations,
    change: { id?: string; unit?: string; body?: object; version?: string } = {},
    textMessages = false,
  ) => {
    const { id, unit, body, version = '*' } = change;
    const event = { body, headers: { 'if-match': version }, ...((id ?? unit) && { pathParameters: { id, unit } }) };
    return answer(operations[name](asked(who, event), { ...deps, textMessages }) as Promise<Reply>);
  };
}

const parks = { id: 'parks', name: { zh: '园林局', en: 'Parks' }, kind: 'department', parent: 'city', categories: [] };
const { id: _, ...parksAsItIs } = parks;

describe('units', () => {
  it('are entered, renamed and moved, each version once', async () => {
    expect(await ask(admin, 'createUnit', { body: parks })).toMatchObject({ status: 201, body: { version: 1 } });
    expect(await ask(admin, 'createUnit', { body: parks })).toMatchObject({ status: 409, body: 'unit-exists' });
    const renamed = { ...parksAsItIs, name: { zh: '城管局', en: 'City Care' }, parent: 'district' };
    const done = await ask(admin, 'changeUnit', { id: 'parks', body: renamed, version: '"1"' });
    expect(done).toMatchObject({ status: 200, body: { version: 2, unit: { parent: 'district' } } });
    expect(await ask(admin, 'changeUnit', { id: 'parks', body: parksAsItIs, version: '"1"' })).toEqual({
      status: 412,
      body: 'changed-since',
    });
    expect((await desk.directory.offices()).get(office('parks'))?.name.en).toBe('City Care');
    await ask(admin, 'changeUnit', { id: 'parks', body: parksAsItIs });
  });

  it('from a file are of the first version, and one of two who change them at once is told', async () => {
    const { id: __, ...transport } = offices.get(office('transport')) ?? { id: '' };
    const both = await Promise.all(
      ['一', '二'].map((zh) =>
        ask(admin, 'changeUnit', {
          id: 'transport',
          version: '"1"',
          body: { ...transport, name: { zh, en: 'Roads' } },
        }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('are not made their own ancestors, nor moved or made outside of what one looks after', async () => {
    const { id: __, ...housing } = offices.get(office('housing')) ?? { id: '' };
    const under = { ...housing, parent: 'housing-station' };
    expect(await ask(admin, 'changeUnit', { id: 'housing', body: under })).toEqual({
      status: 422,
      body: 'own-ancestor',
    });
    const away = { ...housing, parent: 'province' };
    expect((await ask(admin, 'changeUnit', { id: 'housing', body: away })).body).toBe('outside-your-units');
    expect((await ask(districtAdmin, 'createUnit', { body: { ...parks, id: 'own' } })).body).toBe('outside-your-units');
    expect((await ask(registrar, 'createUnit', { body: { ...parks, id: 'own' } })).body).toBe('not-yours');
    expect((await ask(admin, 'changeUnit', { id: 'nowhere', body: parksAsItIs })).body).toBe('unknown-unit');
  });

  it('are listed with their versions to those who keep them or look over them, below their own', async () => {
    type Listed = { items: { unit: { id: string }; version: number }[] };
    const ids = async (who: Person) => ((await ask(who, 'listUnits')).body as Listed).items.map(({ unit }) => unit.id);
    expect(await ids(admin)).toEqual(expect.arrayContaining(['city', 'planning', 'district-housing']));
    expect(await ids(admin)).not.toContain('province');
    expect((await ids(districtAdmin)).sort()).toEqual(['district', 'district-housing', 'district-petitions']);
    expect(await ids(auditor)).toContain('housing');
    expect((await ask(housingHead, 'listUnits')).body).toBe('not-your-role');
  });

  it('that are closed go on in their successor', async () => {
    const close = (body: object) => ask(admin, 'closeUnit', { id: 'parks', body });
    expect((await close({ on: '2026-03-09', successor: 'housing' })).body).toBe('closed-in-future');
    expect((await close({ on: '2026-03-02' })).body).toBe('invalid-input');
    expect(await close({ on: '2026-03-02', successor: 'housing' })).toMatchObject({ status: 200 });
    expect((await close({ on: '2026-03-02', successor: 'housing' })).body).toBe('unit-closed');
  });
});

describe('staff', () => {
  const posts = [
    { office: 'housing', roles: ['handler'] },
    { office: 'transport', roles: ['head', 'handler'] },
  ];
  const entered = { id: 'new@desk', name: '韩新', posts };
  const newcomer = { ...staff('housing', 'handler'), id: 'new@desk' as never };

  it('sign in with their units and roles from the moment they are entered, until they leave', async () => {
    expect((await desk.me(newcomer)).body).toBe('not-staff');
    expect(await ask(admin, 'createPerson', { body: entered })).toMatchObject({
      status: 201,
      body: { posts, version: 1 },
    });
    expect((await desk.me(newcomer, 'transport')).body).toMatchObject({ roles: ['head', 'handler'], posts });

    const changed = { name: '韩新', posts: posts.slice(0, 1) };
    const done = await ask(admin, 'changePerson', { id: 'new%40desk', body: changed, version: '"1"' });
    expect(done).toMatchObject({ body: { version: 2 } });
    // The role is gone with the next request, however long the token is good for.
    expect((await desk.me(newcomer, 'transport')).body).toBe('not-your-unit');

    await ask(admin, 'deactivatePerson', { id: 'new@desk', body: { on: '2026-03-02' }, version: '"2"' });
    expect((await desk.me(newcomer)).body).toBe('not-staff');
  });

  it('are entered once, in units that are there, and by nobody for themselves', async () => {
    expect((await ask(admin, 'createPerson', { body: entered })).body).toBe('person-exists');
    const nowhere = { ...entered, id: 'x', posts: [{ office: 'nowhere', roles: ['head'] }] };
    expect((await ask(admin, 'createPerson', { body: nowhere })).body).toBe('unknown-unit');
    const more = { name: 'a', posts: [{ office: 'city-petitions', roles: ['admin', 'registrar'] }] };
    expect(await ask(admin, 'changePerson', { id: admin.id, body: more })).toEqual({ status: 403, body: 'own-record' });
    expect((await ask(admin, 'createPerson', { body: { ...entered, id: 'y', posts: [] } })).body).toBe('invalid-input');
  });

  it('of other units are out of reach', async () => {
    const body = { on: '2026-03-02' };
    expect((await ask(districtAdmin, 'deactivatePerson', { id: registrar.id, body })).body).toBe('outside-your-units');
    expect((await ask(auditor, 'deactivatePerson', { id: registrar.id, body })).body).toBe('not-yours');
    expect((await ask(admin, 'deactivatePerson', { id: 'nobody', body })).body).toBe('unknown-person');
  });

  it('are listed with all their posts, also when they have left', async () => {
    const { items } = (await ask(admin, 'listStaff')).body as { items: { id: string; leftOn?: string }[] };
    expect(items.find(({ id }) => id === 'new@desk')?.leftOn).toBe('2026-03-02');
    expect(
      ((await ask(districtAdmin, 'listStaff')).body as { items: { id: string }[] }).items.map(({ id }) => id),
    ).toEqual([districtAdmin.id]);
  });
});

describe('how units and their staff are told', () => {
  const robot = {
    ...{ via: 'webhook', form: 'dingtalk', url: 'https://robots.example/send?access_token=tok3n' },
    secret: 'SEC-s3cret',
  };
  const shown = { via: 'webhook', form: 'dingtalk', host: 'robots.example', signed: true };
  const mail = { via: 'email', to: 'housing@city.example' };
  const ofHousing = () => new DynamoReachBook(database.table).ofOffice(office('housing'));

  it('is said by whoever looks after them; where a webhook leads is all that is ever shown of it', async () => {
    expect(await ask(admin, 'listReach', { unit: 'housing' })).toMatchObject({
      body: { items: [{ office: 'housing', version: 0 }, { staff: housingHandler.id, channels: [], version: 0 }, {}] },
    });
    const body = { channels: [robot, mail], quiet: { from: '22:00', to: '07:00' } };
    expect(await ask(admin, 'changeReach', { unit: 'housing', body, version: '"0"' })).toMatchObject({
      ...{ status: 200, body: { version: 1, channels: [shown, mail] } },
    });
    const listed = JSON.stringify(await ask(admin, 'listReach', { unit: 'housing' }));
    expect(listed).not.toMatch(/tok3n|s3cret/);

    const turned = { channels: [mail, { via: 'keep', at: 0 }] };
    const done = await ask(admin, 'changeReach', { unit: 'housing', body: turned, version: '"1"' });
    expect(done).toMatchObject({ body: { version: 2, channels: [mail, shown] } });
    expect(await ofHousing()).toEqual([{ office: 'housing', channels: [mail, robot] }]);
    const gone = { channels: [{ via: 'keep', at: 2 }] };
    expect((await ask(admin, 'changeReach', { unit: 'housing', body: gone })).body).toBe('invalid-input');
  });

  it('is not said from an older version, of strangers, or by anybody else', async () => {
    const body = { channels: [mail] };
    const change = (who: Person, more: object = {}) => ask(who, 'changeReach', { unit: 'housing', body, ...more });
    expect(await change(admin, { version: '"1"' })).toEqual({ status: 412, body: 'changed-since' });
    expect((await change(admin, { version: '"0"', body: { ...body, staff: housingHead.id } })).status).toBe(200);
    expect((await change(admin, { body: { ...body, staff: registrar.id } })).body).toBe('unknown-person');
    expect((await change(admin, { unit: 'nowhere' })).body).toBe('unknown-unit');
    expect((await change(districtAdmin)).body).toBe('outside-your-units');
    for (const who of [housingHandler, housingHead, auditor, registrar]) {
      expect((await change(who)).body).toBe('not-yours');
      expect((await ask(who, 'listReach', { unit: 'housing' })).body).toBe('not-yours');
    }
  });

  it('is said by everybody for themselves, but for webhooks; nobody else is changed by it', async () => {
    expect(await ask(housingHandler, 'readOwnReach')).toMatchObject({ body: { version: 0, channels: [] } });
    const own = {
      channels: [{ via: 'email', to: 'fan@city.example' }],
      kinds: ['overdue'],
      when: 'digest',
      lang: 'zh',
    };
    expect(await ask(housingHandler, 'changeOwnReach', { body: own, version: '"0"' })).toMatchObject({ status: 200 });
    expect(await ask(housingHandler, 'readOwnReach')).toMatchObject({ body: { ...own, version: 1 } });
    expect((await ask(housingHandler, 'changeOwnReach', { body: own, version: '"0"' })).status).toBe(412);
    const withRobot = { channels: [robot] };
    expect((await ask(housingHandler, 'changeOwnReach', { body: withRobot })).body).toBe('invalid-input');
    expect((await ofHousing()).map(({ staff: person }) => person?.id)).toEqual(
      expect.arrayContaining([undefined, housingHandler.id, housingHead.id]),
    );
  });

  it('is not by text message where no gateway is set up, and what was chosen while there was one may stay', async () => {
    const sms = (phone: string) => ({ channels: [{ via: 'sms', phone }] });
    const asHead = (body: object, texts = false) => ask(housingHead, 'changeOwnReach', { body }, texts);
    expect(await asHead(sms('13800000001'))).toMatchObject({ status: 422, body: 'no-text-messages' });
    const forHousing = await ask(admin, 'changeReach', { unit: 'housing', body: sms('13800000001') });
    expect(forHousing.body).toBe('no-text-messages');
    expect(await asHead(sms('13800000001'), true)).toMatchObject({ status: 200, body: { textMessages: true } });
    expect(await asHead({ ...sms('13800000001'), lang: 'zh' })).toMatchObject({
      status: 200,
      body: { textMessages: false },
    });
    expect((await asHead(sms('13800000002'))).body).toBe('no-text-messages');
    expect((await asHead({ channels: [] })).status).toBe(200);
  });

  it('follows the roles somebody has, and ends when they leave the unit', async () => {
    const { id } = housingHead;
    const roles = async () => (await ofHousing()).find(({ staff: person }) => person?.id === id)?.staff?.roles;
    expect(await roles()).toEqual(['head']);
    const as = (unit: string) => ({ name: '负责人', posts: [{ office: unit, roles: ['handler'] }] });
    await ask(admin, 'changePerson', { id, body: as('housing') });
    expect(await roles()).toEqual(['handler']);
    await ask(admin, 'changePerson', { id, body: as('transport') });
    expect(await roles()).toBeUndefined();
  });
});

describe('calendar and policy', () => {
  const notice = { from: 2027, to: 2027, holidays: { '2027-01-01': '元旦' }, workdays: {} };

  it('are read and loaded by the administrator at the top, each version once', async () => {
    expect(await ask(auditor, 'readCalendarInForce')).toMatchObject({ body: { version: 0, calendar: { to: 2026 } } });
    const loaded = await ask(admin, 'loadCalendar', { body: notice, version: '"0"' });
    expect(loaded).toMatchObject({ status: 200, body: { calendar: { to: 2027, from: 2007 } } });
    expect((await ask(admin, 'loadCalendar', { body: notice, version: '"0"' })).body).toBe('changed-since');
    const of2030 = { ...notice, from: 2030, to: 2030, holidays: { '2030-01-01': '元旦' } };
    expect((await ask(admin, 'loadCalendar', { body: of2030 })).body).toBe('calendar-gap');
    expect((await ask(admin, 'loadCalendar', { body: { ...notice, to: 2028 } })).body).toBe('unsound-law');
    expect((await ask(districtAdmin, 'loadCalendar', { body: notice })).body).toBe('outside-your-units');
  });

  it('are refused where they make no sense, and the one in force stays', async () => {
    expect((await ask(admin, 'loadPolicy', { body: { clocks: {} } })).body).toBe('unsound-law');
    expect(await ask(admin, 'loadPolicy', { body: national })).toMatchObject({ status: 200 });
    expect((await ask(registrar, 'readPolicyInForce')).body).toBe('not-your-role');
    expect(await ask(admin, 'readPolicyInForce')).toMatchObject({ body: { policy: { clocks: national.clocks } } });
  });
});

describe('what was changed', () => {
  it('is on record with who, when, and as it was before, for the auditor alone', async () => {
    type Change = { kind: string; by: string; about: string; before?: object; after: object };
    const { items } = (await ask(auditor, 'listChanges')).body as { items: Change[] };
    expect(items.length).toBe(19);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(
      new Set([
        ...['unit-created', 'unit-changed', 'unit-closed', 'person-created', 'person-changed', 'person-left'],
        ...['calendar-loaded', 'policy-loaded', 'reach-changed'],
      ]),
    );
    expect(items.find(({ kind, about }) => kind === 'person-changed' && about === 'new@desk')).toMatchObject({
      by: admin.id,
      before: { posts: [{ office: 'housing' }, { office: 'transport' }] },
      after: { posts: [{ office: 'housing' }] },
    });
    const told = items.filter(({ kind }) => kind === 'reach-changed');
    expect(told.map(({ by, about }) => [by, about])).toContainEqual([
      housingHandler.id,
      `housing/${housingHandler.id}`,
    ]);
    expect(JSON.stringify(told)).not.toMatch(/tok3n|s3cret|fan@|housing@/);
    expect(JSON.stringify(told)).toContain('f…@city.example');
    expect(JSON.stringify(told)).toContain('robots.example');
    expect((await ask(admin, 'listChanges')).body).toBe('not-your-role');
  });

  it('stands in the month that it is in Beijing, and this month is shown first', async () => {
    desk.setDay('2026-04-01', '00:30');
    await ask(admin, 'createUnit', { body: { ...parks, id: 'early' } });
    const { items } = (await ask(auditor, 'listChanges')).body as { items: { about: string; at: string }[] };
    expect(items).toMatchObject([{ about: 'early', at: '2026-03-31T16:30:00.000Z' }]);
  });

  it('gives an administrator no case', async () => {
    const received = await desk.submit();
    if ('refusal' in received) throw new Error(received.refusal.code);
    const { number } = received.matter;
    expect(await desk.read(admin, number)).toEqual({ status: 404, body: 'unknown-case' });
    expect((await desk.search(admin, { number })).body).toEqual({ items: [] });
    expect((await desk.inbox(admin)).body).toEqual({ items: [] });
  });
});

describe('the tasks of a unit that was closed', () => {
  const liftsUnit = {
    id: 'lifts',
    name: { zh: '电梯办', en: 'Lifts' },
    kind: 'department',
    parent: 'city',
    categories: [],
  };
  const lifts = staff('lifts', 'handler');
  type Tasks = { items: { number: string; task: string; steps: string[] }[]; cursor?: string };
  const tasksOf = async (who: Person, cursor?: string) => (await desk.inbox(who, cursor, { limit: '1' })).body as Tasks;

  it('stand in the inbox of its successor, page by page, and can be done there', async () => {
    await ask(admin, 'createUnit', { body: liftsUnit });
    await ask(admin, 'createPerson', {
      body: { id: lifts.id, name: '电梯', posts: [{ office: 'lifts', roles: ['handler'] }] },
    });
    desk.useOffices(() => desk.directory.offices());
    const sent: string[] = [];
    for (const to of ['lifts', 'housing', 'lifts', 'housing']) {
      const received = await desk.submit();
      if ('refusal' in received) throw new Error(received.refusal.code);
      const { number } = received.matter;
      await desk.ask(number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
      await desk.ask(number, registrar, { action: 'route', way: 'transfer', to: [{ office: office(to), lead: true }] });
      await desk.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
      sent.push(number);
    }
    const inLifts = sent.filter((_, i) => i % 2 === 0);
    expect((await tasksOf(lifts)).items).toHaveLength(1);
    expect(await allOf(housingHandler)).toEqual(sent.filter((_, i) => i % 2 === 1).sort());

    await ask(admin, 'closeUnit', { id: 'lifts', body: { on: '2026-03-02', successor: 'housing' } });
    expect(await allOf(housingHandler)).toEqual(sent.toSorted());
    expect((await desk.counts(housingHandler)).body).toMatchObject({ all: 4, tasks: { assignment: 4 } });
    const [first = ''] = inLifts;
    expect(await desk.read(housingHandler, first)).toMatchObject({ status: 200 });
    expect(await desk.act(housingHandler, first, 'accept', { assignment: '01' })).toMatchObject({ status: 200 });
    expect((await desk.search(housingHandler, { limit: 10 })).body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ number: first })]),
    });
    const transportHandler = staff('transport', 'handler');
    await desk.directory.putStaff([{ ...transportHandler, name: '交通' }]);
    expect(await allOf(transportHandler)).toEqual([]);
  });

  async function allOf(who: Person): Promise<string[]> {
    const pages: Tasks[] = [];
    do pages.push(await tasksOf(who, pages.at(-1)?.cursor));
    while (pages.at(-1)?.cursor && pages.length < 20);
    return pages.flatMap(({ items }) => items.map(({ number }) => number)).sort();
  }
});
