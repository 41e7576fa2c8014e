import { describe, expect, it } from 'vitest';
import type { Actor } from '../../shared/domain/actor.ts';
import { availableTo } from '../../shared/domain/available.ts';
import type { Accused, Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import { openPoints } from '../../shared/domain/dossier.ts';
import type { StaffId } from '../../shared/domain/ids.ts';
import { messagesOf } from '../../shared/domain/messages.ts';
import type { Office } from '../../shared/domain/office.ts';
import { arbiterOf, reviewBodyOf, supervisorOf } from '../../shared/domain/superiors.ts';
import { concernedOffices, maySee } from '../../shared/domain/visibility.ts';
import { isAccused, isBehindWall } from '../../shared/domain/wall.ts';
import {
  ASSIGN_1,
  ASSIGN_3,
  context,
  housingHandler,
  office,
  offices,
  registrar,
  staff,
  supervisor,
  system,
  transportHandler,
} from '../support/city.ts';
import { codeOf } from './guards.ts';
import { accepted, attempt, closed, delivered, done, registered, routed, toBoth, walked } from './road.ts';

const accused = (...units: string[]): Accused[] => units.map((unit) => ({ unit: office(unit) }));
const against = (...units: string[]): Case => registered({ nature: 'accusation', accused: accused(...units) });
const toDiscipline: Command<'route'> = { ...toBoth, to: [{ office: office('discipline'), lead: true }] };
const inHand = () => routed(toDiscipline, against('housing'));

describe('the wall of an accusation [duty:wall]', () => {
  it('stands before the accused unit and every unit under it, and no other', () => {
    const behind = [...offices.keys()].filter((each) => isBehindWall(offices, accused('housing'), each));
    expect(behind).toEqual(['housing', 'housing-station']);
    expect([...offices.keys()].filter((each) => isBehindWall(offices, accused('district'), each))).toEqual([
      ...['district', 'district-petitions', 'district-housing'],
    ]);
    expect(isBehindWall(offices, [], office('housing'))).toBe(false);
  });

  it('stands before the accused person wherever they work', () => {
    const person = 'wu' as StaffId;
    const matter = { accused: [{ unit: office('housing'), person }] };
    const moved = { ...transportHandler, id: person };
    expect(isAccused(offices, matter, moved)).toBe(true);
    expect(isAccused(offices, matter, transportHandler)).toBe(false);
    expect(isAccused(offices, matter, housingHandler)).toBe(true);
    expect(isAccused(offices, matter, { kind: 'citizen' })).toBe(false);
    expect(isAccused(offices, matter, system('deliver'))).toBe(false);
  });

  it.each(['housing', 'housing-station'])('lets nothing be sent to %s, by any way there is', (unit) => {
    const to = office(unit);
    const refused = (matter: Case, actor: Actor, command: Command) =>
      codeOf(attempt(matter, '2026-03-06', actor, command));
    const there = walked(inHand(), ['2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }]);
    expect(refused(against('housing'), registrar, { ...toBoth, to: [{ office: to, lead: true }] })).toBe(
      'accused-unit',
    );
    expect(refused(there, staff('discipline', 'handler'), { action: 'relay', assignment: ASSIGN_1, to })).toBe(
      'accused-unit',
    );
    expect(refused(there, staff('discipline', 'handler'), { action: 'report-urgent', to, text: '紧急' })).toBe(
      'accused-unit',
    );
    expect(refused(there, supervisor, { action: 'suggest', kind: 'policy', office: to, text: '建议' })).toBe(
      'accused-unit',
    );
    expect(refused(there, supervisor, { action: 'supervise', office: to, ground: 'evasion' })).toBe('accused-unit');
  });

  it('lets the accused do nothing, and tells them nothing: for them the case is not there', () => {
    const there = walked(inHand(), ['2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }]);
    const own = staff('housing', 'registrar', 'handler', 'head', 'supervisor', 'admin', 'auditor');
    expect(maySee(there, own, offices)).toBe(false);
    expect(availableTo(own, there, offices)).toEqual([]);
    expect(codeOf(attempt(there, '2026-03-06', own, { action: 'recuse', staff: own.id, text: '回避' }))).toBe(
      'unknown-case',
    );
    // Even where a unit had it before it was accused.
    const once = { ...delivered(), accused: accused('housing') };
    expect(maySee(once, housingHandler, offices)).toBe(false);
    expect(codeOf(attempt(once, '2026-03-06', housingHandler, { action: 'accept', assignment: ASSIGN_1 }))).toBe(
      'unknown-case',
    );
  });

  it('lets no notice through, though the office were told of everything else', () => {
    const sent = done(registered(), '2026-03-04', registrar, toBoth);
    const [event] = sent.events;
    if (!event) throw new Error('no event');
    const given = done(sent.matter, '2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
    const told = (matter: Case) =>
      given.events
        .flatMap((each) => messagesOf(matter, each, offices))
        .flatMap((message) => (message.queue === 'notices' && 'office' in message.to ? [message.to.office] : []));
    expect(told(given.matter)).toEqual(['housing']);
    expect(told({ ...given.matter, accused: accused('housing') })).toEqual([]);
    expect(told({ ...given.matter, accused: accused('transport') })).toEqual(['housing']);
  });

  it('is passed over when a superior is looked for', () => {
    const free = { offices, accused: [] };
    const walled = { offices, accused: accused('city') };
    expect(supervisorOf(free, office('housing'), office('city-petitions'))).toBe('city-petitions');
    expect(supervisorOf(free, office('district-petitions'), office('district-petitions'))).toBe('city-petitions');
    expect(supervisorOf(walled, office('district-petitions'), office('district-petitions'))).toBe('province');
    expect(supervisorOf(free, office('city-petitions'), office('city-petitions'))).toBe('province');
    expect(reviewBodyOf(free, office('housing-station'))).toBe('housing');
    expect(reviewBodyOf({ offices, accused: accused('housing') }, office('housing-station'))).toBe('city');
    expect(reviewBodyOf(free, office('province'))).toBeUndefined();
    expect(arbiterOf(free, office('housing'), office('transport'), office('city-petitions'))).toBe('city');
    expect(arbiterOf(free, office('housing'), office('district-housing'), office('city-petitions'))).toBe('city');
    expect(arbiterOf(walled, office('housing'), office('transport'), office('city-petitions'))).toBe('province');
    const alone: Office = {
      id: office('alone'),
      name: { zh: '独立', en: 'alone' },
      kind: 'department',
      categories: [],
    };
    const apart = { offices: new Map(offices).set(alone.id, alone), accused: [] };
    expect(arbiterOf(apart, office('housing'), office('alone'), office('city-petitions'))).toBe('city-petitions');
  });
});

describe('who has to do with a case', () => {
  it('is who holds it, has it in hand, sent it, decides, reviews, watches or was told', () => {
    const matter = walked(
      accepted(),
      ['2026-03-10', supervisor, { action: 'suggest', kind: 'policy', office: office('discipline'), text: '建议' }],
      ['2026-03-10', registrar, { action: 'report-urgent', to: office('province'), text: '紧急' }],
      ['2026-05-07', system('escalate'), { action: 'flag-overdue', clock: 'handle#01' as never }],
    );
    expect(concernedOffices(matter).sort()).toEqual([
      'city-petitions',
      'discipline',
      'housing',
      'province',
      'transport',
    ]);
    expect(maySee(matter, staff('district', 'head'), offices)).toBe(false);
    expect(maySee(matter, staff('discipline', 'handler'), offices)).toBe(true);
  });
});

it('a unit that has the matter in hand below another cannot be accused before it is taken back', () => {
  const passed = walked(delivered(), [
    '2026-03-06',
    housingHandler,
    { action: 'relay', assignment: ASSIGN_1, to: office('housing-station') },
  ]);
  const accuse = (...units: string[]): Command => {
    return { action: 'classify', category: '其他', nature: 'accusation', accused: accused(...units) };
  };
  const refusedUnit = (matter: Case, command: Command) => {
    const outcome = attempt(matter, '2026-03-09', registrar, command);
    return 'refusal' in outcome ? outcome.refusal : 'done';
  };
  const inHandOf = (unit: string) => ({ code: 'accused-in-hand', facts: { unit } });
  expect(refusedUnit(passed, accuse('housing-station'))).toEqual(inHandOf('housing-station'));
  expect(refusedUnit(passed, accuse('discipline'))).toBe('done');
  const back = walked(
    passed,
    ['2026-03-07', housingHandler, { action: 'recall', assignment: ASSIGN_3, text: '自办' }],
    ['2026-03-08', registrar, { action: 'recall', assignment: ASSIGN_1, text: '另行转送' }],
  );
  expect(refusedUnit(back, accuse('housing'))).toBe('done');
  const watched = walked(closed(), [
    '2026-03-24',
    supervisor,
    { action: 'suggest', kind: 'policy', office: office('discipline'), text: '建议' },
  ]);
  // A suggestion that still wants an answer does not keep a unit from being accused; nor does it keep the dossier open.
  const open = { ...watched, status: 'answered' } as const;
  expect(refusedUnit(open, accuse('discipline'))).toBe('done');
  const walled = { ...closed(), ...watched, accused: accused('discipline') };
  expect(openPoints(walled, context('2026-06-19', registrar))).not.toContain('suggestion-open');
  expect(openPoints(watched, context('2026-06-19', registrar))).toContain('suggestion-open');
});
