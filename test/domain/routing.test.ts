import { describe, expect, it } from 'vitest';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { Command, Commands } from '../../shared/domain/commands.ts';
import type { AssignmentId, CaseNumber } from '../../shared/domain/ids.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { Path } from '../../shared/domain/policy.ts';
import { routing } from '../../shared/domain/transitions/routing.ts';
import { national } from '../../shared/policy/national.ts';
import {
  ASSIGN_1,
  ASSIGN_2,
  ASSIGN_3,
  at,
  citizen,
  cityHead,
  housingHandler,
  housingHead,
  NUMBER,
  office,
  offices,
  registrar,
  staff,
  system,
  transportHandler,
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
  routed,
  toBoth,
  walked,
} from './road.ts';

const OTHER = 'TT2026000002' as CaseNumber;
const DAY = '2026-03-06';
const housing = offices.get(office('housing')) as Office;
const to = (unit: string): Commands['route'] => ({ way: 'transfer', to: [{ office: office(unit), lead: true }] });
const route = (change: Partial<Commands['route']>): Command => ({ ...toBoth, ...change });
const accusing = (unit: string) => registered({ nature: 'accusation', accused: [{ unit: office(unit) }] });
const relay = (unit: string): Command => ({ action: 'relay', assignment: ASSIGN_1, to: office(unit) });
const object: Command<'object'> = {
  action: 'object',
  assignment: ASSIGN_1,
  reasons: '电梯安全监察由市场监督管理部门负责。',
  goesTo: office('transport'),
};
const objected = (from = delivered()) => done(from, DAY, housingHandler, object).matter;
const decide = (granted: boolean): Command<'decide-objection'> => {
  return {
    action: 'decide-objection',
    assignment: ASSIGN_1,
    granted,
    text: granted ? '属实，同意退回。' : '属于贵单位职责。',
  };
};
const deliver = (assignment: AssignmentId): readonly [string, Actor, Command] => {
  return ['2026-03-09', system('deliver'), { action: 'deliver', assignment }];
};
/** Sent to housing, which gave it back; then to transport, which says "not ours" as well. */
const bounced = () =>
  walked(
    registered(),
    ['2026-03-04', registrar, { action: 'route', ...to('housing') }],
    ['2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }],
    [DAY, housingHandler, object],
    [DAY, registrar, decide(true)],
    ['2026-03-09', registrar, { action: 'route', ...to('transport') }],
    deliver(ASSIGN_2),
    ['2026-03-10', transportHandler, { ...object, assignment: ASSIGN_2, goesTo: office('housing') }],
  );
const arbitrate = (unit: string, change: Partial<Commands['arbitrate']> = {}): Command<'arbitrate'> => {
  return { action: 'arbitrate', assignment: ASSIGN_2, to: office(unit), text: '由该单位主办。', ...change };
};
const decline: Command<'decline'> = {
  action: 'decline',
  assignment: ASSIGN_1,
  ground: 'statutory-procedure',
  path: 'arbitration',
  text: '请依法申请劳动仲裁。',
};
const other = (matter: Case = registered()): { other: Case } => ({ other: { ...matter, number: OTHER } });

everyGuardOf(routing, [
  ['no-unit', registered, DAY, registrar, route({ to: [] })],
  ['one-lead', registered, DAY, registrar, route({ to: [{ office: office('housing'), lead: false }] })],
  ['one-lead', registered, DAY, registrar, route({ to: toBoth.to.map((each) => ({ ...each, lead: true })) })],
  [
    'unit-twice',
    registered,
    DAY,
    registrar,
    route({ to: [...to('housing').to, { office: office('housing'), lead: false }] }),
  ],
  ['unknown-unit', registered, DAY, registrar, route(to('nowhere'))],
  ['unit-closed', registered, DAY, registrar, route(to('planning'))],
  ['accused-unit', () => accusing('housing'), DAY, registrar, route(to('housing'))],
  ['accused-unit', () => accusing('housing'), DAY, registrar, route(to('housing-station'))],
  ['own-unit', registered, DAY, registrar, route(to('city-petitions'))],
  ['unit-has-it', () => done(objected(), DAY, registrar, decide(true)).matter, DAY, registrar, route(to('transport'))],
  [
    'too-many-units',
    registered,
    DAY,
    registrar,
    toBoth,
    { policy: { ...national, limits: { ...national.limits, units: { count: 1, source: 'setting' } } } },
  ],
  [
    'simple-one-unit',
    () => done(registered(), '2026-03-04', registrar, { action: 'take-simple-track' }).matter,
    DAY,
    registrar,
    toBoth,
  ],
  ['no-report-date', registered, DAY, registrar, route({ way: 'assign' })],
  ['report-date-past', registered, DAY, registrar, route({ way: 'assign', reportBy: at(DAY) })],
  [
    'accused-unit',
    () => ({ ...routed(), accused: [{ unit: office('housing') }] }),
    DAY,
    system('deliver'),
    { action: 'deliver', assignment: ASSIGN_1 },
  ],
  ['unknown-unit', delivered, DAY, housingHandler, relay('nowhere')],
  ['unit-closed', delivered, DAY, housingHandler, relay('salt')],
  [
    'accused-unit',
    () => delivered(routed(to('housing'), accusing('housing-station'))),
    DAY,
    housingHandler,
    relay('housing-station'),
  ],
  ['own-unit', delivered, DAY, housingHandler, relay('city-petitions')],
  ['unit-has-it', delivered, DAY, housingHandler, relay('transport')],
  ['not-below', delivered, DAY, housingHandler, relay('discipline')],
  ['no-reasons', delivered, DAY, registrar, { action: 'recall', assignment: ASSIGN_1, text: '' }],
  ['objection-late', delivered, '2026-03-13', housingHandler, object],
  ['objected-before', () => done(objected(), DAY, registrar, decide(false)).matter, DAY, housingHandler, object],
  [
    'binding',
    () => done(bounced(), '2026-03-11', cityHead, arbitrate('transport')).matter,
    '2026-03-12',
    transportHandler,
    { ...object, assignment: ASSIGN_2 },
  ],
  ['no-reasons', delivered, DAY, housingHandler, { ...object, reasons: ' \n' }],
  ['for-the-arbiter', bounced, '2026-03-11', staff('city', 'supervisor'), { ...decide(true), assignment: ASSIGN_2 }],
  ['no-reasons', objected, DAY, registrar, { ...decide(false), text: '' }],
  [
    'for-the-sender',
    objected,
    DAY,
    staff('city-petitions', 'supervisor'),
    arbitrate('housing', { assignment: ASSIGN_1 }),
  ],
  ['own-unit', bounced, '2026-03-11', cityHead, arbitrate('city-petitions')],
  ['unknown-unit', bounced, '2026-03-11', cityHead, arbitrate('nowhere')],
  ['unit-closed', bounced, '2026-03-11', cityHead, arbitrate('salt')],
  [
    'accused-unit',
    () => ({ ...bounced(), accused: [{ unit: office('discipline') }] }),
    '2026-03-11',
    cityHead,
    arbitrate('discipline'),
  ],
  [
    'unit-has-it',
    () => ({
      ...bounced(),
      assignments: bounced().assignments.map((each) => ({
        ...each,
        ...(each.id === ASSIGN_1 && { status: 'accepted' as const }),
      })),
    }),
    '2026-03-11',
    cityHead,
    arbitrate('housing'),
  ],
  ['no-reasons', bounced, '2026-03-11', cityHead, arbitrate('housing', { text: '' })],
  [
    'path-of-other-nature',
    delivered,
    DAY,
    housingHandler,
    { action: 'accept', assignment: ASSIGN_1, path: 'suggestion' },
  ],
  [
    'path-leads-elsewhere',
    delivered,
    DAY,
    housingHandler,
    { action: 'accept', assignment: ASSIGN_1, path: 'judicial' },
  ],
  ['path-for-the-head', delivered, DAY, housingHandler, { action: 'accept', assignment: ASSIGN_1, path: 'protection' }],
  ['path-for-the-head', delivered, DAY, housingHandler, decline],
  [
    'lead-only',
    () => walked(delivered(), deliver(ASSIGN_2)),
    '2026-03-09',
    transportHandler,
    { ...decline, assignment: ASSIGN_2 },
  ],
  ['ground-not-yours', delivered, DAY, housingHandler, { ...decline, ground: 'not-competent', goTo: '其他单位' }],
  [
    'refusal-incomplete',
    delivered,
    DAY,
    housingHandler,
    { action: 'decline', assignment: ASSIGN_1, ground: 'statutory-procedure', text: '请走法定程序' },
  ],
  ['unknown-other', delivered, DAY, housingHandler, { ...decline, ground: 'final', other: OTHER }],
  [
    'same-case',
    delivered,
    DAY,
    housingHandler,
    { ...decline, ground: 'final', other: NUMBER },
    () => ({ other: delivered() }),
  ],
  [
    'other-not-final',
    () => delivered(),
    DAY,
    housingHandler,
    { ...decline, ground: 'final', other: OTHER },
    () => other(closed()),
  ],
  [
    'other-ended',
    delivered,
    DAY,
    housingHandler,
    { ...decline, ground: 'already-in-hand', other: OTHER },
    () => other(closed()),
  ],
  [
    'other-not-in-hand',
    delivered,
    '2026-03-23',
    housingHandler,
    { ...decline, ground: 'already-in-hand', other: OTHER },
    () => other(delivered()),
  ],
  ['no-reasons', delivered, DAY, housingHead, { ...decline, text: ' ' }],
]);

const clockOf = (matter: Case, id: string) => {
  const clock = matter.clocks.find((each) => each.id === id);
  return clock && `${clock.office} ${clock.status} ${clock.due}`;
};
const statuses = (matter: Case) => matter.assignments.map(({ office: unit, status }) => `${unit} ${status}`);

describe('routing [limit:units]', () => {
  it('transfers to one lead unit and co-units, each with its share [action:route, document:transfer]', () => {
    const share = '核实停运原因';
    const { matter, events } = done(
      registered(),
      DAY,
      registrar,
      route({ to: [to('housing').to[0] as never, { office: office('transport'), lead: false, share }] }),
    );
    expect(matter.assignments).toEqual([
      { id: '01', office: 'housing', lead: true, status: 'sent', sender: 'city-petitions', sentOn: DAY, drafts: 0 },
      {
        id: '02',
        office: 'transport',
        lead: false,
        share,
        status: 'sent',
        sender: 'city-petitions',
        sentOn: DAY,
        drafts: 0,
      },
    ]);
    expect(clockOf(matter, 'route#01')).toBe('city-petitions stopped 2026-03-17');
    expect(events[0]?.documents).toMatchObject([{ kind: 'transfer', unit: 'city-petitions' }]);
    expect(matter.clocks.some(({ kind }) => kind === 'report-back')).toBe(false);
  });

  it('assigns with a day for the report, and what a leader wrote on it [action:route, clock:report-back, document:assignment]', () => {
    const assign = route({ way: 'assign', reportBy: at('2026-04-20'), instruction: '请限期解决并报结果。' });
    const { matter, papers, events } = done(registered(), DAY, registrar, assign);
    expect(clockOf(matter, 'report-back#01')).toBe('housing running 2026-04-20');
    expect(matter.clocks.find(({ id }) => id === 'report-back#01')).not.toHaveProperty('counted');
    expect(papers).toEqual([{ kind: 'record', id: '01', text: '请限期解决并报结果。' }]);
    expect(events[0]?.documents).toMatchObject([{ kind: 'assignment' }]);
    const blank = done(registered(), DAY, registrar, route({ instruction: '  ' }));
    expect(blank.events[0]).not.toHaveProperty('record');
  });

  it('offers the successor of a closed unit, unless that is accused [duty:succession]', () => {
    const refusal = (matter: Case, unit: string) => attempt(matter, DAY, registrar, route(to(unit)));
    expect(refusal(registered(), 'planning')).toEqual({
      refusal: { code: 'unit-closed', facts: { unit: 'planning', successor: 'housing' } },
    });
    expect(refusal(registered(), 'salt')).toEqual({ refusal: { code: 'unit-closed', facts: { unit: 'salt' } } });
    expect(refusal(accusing('housing'), 'planning')).toEqual({
      refusal: { code: 'unit-closed', facts: { unit: 'planning' } },
    });
  });

  it('starts the periods of a unit on the day it is delivered [action:deliver, clock:notify, clock:objection]', () => {
    expect(clockOf(delivered(), 'notify#01')).toBe('housing running 2026-03-20');
    expect(clockOf(delivered(), 'objection#01')).toBe('housing running 2026-03-12');
    expect(clockOf(delivered(), 'simple-accept#01')).toBeUndefined();
  });

  it('adds three working days to accept, on the simple track [clock:simple-accept, clock:simple-answer]', () => {
    const simple = done(registered(), '2026-03-04', registrar, { action: 'take-simple-track' }).matter;
    const sent = delivered(routed(to('housing'), simple));
    expect(clockOf(sent, 'simple-accept#01')).toBe('housing running 2026-03-10');
    const taken = accepted({}, sent);
    expect(clockOf(taken, 'simple-accept#01')).toBe('housing stopped 2026-03-10');
    expect(clockOf(taken, 'simple-answer#01')).toBe('housing running 2026-03-20');
  });

  it('is taken back by the sender, who goes on with the days it had [action:recall, duty:no-fresh-period]', () => {
    const recalled = done(accepted(), '2026-03-10', registrar, {
      action: 'recall',
      assignment: ASSIGN_1,
      text: '转办有误',
    });
    expect(recalled.matter.status).toBe('registered');
    expect(statuses(recalled.matter)).toEqual(['housing recalled', 'transport sent']);
    expect(clockOf(recalled.matter, 'handle#01')).toBe('housing stopped 2026-05-06');
    expect(clockOf(recalled.matter, 'route#02')).toBe('city-petitions running 2026-03-17');
    const helper = done(accepted(), '2026-03-10', registrar, {
      action: 'recall',
      assignment: ASSIGN_2,
      text: '无需协办',
    });
    expect(helper.matter.status).toBe('accepted');
    expect(clockOf(helper.matter, 'route#02')).toBeUndefined();
    const mine = { action: 'recall', assignment: ASSIGN_1, text: '转办有误' } as const;
    expect(codeOf(attempt(accepted(), '2026-03-10', housingHandler, mine))).toBe('not-yours');
  });
});

describe('a matter that is passed on', () => {
  const district = staff('district-petitions', 'registrar');
  const passed = () =>
    walked(
      registered(),
      ['2026-03-04', registrar, { action: 'route', ...to('district-petitions') }],
      ['2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }],
      [DAY, district, { action: 'relay', assignment: ASSIGN_1, to: office('district-housing') }],
      deliver(ASSIGN_2),
    );
  const unit = staff('district-housing', 'handler');

  it('goes to the unit below, with the lead and periods of its own [action:relay, duty:passed-down]', () => {
    expect(passed().assignments).toMatchObject([
      { id: '01', office: 'district-petitions', status: 'relayed' },
      {
        id: '02',
        office: 'district-housing',
        status: 'delivered',
        lead: true,
        sender: 'district-petitions',
        parent: '01',
      },
    ]);
    expect(clockOf(passed(), 'notify#01')).toBe('district-petitions stopped 2026-03-20');
    expect(clockOf(passed(), 'notify#02')).toBe('district-housing running 2026-03-24');
    const taken = done(passed(), '2026-03-10', unit, { action: 'accept', assignment: ASSIGN_2 }).matter;
    expect(taken.status).toBe('accepted');
    expect(clockOf(taken, 'handle#01')).toBe('district-housing running 2026-05-09');
  });

  it('can be taken back by the petition office at any step, with all that was passed on from there', () => {
    const taken = done(passed(), '2026-03-10', registrar, { action: 'recall', assignment: ASSIGN_1, text: '另行转送' });
    expect(statuses(taken.matter)).toEqual(['district-petitions recalled', 'district-housing recalled']);
    expect(taken.matter.status).toBe('registered');
    expect(taken.matter.clocks.filter(({ status }) => status === 'running').map(({ kind }) => kind)).toEqual(['route']);
    expect(taken.events[0]).toMatchObject({ assignment: '01', also: ['02'] });
  });

  it('comes back to whoever passed it on, when that office agrees, or takes it back', () => {
    const no = done(passed(), '2026-03-10', unit, { ...object, assignment: ASSIGN_2 }).matter;
    expect(codeOf(attempt(no, '2026-03-11', registrar, { ...decide(true), assignment: ASSIGN_2 }))).toBe('not-yours');
    const agreed = done(no, '2026-03-11', district, { ...decide(true), assignment: ASSIGN_2 }).matter;
    const taken = done(passed(), '2026-03-11', district, {
      action: 'recall',
      assignment: ASSIGN_2,
      text: '自办',
    }).matter;
    expect(statuses(agreed)).toEqual(['district-petitions delivered', 'district-housing returned']);
    expect(statuses(taken)).toEqual(['district-petitions delivered', 'district-housing recalled']);
    for (const matter of [agreed, taken]) {
      expect(matter.status).toBe('routed');
      expect(clockOf(matter, 'route#02')).toBeUndefined();
    }
    expect(clockOf(agreed, 'notify#03')).toBe('district-petitions running 2026-03-26');
    // What is taken back of one's own accord goes on with the days there were.
    expect(clockOf(taken, 'notify#03')).toBe('district-petitions running 2026-03-20');
    const late = walked(
      passed(),
      ['2026-03-10', unit, { action: 'accept', assignment: ASSIGN_2 }],
      ['2026-03-11', district, { action: 'recall', assignment: ASSIGN_2, text: '自办' }],
    );
    expect(late.status).toBe('routed');
  });
});

describe('"not ours"', () => {
  it('is said within five working days, to the sender, and returns nothing by itself [action:object, duty:objection-5-days, document:objection]', () => {
    const { matter, events } = done(delivered(), '2026-03-12', housingHandler, object);
    expect(matter.status).toBe('routed');
    expect(matter.assignments[0]).toMatchObject({
      status: 'objected',
      objection: { on: '2026-03-12', decider: 'city-petitions', tier: 'sender', status: 'open' },
    });
    expect(clockOf(matter, 'objection#01')).toBe('housing stopped 2026-03-12');
    expect(clockOf(matter, 'notify#01')).toBe('housing running 2026-03-20');
    expect(events[0]?.documents).toMatchObject([{ kind: 'objection', unit: 'housing' }]);
  });

  it('returns the matter when the sender agrees, who must route it again [action:decide-objection]', () => {
    const { matter } = done(objected(), '2026-03-09', registrar, decide(true));
    expect(matter.status).toBe('registered');
    expect(statuses(matter)).toEqual(['housing returned', 'transport sent']);
    expect(matter.assignments[0]?.objection?.status).toBe('granted');
    expect(clockOf(matter, 'notify#01')).toBe('housing stopped 2026-03-20');
    expect(clockOf(matter, 'route#02')).toBe('city-petitions running 2026-03-24');
  });

  it('changes nothing when the sender refuses, and is not said again', () => {
    const { matter } = done(objected(), '2026-03-09', registrar, decide(false));
    expect(matter.status).toBe('routed');
    expect(matter.assignments[0]).toMatchObject({ status: 'delivered', objection: { status: 'refused' } });
    expect(clockOf(matter, 'notify#01')).toBe('housing running 2026-03-20');
    expect(clockOf(matter, 'route#02')).toBeUndefined();
  });

  it('said twice goes to the common superior, whose word binds [action:arbitrate, limit:bounces, duty:arbiter]', () => {
    expect(bounced().assignments[1]?.objection).toMatchObject({ decider: 'city', tier: 'arbiter', status: 'open' });
    const stays = done(bounced(), '2026-03-11', cityHead, arbitrate('transport')).matter;
    expect(stays.assignments[1]).toMatchObject({
      status: 'delivered',
      binding: true,
      objection: { status: 'refused' },
    });
    expect(clockOf(stays, 'notify#02')).toBe('transport running 2026-03-24');
    const goes = done(bounced(), '2026-03-11', cityHead, arbitrate('housing')).matter;
    expect(goes.assignments).toMatchObject([
      { status: 'returned' },
      { status: 'returned', objection: { status: 'granted' } },
      { id: '03', office: 'housing', lead: true, status: 'sent', sender: 'city', binding: true },
    ]);
    expect(goes.status).toBe('routed');
    const there = walked(goes, ['2026-03-12', system('deliver'), { action: 'deliver', assignment: ASSIGN_3 }]);
    expect(there.clocks.filter(({ kind, status }) => kind === 'objection' && status === 'running')).toEqual([]);
    expect(clockOf(there, 'notify#03')).toBe('housing running 2026-03-27');
  });
});

it('a matter that was accepted once keeps its 60 days, whoever takes it on next [duty:first-acceptance]', () => {
  const again = walked(
    accepted(),
    ['2026-03-10', registrar, { action: 'recall', assignment: ASSIGN_1, text: '另行转送' }],
    ['2026-03-11', registrar, { action: 'route', ...to('discipline') }],
    ['2026-03-12', system('deliver'), { action: 'deliver', assignment: ASSIGN_3 }],
    ['2026-03-13', staff('discipline', 'handler'), { action: 'accept', assignment: ASSIGN_3 }],
  );
  expect(clockOf(again, 'handle#02')).toBe('discipline running 2026-05-06');
});

it('an assigned matter that was passed on is reported on by whoever was asked to', () => {
  const assigned = walked(
    registered(),
    [
      '2026-03-04',
      registrar,
      { action: 'route', ...to('district-petitions'), way: 'assign', reportBy: at('2026-04-20') },
    ],
    ['2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }],
    [DAY, staff('district-petitions', 'registrar'), relay('district-housing')],
  );
  const report = { action: 'report-result', assignment: ASSIGN_1, text: '已由区住建部门办理。' } as const;
  const told = done(assigned, '2026-04-01', staff('district-petitions', 'registrar'), report).matter;
  expect(clockOf(told, 'report-back#01')).toBe('district-petitions stopped 2026-04-20');
});

it('a report that was asked for is asked of the unit that the arbiter names', () => {
  const matter = walked(
    registered(),
    ['2026-03-04', registrar, { action: 'route', ...to('housing') }],
    ['2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }],
    [DAY, housingHandler, object],
    [DAY, registrar, decide(true)],
    ['2026-03-09', registrar, { action: 'route', ...to('transport'), way: 'assign', reportBy: at('2026-04-20') }],
    deliver(ASSIGN_2),
    ['2026-03-10', transportHandler, { ...object, assignment: ASSIGN_2, goesTo: office('housing') }],
    ['2026-03-11', cityHead, arbitrate('discipline')],
  );
  expect(clockOf(matter, 'report-back#01')).toBe('transport stopped 2026-04-20');
  expect(clockOf(matter, 'report-back#02')).toBe('discipline running 2026-04-20');
});

it('a closed unit is followed by whoever carries on its powers', () => {
  const closedNow = new Map(offices).set(office('housing'), {
    ...housing,
    closed: { on: at('2026-03-06'), successor: office('discipline') },
  });
  const accept = { action: 'accept', assignment: ASSIGN_1 } as const;
  const by = (unit: string) =>
    codeOf(attempt(delivered(), DAY, staff(unit, 'handler'), accept, { offices: closedNow }));
  expect([by('discipline'), by('housing'), by('transport')]).toEqual(['done', 'not-yours', 'not-yours']);
});

describe('acceptance', () => {
  it('begins the 60 days of the unit that leads, and tells the citizen [action:accept, clock:handle, document:acceptance, duty:tell-15-days]', () => {
    const { matter, events } = done(delivered(), DAY, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
    expect(matter).toMatchObject({ status: 'accepted', path: 'handling' });
    expect(clockOf(matter, 'handle#01')).toBe('housing running 2026-05-06');
    expect(events[0]?.documents).toMatchObject([{ kind: 'acceptance', unit: 'housing' }]);
    const helper = walked(delivered(), deliver(ASSIGN_2));
    const helped = done(helper, '2026-03-10', transportHandler, {
      action: 'accept',
      assignment: ASSIGN_2,
      path: 'handling',
    });
    expect(helped.matter.status).toBe('routed');
    expect(helped.matter).not.toHaveProperty('path');
    expect(helped.events[0]).not.toHaveProperty('documents');
    expect(helped.matter.clocks.some(({ kind }) => kind === 'handle')).toBe(false);
  });

  const came = (change: Partial<Commands['submit']>) => delivered(routed({}, registered({}, received(change))));
  const accept: Command = { action: 'accept', assignment: ASSIGN_1 };
  const party = { anonymous: false, name: '林小满' };

  it.each([
    ['online', { channel: 'online', citizen: { anonymous: true } }],
    ['by letter, with a mail address', { channel: 'letter', citizen: { ...party, email: 'lin@citizen.example' } }],
  ] as const)('is told at once to who came %s: that is electronic service, and ends the 15 days', (_, change) => {
    const { matter, events, papers } = done(came(change), DAY, housingHandler, accept);
    const notice = matter.documents.find(({ kind }) => kind === 'acceptance');
    expect(events.map(({ type }) => type)).toEqual(['accepted', 'document-served']);
    expect(notice).toMatchObject({ servedOn: DAY });
    expect(papers).toEqual([{ kind: 'service', id: '01', way: 'electronic', on: DAY }]);
    expect(matter.assignments[0]?.acceptance).toEqual({ document: notice?.id, told: 'electronic' });
    expect(clockOf(matter, 'notify#01')).toBe('housing stopped 2026-03-20');
  });

  it.each([
    ['address', { ...party, address: '城南路8号' }],
    ['telephone', { anonymous: true, phone: '13800000000' }],
    ['agent', { ...party, agent: { name: '林大雪', phone: '13800000001', mandate: '委托书' } }],
    ['representative', { ...party, representatives: [{ name: '林大雪', phone: '13800000001' }] }],
  ] as const)('leaves the 15 days running where the notice has to go to an %s', (_, citizenParty) => {
    const { matter, events } = done(came({ channel: 'visit', citizen: citizenParty }), DAY, housingHandler, accept);
    expect(events).toMatchObject([{ type: 'accepted' }]);
    expect(matter.assignments[0]?.acceptance).not.toHaveProperty('told');
    expect(clockOf(matter, 'notify#01')).toBe('housing running 2026-03-20');
  });

  it('exempts the unit where there is nobody to write to, and says so', () => {
    const nobody = came({ channel: 'letter', citizen: { anonymous: true } });
    const { matter, events } = done(nobody, DAY, housingHandler, accept);
    expect(events).toMatchObject([{ type: 'accepted', exempt: true }]);
    expect(matter.assignments[0]?.acceptance).toMatchObject({ told: 'exempt' });
    expect(clockOf(matter, 'notify#01')).toBe('housing stopped 2026-03-20');
  });

  it.each([
    ['suggestion', undefined, 'suggestion'],
    ['accusation', undefined, 'accusation'],
    ['claim', 'protection', 'protection'],
  ] as const)(
    'of a %s follows its own path, without the 60 days [path:suggestion, path:accusation, path:protection, path:handling]',
    (nature, path, expected) => {
      const sent = delivered(routed(to('housing'), registered({ nature })));
      const byHead: Command<'accept'> = { action: 'accept', assignment: ASSIGN_1, ...(path && { path }) };
      const { matter } = done(sent, '2026-03-06', housingHead, byHead);
      expect(matter.path).toBe(expected);
      expect(matter.clocks.some(({ kind, status }) => kind === 'handle' && status === 'running')).toBe(false);
    },
  );

  it('can be declined by the unit, with the procedure to take instead [action:decline]', () => {
    const { matter, events } = done(delivered(), DAY, housingHead, decline);
    expect(matter).toMatchObject({ status: 'refused', path: 'arbitration' });
    expect(matter.clocks.filter(({ status }) => status === 'running')).toEqual([]);
    expect(events[0]?.documents).toMatchObject([{ kind: 'non-acceptance', unit: 'housing' }]);
  });

  it.each([
    ['suggestion', '2026-04-07'],
    ['accusation', '2026-05-06'],
  ] as const)(
    'of a %s has a day for the answer too, of its own or the usual one, which the answer meets [clock:answer]',
    (nature, due) => {
      const matter = accepted({}, delivered(routed(to('housing'), registered({ nature }))));
      expect(clockOf(matter, 'answer#01')).toBe(`housing running ${due}`);
      expect(clockOf(answered(approved(drafted(matter))), 'answer#01')).toBe(`housing stopped ${due}`);
      const taken = done(matter, '2026-03-10', citizen, { action: 'withdraw' }).matter;
      expect(clockOf(taken, 'answer#01')).toBe(`housing stopped ${due}`);
      const late = attempt(matter, '2026-05-07', system('escalate'), {
        action: 'flag-overdue',
        clock: 'answer#01' as never,
      });
      expect('events' in late && late.events.map(({ type }) => type)).toEqual(['overdue-flagged']);
    },
  );

  it('counts a path anew under a new policy by its own period', () => {
    const matter = accepted({}, delivered(routed(to('housing'), registered({ nature: 'suggestion' }))));
    const { paths } = national;
    const shorter = { ...paths.suggestion, answer: { days: 10, unit: 'calendar', roll: true } as const };
    const policy = { ...national, paths: { ...paths, suggestion: shorter } };
    const moved = done(matter, '2026-03-10', system('recount'), { action: 'recount', because: 'policy' }, { policy });
    expect(clockOf(moved.matter, 'answer#01')).toBe('housing running 2026-03-16');
  });

  it('of a claim along another path is for the head, or as the petition office classed it [duty:path-not-chosen]', () => {
    const accept: Command = { action: 'accept', assignment: ASSIGN_1 };
    const protect: Command = { ...accept, path: 'protection' };
    expect(done(delivered(), DAY, housingHead, protect).matter.path).toBe('protection');
    const classed = (path: Path) => delivered(routed(to('housing'), registered({ path })));
    expect(done(classed('protection'), DAY, housingHandler, accept).matter.path).toBe('protection');
    expect(done(classed('protection'), DAY, housingHandler, protect).matter.path).toBe('protection');
    expect(done(classed('protection'), DAY, housingHandler, { ...accept, path: 'handling' }).matter.path).toBe(
      'handling',
    );
    expect(done(classed('arbitration'), DAY, housingHandler, decline).matter.status).toBe('refused');
    expect(codeOf(attempt(classed('judicial'), DAY, housingHandler, decline))).toBe('path-for-the-head');
    expect(done(classed('judicial'), DAY, housingHandler, accept).matter.path).toBe('handling');
  });

  it('after another path goes on from the first acceptance: the path gives nobody a fresh period', () => {
    const matter = walked(
      done(delivered(), DAY, housingHead, { action: 'accept', assignment: ASSIGN_1, path: 'protection' }).matter,
      ['2026-03-20', registrar, { action: 'recall', assignment: ASSIGN_1, text: '应按第六项办理。' }],
      ['2026-03-20', registrar, { action: 'route', ...to('housing') }],
      ['2026-03-23', system('deliver'), { action: 'deliver', assignment: ASSIGN_3 }],
      ['2026-03-24', housingHandler, { action: 'accept', assignment: ASSIGN_3, path: 'handling' }],
    );
    expect(clockOf(matter, 'answer#01')).toMatch(/^housing stopped/);
    expect(clockOf(matter, 'handle#01')).toBe('housing running 2026-05-06');
  });

  it('is for staff of the unit alone', () => {
    for (const actor of [registrar, transportHandler, staff('housing', 'auditor'), staff('housing', 'registrar')])
      expect(codeOf(attempt(delivered(), DAY, actor, { action: 'accept', assignment: ASSIGN_1 }))).toBe('not-yours');
    expect(codeOf(attempt(received(), DAY, housingHandler, { action: 'accept', assignment: ASSIGN_1 }))).toBe(
      'unknown-assignment',
    );
  });
});
