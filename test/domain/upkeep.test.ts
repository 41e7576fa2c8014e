import { describe, expect, it } from 'vitest';
import type { Role } from '../../shared/domain/actor.ts';
import type { Office } from '../../shared/domain/office.ts';
import { closingRefused, unitMisplaced } from '../../shared/domain/unit-tree.ts';
import { mayReadUpkeep, postsRefused, type Upkeep, upkeepRefused, upkeeps } from '../../shared/domain/upkeep.ts';
import { at, office, offices, staff } from '../support/city.ts';

const roles: readonly Role[] = ['registrar', 'handler', 'head', 'supervisor', 'admin', 'auditor'];
/** Where the unit that is kept stands, seen from the one of whoever keeps it. */
const relations = {
  own: ['city-petitions', 'city-petitions'],
  'of its government': ['city-petitions', 'housing'],
  'below that': ['city-petitions', 'district-housing'],
  above: ['district-petitions', 'housing'],
  beside: ['housing', 'transport'],
} as const;

const read: Readonly<Record<Upkeep, readonly Role[]>> = {
  units: ['admin', 'auditor'],
  staff: ['admin', 'auditor'],
  reach: ['admin'],
  law: ['admin', 'auditor'],
  changes: ['auditor'],
};
/** By the unit that is kept; the law is of none, but belongs to the petition office at the top. */
const changed: Readonly<Record<Upkeep, readonly (keyof typeof relations)[]>> = {
  units: ['own', 'of its government', 'below that'],
  staff: ['own', 'of its government', 'below that'],
  reach: ['own', 'of its government', 'below that'],
  law: ['own', 'of its government', 'below that'],
  changes: [],
};

describe.each(upkeeps)('%s', (what) => {
  it.each(roles)('is read by %s where the table says so', (role) => {
    expect(mayReadUpkeep(what, { roles: [role] })).toBe(read[what].includes(role));
  });

  it.each(Object.entries(relations))(
    'of a unit that is %s is changed by an administrator alone, and not above',
    (relation, [from, to]) => {
      for (const role of roles) {
        const refused = upkeepRefused(what, staff(from, role), offices, office(to))?.refusal.code;
        const may = role === 'admin' && changed[what].some((each) => each === relation);
        const mayNot = role === 'admin' && what !== 'changes' ? 'outside-your-units' : 'not-yours';
        expect([role, refused]).toEqual([role, may ? undefined : mayNot]);
      }
    },
  );
});

describe('posts', () => {
  const admin = staff('city-petitions', 'admin');
  const refusal = (id: string, ...units: string[]) =>
    postsRefused({ id, posts: units.map((each) => ({ office: office(each) })) }, admin, offices)?.refusal;

  it('are given in units that work and that one looks after', () => {
    expect(refusal('fan', 'housing', 'district-housing')).toBeUndefined();
    expect(refusal('fan', 'housing', 'province')?.code).toBe('outside-your-units');
    expect(refusal('fan', 'nowhere')?.code).toBe('unknown-unit');
    expect(refusal('fan', 'planning')).toEqual({
      code: 'unit-closed',
      facts: { unit: 'planning', successor: 'housing' },
    });
  });

  it('are given to nobody by themselves', () => {
    expect(refusal(admin.id, 'housing')?.code).toBe('own-record');
  });
});

const unit = (id: string, change: Partial<Office> = {}): Office => {
  const known = offices.get(office(id));
  return { ...(known ?? { id: office(id), name: { zh: id, en: id }, kind: 'department', categories: [] }), ...change };
};

describe('a unit in the tree', () => {
  const code = (each: Office) => unitMisplaced(offices, each)?.refusal.code;

  it('stands under one that is there and works, and never under itself', () => {
    expect(code(unit('parks', { parent: office('city') }))).toBeUndefined();
    expect(code(unit('housing', { parent: office('district') }))).toBeUndefined();
    expect(code(unit('parks', { parent: office('nowhere') }))).toBe('unknown-unit');
    expect(code(unit('parks', { parent: office('planning') }))).toBe('unit-closed');
    expect(code(unit('housing', { parent: office('housing') }))).toBe('own-ancestor');
    expect(code(unit('housing', { parent: office('housing-station') }))).toBe('own-ancestor');
    expect(code(unit('city', { parent: office('district-housing') }))).toBe('own-ancestor');
    expect(code(unit('planning', { name: { zh: '新', en: 'New' } }))).toBe('unit-closed');
  });

  it('that keeps a register has a prefix, which no other has', () => {
    const register = { kind: 'petition-office', parent: office('district') } as const;
    expect(code(unit('third-petitions', register))).toBe('prefix-needed');
    expect(code(unit('third-petitions', { ...register, prefix: 'TT' }))).toBe('prefix-taken');
    expect(code(unit('third-petitions', { ...register, prefix: 'TX' }))).toBeUndefined();
    expect(code(unit('city-petitions'))).toBeUndefined();
  });

  it('has a mark for its documents that no other has, if any', () => {
    const tree = new Map([...offices, [office('housing'), unit('housing', { mark: '望建' })]]);
    const refused = (id: string, mark: string) => unitMisplaced(tree, unit(id, { mark }))?.refusal.code;
    expect(refused('transport', '望建')).toBe('mark-taken');
    expect(refused('transport', '望交')).toBeUndefined();
    expect(refused('housing', '望建')).toBeUndefined();
  });
});

describe('closing a unit', () => {
  const today = at('2026-03-02');
  const code = (id: string, successor: string, on = today) =>
    closingRefused(offices, unit(id), office(successor), on, today)?.refusal.code;

  it('needs a successor that works, and that keeps a register where it did', () => {
    expect(code('transport', 'housing')).toBeUndefined();
    expect(code('transport', 'transport')).toBe('own-successor');
    expect(code('transport', 'planning')).toBe('unit-closed');
    expect(code('transport', 'nowhere')).toBe('unknown-unit');
    expect(code('district-petitions', 'housing')).toBe('not-a-petition-office');
    expect(code('district-petitions', 'city-petitions')).toBeUndefined();
    expect(code('planning', 'transport')).toBe('unit-closed');
  });

  it('waits for what stands under it, and for its day', () => {
    expect(code('housing', 'transport')).toBe('units-below');
    expect(code('transport', 'housing', at('2026-03-03'))).toBe('closed-in-future');
  });
});
