import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import type { Table } from '../../shared/adapters/dynamo/table.ts';
import { dayOf } from '../../shared/cases/time.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { receivingOffice } from '../../shared/domain/office.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { CHINA_TIME_ZONE } from '../../shared/policy/time-zone.ts';
import { readLives, readOffices, readStaff } from './files.ts';
import { type Begun, begin, live, type PastDeps } from './live.ts';
import { momentsOf } from './moments.ts';
import { PastQueues } from './past-queues.ts';
import { together } from './together.ts';

export interface FillSettings {
  readonly table: Table;
  /** That of the stack, so that the query codes work there. */
  readonly codeKey: string;
  readonly now: Instant;
}

export interface Demo {
  readonly cases: number;
  readonly offices: number;
  readonly staff: number;
  /** Cases to follow as their citizens would: one accepted, one answered, one closed. */
  readonly toFollow: readonly { readonly number: CaseNumber; readonly code: string; readonly title: string }[];
}

/** Fills an empty table with a city that does not exist. Where there are offices, nothing is done. */
export async function fillTable({ table, codeKey, now }: FillSettings): Promise<Demo | undefined> {
  const directory = new DynamoDirectory(table);
  if ((await directory.offices()).size > 0) return undefined;
  const [units, staff, lives] = [readOffices(), readStaff(), readLives()];
  const offices = new Map(units.map((unit) => [unit.id, unit]));
  const office = receivingOffice(offices);
  if (!office) throw new Error('demo: no petition office receives what is sent in online');

  const queues = new PastQueues(new DynamoOutbox(table));
  // What a load that was broken off left behind.
  for await (const some of queues.outbox.takeDue(now)) await queues.send(some);
  const deps: PastDeps = {
    cases: new DynamoCaseStore(table),
    queues,
    jurisdiction: { timeZone: CHINA_TIME_ZONE, offices: async () => offices, law: async () => builtIn },
    sendFailed: (error) => {
      throw error;
    },
  };
  const today = dayOf(now, CHINA_TIME_ZONE);
  const planned = lives
    .map((life, order) => ({ life, order, moments: momentsOf(life, order, today, china) }))
    .sort((a, b) => (a.moments.received < b.moments.received ? -1 : 1));
  const setting = { office, staff, codeKey };
  const begun: Begun[] = [];
  // One after the other, so that the register numbers them in the order in which they came.
  for (const each of planned) begun.push(await begin(each, deps, setting));
  const lived = (await Promise.all(together(begun).map((each) => live(each, deps, setting)))).flat();

  await directory.putStaff(staff);
  // Last: offices mean that all of it is there.
  await directory.putOffices(units);
  return { cases: lived.length, offices: units.length, staff: staff.length, toFollow: toFollow(lived) };
}

function toFollow(lived: readonly Begun[]): Demo['toFollow'] {
  const statuses: readonly Case['status'][] = ['accepted', 'answered', 'closed'];
  return statuses.flatMap((status) => {
    const found = lived.find(({ matter }) => matter.status === status);
    return found ? [{ number: found.matter.number, code: found.code, title: found.matter.title }] : [];
  });
}
