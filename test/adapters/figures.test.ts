import { afterAll, beforeAll, expect, it } from 'vitest';
import { countFigures } from '../../functions/figures/figures.ts';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoFigures } from '../../shared/adapters/dynamo/figures.ts';
import type { Snapshot } from '../../shared/figures/snapshot.ts';
import { ASSIGN_1, housingHandler, office, registrar, system } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { officeDay } from '../support/office-day.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

it('what is done to a case is counted with it, and an accusation is counted no more', async () => {
  const day = officeDay('2026-03-02', new DynamoCaseStore(database.table));
  const figures = new DynamoFigures(database.table);
  const number = await day.route();
  await day.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
  const notify = { kind: 'clock', clock: 'notify', due: '2026-03-17' };
  expect(await figures.facts(office('housing'), '2026-03')).toEqual([notify]);
  expect(await figures.facts(office('housing'), 'open')).toEqual([{ kind: 'open' }]);
  await day.ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
  expect(await figures.facts(office('housing'), '2026-03')).toEqual([{ ...notify, endedOn: '2026-03-02' }]);
  await day.ask(number, registrar, { action: 'classify', category: '纪检监察', nature: 'accusation' });
  for (const period of ['2026-03', '2026-05', 'open'])
    for (const unit of ['housing', 'transport', 'city-petitions'])
      expect(await figures.facts(office(unit), period)).toEqual([]);
});

it('a count is read whole, and takes the place of the one before', async () => {
  const figures = new DynamoFigures(database.table);
  const { jurisdiction, now } = officeDay('2026-04-01').deps;
  const [march] = await countFigures({ index: figures, book: figures, jurisdiction, now }, '2026-03');
  const byOffice = (snapshot: Snapshot | undefined) =>
    snapshot && { ...snapshot, units: snapshot.units.toSorted((a, b) => (a.office < b.office ? -1 : 1)) };
  expect(byOffice(await figures.snapshot('2026-03'))).toEqual(byOffice(march));
  const fewer = march && { ...march, units: march.units.slice(0, 2) };
  for (let again = 0; again < 3; again++) if (fewer) await figures.put(fewer);
  expect(byOffice(await figures.snapshot('2026-03'))).toEqual(byOffice(fewer));
  expect(await figures.snapshot('2026-02')).toBeUndefined();
  expect(await figures.months()).toEqual(['2026-03']);
});
