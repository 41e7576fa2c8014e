import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { caseFault } from '../../cli/verify/case-fault.ts';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoRegister } from '../../shared/adapters/dynamo/register.ts';
import { startDatabase } from '../support/database.ts';
import { officeDay } from '../support/office-day.ts';

/** docs/runbooks/backup.md, on this machine. */
it('comes back from a copy of its file with every history sound, and without what came after the copy', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-'));
  const [file, copy] = [join(folder, 'table.sqlite'), join(folder, 'copy.sqlite')];
  const numbers = [];

  const first = await startDatabase(folder);
  const number = await officeDay('2026-03-02', new DynamoCaseStore(first.table)).route();
  await first.stop();
  await copyFile(file, copy);

  const second = await startDatabase(folder);
  await officeDay('2026-03-02', new DynamoCaseStore(second.table)).submit();
  await second.stop();
  await copyFile(copy, file);

  const restored = await startDatabase(folder);
  const cases = new DynamoCaseStore(restored.table);
  for await (const each of new DynamoRegister(restored.table).numbers()) numbers.push(each);
  expect(numbers).toEqual([number]);
  expect(await caseFault(number, cases)).toBeUndefined();
  expect(await cases.history(number)).toHaveLength(3);
  await restored.stop();
  await rm(folder, { recursive: true });
});
