import { describe, expect, it } from 'vitest';
import { countFigures } from '../../functions/figures/figures.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { Snapshot } from '../../shared/figures/snapshot.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { MemoryFigures } from '../../shared/ports/fakes/memory-figures.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { ASSIGN_1, citizen, housingHandler, registrar, system } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';

const unit = (snapshot: Snapshot | undefined, office: string) => snapshot?.units.find((each) => each.office === office);

function counting(start: string) {
  const store = new MemoryStore();
  const day = officeDay(start, store);
  const figures = new MemoryFigures(store);
  const { jurisdiction, now } = day.deps;
  const deps = { index: figures, book: figures, jurisdiction, now };
  const accept = async (on: string): Promise<CaseNumber> => {
    const number = await day.route();
    await day.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
    day.setDay(on);
    await day.ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
    return number;
  };
  return { ...day, figures, deps, accept };
}

describe('counting the figures', () => {
  it('adds up what each office did, up the tree', async () => {
    const { accept, answer, setDay, deps } = counting('2026-03-02');
    const first = await accept('2026-03-06');
    setDay('2026-03-02');
    await accept('2026-03-20');
    setDay('2026-03-20');
    await answer(first);
    setDay('2026-04-01');
    const [march] = await countFigures(deps);
    expect(march).toMatchObject({ month: '2026-03', from: '2026-03-01', to: '2026-03-31', countedOn: '2026-04-01' });
    expect(unit(march, 'city-petitions')).toMatchObject({ routing: { part: 2, of: 2 }, open: 0 });
    // Received on the 2nd, so told by the 17th; the second was accepted on the 20th.
    expect(unit(march, 'housing')).toMatchObject({ notice: { part: 1, of: 2 }, open: 1 });
    expect(unit(march, 'city')).toMatchObject({ routing: { part: 2, of: 2 }, notice: { part: 1, of: 2 }, open: 1 });
    expect(unit(march, 'province')).toMatchObject({ notice: { part: 1, of: 2 } });
    expect(unit(march, 'district')).toMatchObject({ notice: { part: 0, of: 0 }, open: 0 });
  });

  it('gives the same again, however often it is counted', async () => {
    const { accept, setDay, deps, figures } = counting('2026-03-02');
    await accept('2026-03-06');
    setDay('2026-04-02');
    const once = await countFigures(deps);
    expect(await countFigures(deps)).toEqual(once);
    expect(await countFigures(deps, '2026-03')).toEqual([once[0]]);
    expect(await figures.months()).toEqual(['2026-04', '2026-03']);
  });

  it('knows nothing of an accusation, whatever becomes of it', async () => {
    const { submit, ask, setDay, deps } = counting('2026-03-02');
    const received = await submit();
    if ('refusal' in received) throw new Error('refused');
    const { number } = received.matter;
    await ask(number, registrar, { action: 'register', category: '纪检监察', nature: 'accusation' });
    setDay('2026-05-01');
    for (const snapshot of await countFigures(deps, '2026-03').then((all) => all))
      for (const { office: _, ...figures } of snapshot.units)
        expect(Object.values(figures).every((each) => each === 0 || (typeof each === 'object' && each.of === 0))).toBe(
          true,
        );
  });

  it('does not show what a single citizen rated', async () => {
    const { accept, answer, ask, setDay, deps } = counting('2026-03-02');
    const number = await accept('2026-03-06');
    setDay('2026-03-20');
    await answer(number);
    await ask(number, citizen, { action: 'rate', of: 'unit', grade: 'dissatisfied' });
    setDay('2026-07-01');
    const [june] = await countFigures(deps, '2026-06');
    expect(unit(june, 'housing')).toMatchObject({ satisfaction: 'few', participation: 'few' });
    expect(unit(june, 'city')).toMatchObject({ satisfaction: 'few' });
    expect(JSON.stringify(june)).not.toContain('dissatisfied');
  });

  it('follows the statistical month that is set', async () => {
    const { accept, setDay, deps } = counting('2026-03-02');
    await accept('2026-03-06');
    setDay('2026-04-02');
    const statistics = { month: 'from-21', smallest: 5, source: '本地规定' } as const;
    const law = async () => ({ ...builtIn, policy: { ...builtIn.policy, statistics } });
    const counted = await countFigures({ ...deps, jurisdiction: { ...deps.jurisdiction, law } });
    expect(counted.map(({ from, to }) => [from, to])).toEqual([
      ['2026-02-21', '2026-03-20'],
      ['2026-03-21', '2026-04-20'],
    ]);
    expect(unit(counted[0], 'housing')?.notice).toEqual({ part: 1, of: 1 });
  });
});
