import { describe, expect, it } from 'vitest';
import type { Role } from '../../shared/domain/actor.ts';
import type { Reading } from '../../shared/domain/readings.ts';
import { mayRead } from '../../shared/domain/visibility.ts';
import { office, offices, staff } from '../support/city.ts';
import { delivered } from './road.ts';

const roles: readonly Role[] = ['registrar', 'handler', 'head', 'supervisor', 'admin', 'auditor'];
/** Units that stand to a case of the city's petition office, in hand of housing and transport, in every way there is. */
const relations = {
  holder: 'city-petitions',
  'in-hand': 'housing',
  told: 'discipline',
  above: 'city',
  below: 'housing-station',
  stranger: 'district',
};

/** Who may read what, written out by hand: the letters are those of permission.test.ts, and `A` the auditor. */
const may: Readonly<Record<Reading, Readonly<Record<keyof typeof relations, string>>>> = {
  case: { holder: 'rhHsA', 'in-hand': 'rhHsA', told: 'rhHsA', above: 'HsA', below: 'A', stranger: 'A' },
  citizen: { holder: 'rs', 'in-hand': 'rhH', told: '', above: '', below: '', stranger: '' },
  accesses: { holder: 'A', 'in-hand': 'A', told: 'A', above: 'A', below: 'A', stranger: 'A' },
};
const letters: Partial<Record<Role, string>> = {
  registrar: 'r',
  handler: 'h',
  head: 'H',
  supervisor: 's',
  auditor: 'A',
};

const base = { ...delivered(), toldUrgently: [office('discipline')] };
const cells = (Object.keys(may) as Reading[]).flatMap((reading) =>
  (Object.keys(relations) as (keyof typeof relations)[]).map((relation) => [reading, relation] as const),
);

describe.each(cells)('reading the %s from a unit that is %s', (reading, relation) => {
  const unit = relations[relation];

  it.each(roles.map((role) => [role]))('%s', (role) => {
    const allowed = may[reading][relation].includes(letters[role] ?? '-');
    expect(mayRead(reading, base, staff(unit, role), offices)).toBe(allowed);
  });

  it('is for nobody where the matter accuses the unit, one above it, or the person', () => {
    for (const role of roles) {
      const who = staff(unit, role);
      const accusations = [{ unit: office(unit) }, { unit: office('city') }, { unit: office('salt'), person: who.id }];
      for (const accused of accusations)
        expect([role, mayRead(reading, { ...base, accused: [accused] }, who, offices)]).toEqual([role, false]);
    }
  });
});

it('who the citizen of a confidential matter is stays with the petition office that holds it', () => {
  const secret = { ...base, confidential: true as const };
  expect(mayRead('citizen', secret, staff('city-petitions', 'registrar'), offices)).toBe(true);
  expect(mayRead('citizen', secret, staff('housing', 'handler'), offices)).toBe(false);
  expect(mayRead('case', secret, staff('housing', 'handler'), offices)).toBe(true);
});

it('nobody reads a case by looking after the system', () => {
  for (const unit of Object.values(relations)) expect(mayRead('case', base, staff(unit, 'admin'), offices)).toBe(false);
});

it('a department sees the cases of the stations under it, where its head or supervisor asks', () => {
  const lead = base.assignments.map((each) => ({ ...each, office: office('housing-station') }));
  const there = { ...base, assignments: lead };
  expect(mayRead('case', there, staff('housing', 'head'), offices)).toBe(true);
  expect(mayRead('case', there, staff('housing', 'handler'), offices)).toBe(false);
  expect(mayRead('case', there, staff('transport', 'head'), offices)).toBe(false);
});
