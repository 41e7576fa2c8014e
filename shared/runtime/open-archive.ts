import { DynamoCaseStore } from '../adapters/dynamo/case-store.ts';
import { cachedOffices, DynamoDirectory } from '../adapters/dynamo/directory.ts';
import { DynamoGateBook } from '../adapters/dynamo/gate-book.ts';
import { cachedLaw, DynamoLawBook } from '../adapters/dynamo/law-book.ts';
import { openTable } from '../adapters/dynamo/table.ts';
import { systemNow } from '../cases/time.ts';
import { readEnv } from '../config/env.ts';
import { builtIn } from '../policy/built-in.ts';

/** The ways to the cases, the units and the law, for a function that changes none of them. */
export function openArchive() {
  const env = readEnv('TABLE_NAME', 'TIME_ZONE');
  const table = openTable(env.TABLE_NAME);
  const directory = new DynamoDirectory(table);
  const law = cachedLaw(new DynamoLawBook(table, builtIn));
  return {
    ...{ table, directory, cases: new DynamoCaseStore(table), gate: new DynamoGateBook(table), now: systemNow },
    jurisdiction: { timeZone: env.TIME_ZONE, offices: cachedOffices(directory), law },
  };
}
