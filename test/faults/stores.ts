import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { DynamoAside } from '../../shared/adapters/dynamo/aside.ts';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts';
import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import type { Table } from '../../shared/adapters/dynamo/table.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { Aside } from '../../shared/ports/aside.ts';
import type { CaseStore } from '../../shared/ports/case-store.ts';
import type { Deliveries } from '../../shared/ports/deliveries.ts';
import { MemoryAside } from '../../shared/ports/fakes/memory-aside.ts';
import { MemoryDeliveries } from '../../shared/ports/fakes/memory-reach.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { MemoryWorklists } from '../../shared/ports/fakes/memory-worklists.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Worklists } from '../../shared/ports/worklists.ts';
import type { Runs } from './runs.ts';

/** Where everything is kept; each call to it, or each request of a call, is an effect of the run that makes it. */
export interface Stores {
  /** As a function that has just started opens it: it has taken no block of serials yet. */
  cases(): CaseStore;
  readonly outbox: Outbox;
  readonly aside: Aside;
  readonly deliveries: Deliveries;
  readonly worklists: Pick<Worklists, 'dueOn' | 'watermark' | 'setWatermark'>;
  /** Puts a row that makes no sense among those of a day. */
  spoil(day: Day): Promise<void>;
  /** Every case there is, and every message that nobody confirmed. */
  left(): Promise<{ readonly numbers: readonly CaseNumber[]; readonly waiting: readonly string[] }>;
}

export type OpenStores = (runs: Runs) => Stores;

/** The deployed adapters: every single request to the database is an effect. */
export function onTable(table: Table): OpenStores {
  return (runs) => {
    table.client.middlewareStack.add((next) => (args) => runs.effect('table', () => next(args)), {
      ...{ step: 'initialize', name: 'weather', override: true },
    });
    return {
      cases: () => new DynamoCaseStore(table),
      outbox: new DynamoOutbox(table),
      aside: new DynamoAside(table),
      deliveries: new DynamoDeliveries(table),
      worklists: new DynamoWorklists(table),
      spoil: (day) => spoilTable(table, day),
      left: () => rowsLeft(table),
    };
  };
}

/** The stores in memory, some fifty times faster: every call is one effect. */
export function inMemory(runs: Runs): Stores {
  const store = new MemoryStore();
  const worklists = new MemoryWorklists(store);
  const reached = effectsOf(store, runs);
  return {
    cases: () => reached,
    outbox: reached,
    aside: effectsOf(new MemoryAside(), runs),
    deliveries: effectsOf(new MemoryDeliveries(), runs),
    worklists: effectsOf(worklists, runs),
    spoil: async (day) => void worklists.spoiled.set(day, ['spoiled']),
    left: async () => ({ numbers: [...store.cases.keys()], waiting: [...store.waiting.keys()] }),
  };
}

/** The same port; a list that is read row by row is an effect with each row. */
function effectsOf<T extends object>(port: T, runs: Runs): T {
  return new Proxy(port, {
    get(_, name) {
      const method: unknown = Reflect.get(port, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => {
        if (lists.includes(name)) return eachAnEffect(() => method.apply(port, args), runs);
        return runs.effect('table', async () => method.apply(port, args));
      };
    },
  });
}

const lists: readonly (string | symbol)[] = ['takeDue', 'dueOn'];

async function* eachAnEffect(read: () => AsyncIterable<unknown>, runs: Runs) {
  for await (const row of read()) yield await runs.effect('table', async () => row);
}

async function spoilTable({ client, name }: Table, day: Day): Promise<void> {
  const Item = { pk: 'CASE#spoiled', sk: 'spoiled', duePk: `DUE#${day}#00`, dueSk: 'spoiled' };
  await client.send(new PutCommand({ TableName: name, Item }));
}

async function rowsLeft({ client, name }: Table) {
  const numbers: CaseNumber[] = [];
  const waiting: string[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName: name, ...(from && { ExclusiveStartKey: from }) }));
    for (const { pk, sk } of page.Items ?? []) {
      if (sk === 'HEAD') numbers.push(pk.slice('CASE#'.length));
      if (sk === 'OUTBOX') waiting.push(pk.slice('OUTBOX#'.length));
    }
    from = page.LastEvaluatedKey;
  } while (from);
  return { numbers, waiting };
}
