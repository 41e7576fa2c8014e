import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import {
  ASSIGN_1,
  ASSIGN_2,
  citizen,
  housingHandler,
  office,
  opinions,
  petition,
  registrar,
  supervisor,
  system,
  transportHandler,
} from '../support/city.ts';
import { accepted, answered, attempt, closed, delivered, done, received, registered, routed } from './road.ts';

const clocks = (matter: Case) =>
  Object.fromEntries(matter.clocks.map(({ id, status, due }) => [id, `${status} ${due}`]));
const code = (outcome: ReturnType<typeof attempt>) => ('refusal' in outcome ? outcome.refusal.code : 'done');

describe('a matter on its way', () => {
  it('is received, and the 15 days to route it run from its receipt', () => {
    expect(received()).toMatchObject({ status: 'submitted', office: 'city-petitions', requests: 2, mailed: true });
    expect(clocks(received())).toEqual({ 'route#01': 'running 2026-03-17' });
  });

  it('stops that clock when it is routed to a lead unit and a co-unit', () => {
    expect(clocks(routed())).toEqual({ 'route#01': 'stopped 2026-03-17' });
    expect(routed().assignments).toEqual([
      { id: '01', office: 'housing', lead: true, status: 'sent', sentOn: '2026-03-04' },
      { id: '02', office: 'transport', lead: false, status: 'sent', sentOn: '2026-03-04' },
    ]);
  });

  it("starts the unit's clocks on the day it is delivered", () => {
    expect(clocks(delivered())).toMatchObject({
      'notify#01': 'running 2026-03-20',
      'objection#01': 'running 2026-03-12',
    });
  });

  it('gives the lead unit 60 days from acceptance, and the co-unit none of its own', () => {
    expect(accepted().status).toBe('accepted');
    expect(clocks(accepted())).toMatchObject({
      'notify#01': 'stopped 2026-03-20',
      'objection#01': 'stopped 2026-03-12',
      'handle#01': 'running 2026-05-06',
    });
    const both = done(delivered(), '2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_2 }).matter;
    const helped = done(both, '2026-03-06', transportHandler, { action: 'accept', assignment: ASSIGN_2 }).matter;
    expect(helped.status).toBe('routed');
    expect(helped.clocks.filter(({ kind }) => kind === 'handle')).toEqual([]);
  });

  it("ends with the lead unit's answer and the office's closing", () => {
    expect(answered().status).toBe('answered');
    expect(closed()).toMatchObject({ status: 'closed', resolved: true });
    expect(closed().clocks.filter(({ status }) => status === 'running')).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    ['an unknown office', { office: office('nowhere') }, 'not-a-petition-office'],
    ['an office that is no petition office', { office: office('housing') }, 'not-a-petition-office'],
    ['a receipt in the future', { receivedAt: petition('2026-03-03').receivedAt }, 'received-in-future'],
    ['a happening in the future', { happenedOn: petition('2026-03-03').receivedOn }, 'happened-in-future'],
    ['a petition that asks for nothing', { requests: [] }, 'no-request'],
  ])('%s', (_, change, expected) => {
    expect(code(attempt(undefined, '2026-03-02', citizen, petition('2026-03-02', change)))).toBe(expected);
  });

  it.each([
    ['no unit', [], 'no-unit'],
    ['no lead', [{ office: office('housing'), lead: false }], 'one-lead'],
    [
      'two leads',
      [
        { office: office('housing'), lead: true },
        { office: office('transport'), lead: true },
      ],
      'one-lead',
    ],
    ['a unit that does not exist', [{ office: office('nowhere'), lead: true }], 'unknown-unit'],
    [
      'a unit twice',
      [
        { office: office('housing'), lead: true },
        { office: office('housing'), lead: false },
      ],
      'unit-twice',
    ],
    ['the office itself', [{ office: office('city-petitions'), lead: true }], 'own-unit'],
  ])('a route to %s', (_, to, expected) => {
    expect(code(attempt(registered(), '2026-03-04', registrar, { action: 'route', to }))).toBe(expected);
  });

  it('an answer that leaves a request out', () => {
    const answer = { action: 'answer', assignment: ASSIGN_1, opinions: opinions.slice(1) } as const;
    expect(attempt(accepted(), '2026-03-20', housingHandler, answer)).toEqual({
      refusal: { code: 'answer-incomplete', facts: { requests: 2, opinions: 1 } },
    });
  });

  it('an action the state does not allow', () => {
    expect(attempt(received(), '2026-03-04', registrar, { action: 'close', resolved: true })).toEqual({
      refusal: { code: 'wrong-state', facts: { state: 'submitted', needed: 'answered' } },
    });
    expect(code(attempt(closed(), '2026-03-30', system('deliver'), { action: 'deliver', assignment: ASSIGN_2 }))).toBe(
      'wrong-state',
    );
  });

  it('an actor the table does not name', () => {
    const accept = { action: 'accept', assignment: ASSIGN_1 } as const;
    expect(code(attempt(delivered(), '2026-03-06', transportHandler, accept))).toBe('not-yours');
    expect(code(attempt(delivered(), '2026-03-06', registrar, accept))).toBe('not-yours');
    expect(code(attempt(delivered(), '2026-03-06', citizen, accept))).toBe('not-yours');
    expect(code(attempt(received(), '2026-03-06', housingHandler, { action: 'register', category: '其他' }))).toBe(
      'not-yours',
    );
  });

  it('what does not exist', () => {
    expect(code(attempt(undefined, '2026-03-06', registrar, { action: 'register', category: '其他' }))).toBe(
      'unknown-case',
    );
    expect(code(attempt(received(), '2026-03-06', housingHandler, { action: 'accept', assignment: ASSIGN_1 }))).toBe(
      'unknown-assignment',
    );
  });
});

describe('a duty that runs out', () => {
  const flag = (id: string) => ({ action: 'flag-overdue', clock: id }) as Parameters<typeof attempt>[3];
  const supervised = () => done(delivered(), '2026-03-21', system('escalate'), flag('notify#01'));

  it('is left alone on its last day, and flagged and supervised on the day after', () => {
    expect(code(attempt(delivered(), '2026-03-20', system('escalate'), flag('notify#01')))).toBe('not-overdue');
    expect(supervised().events.map(({ type }) => type)).toEqual(['overdue-flagged', 'supervised']);
    expect(supervised().events[0]).toMatchObject({ clock: 'notify#01', due: '2026-03-20', daysOver: 1 });
    expect(supervised().matter.notices).toEqual([
      {
        ...{ id: '01', office: 'housing', supervisor: 'city-petitions', ground: 'overdue', clock: 'notify#01' },
        ...{ issuedOn: '2026-03-21', answerBy: '2026-04-03', status: 'open' },
      },
    ]);
  });

  it('is flagged once', () => {
    expect(code(attempt(supervised().matter, '2026-03-22', system('escalate'), flag('notify#01')))).toBe('not-overdue');
  });

  it('is not flagged when it was met, or when it was only a right', () => {
    expect(code(attempt(accepted(), '2026-03-22', system('escalate'), flag('notify#01')))).toBe('wrong-state');
    expect(code(attempt(delivered(), '2026-03-22', system('escalate'), flag('objection#01')))).toBe('not-overdue');
  });

  it('of the petition office itself is supervised one level up', () => {
    const late = done(received(), '2026-03-18', system('escalate'), flag('route#01')).matter;
    expect(late.notices[0]).toMatchObject({ office: 'city-petitions', supervisor: 'city' });
  });

  it('asks the unit for a written answer, which stops the clock of the notice', () => {
    const { matter } = supervised();
    expect(clocks(matter)['supervision-reply#01']).toBe('running 2026-04-03');
    const answer = {
      action: 'answer-supervision',
      notice: matter.notices[0]?.id,
      text: '已安排专人办理。',
    } as Parameters<typeof attempt>[3];
    expect(code(attempt(matter, '2026-03-25', transportHandler, answer))).toBe('not-yours');
    const after = done(matter, '2026-03-25', housingHandler, answer).matter;
    expect(after.notices[0]?.status).toBe('answered');
    expect(clocks(after)['supervision-reply#01']).toBe('stopped 2026-04-03');
    expect(clocks(after)['notify#01']).toBe('running 2026-03-20');
  });

  it('that is the notice itself is flagged without a second notice', () => {
    const late = done(supervised().matter, '2026-04-07', system('escalate'), flag('supervision-reply#01'));
    expect(late.events.map(({ type }) => type)).toEqual(['overdue-flagged']);
  });

  it('can be supervised by hand, where the unit has the case', () => {
    const by = (unit: string) =>
      attempt(delivered(), '2026-03-10', supervisor, { action: 'supervise', office: office(unit), ground: 'evasion' });
    expect(code(by('housing'))).toBe('done');
    expect(code(by('district-petitions'))).toBe('not-in-hand');
    expect(code(by('nowhere'))).toBe('unknown-unit');
  });
});
