import type { Row } from '../../shared/adapters/dynamo/case-rows.ts';
import { shardOf } from '../../shared/adapters/dynamo/table.ts';
import { transactionOf } from '../../shared/adapters/dynamo/transaction.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { CaseNumber, ClockId } from '../../shared/domain/ids.ts';
import type { Rung } from '../../shared/domain/policy.ts';
import type { Commit } from '../../shared/ports/case-store.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { ASSIGN_1, housingHandler, office, registrar, system } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';

/** A case whose next rung is due that night, as its rows stand in the table. */
export interface OverdueCase {
  readonly rung: Rung['rung'];
  readonly number: CaseNumber;
  readonly clock: ClockId;
  readonly rows: readonly Row[];
}

/** Of a thousand alerts: most are late for the first time, some climb on, and some get a notice to answer. */
const MIX: readonly (readonly [rung: Rung['rung'], in1000: number])[] = [
  ['handler', 700],
  ['head', 200],
  ['supervisor', 100],
];

/** Cases that an office of the tests took in, passed on, and whose unit has let its sixty days go by. */
export async function overdueCases(night: Day): Promise<OverdueCase[]> {
  const found: OverdueCase[] = [];
  for (let before = 61; before < 90; before++) {
    const one = await overdueCase(addDays(night, -before), night);
    if (one && !found.some(({ rung }) => rung === one.rung)) found.push(one);
  }
  return MIX.map(([rung]) => {
    const one = found.find((each) => each.rung === rung);
    if (!one) throw new Error(`no case climbs to ${rung} on ${night}`);
    return one;
  });
}

/** The rows of so many of them, under numbers of their own. */
export function* rowsOfNight(kinds: readonly OverdueCase[], alerts: number): Generator<Row> {
  const texts = kinds.map(({ number, rows }) => ({ number, rows: JSON.stringify(rows) }));
  for (let i = 0; i < alerts; i++) {
    const text = texts[kindAt(i)];
    if (!text) continue;
    const number = numberAt(i);
    const rows: Row[] = JSON.parse(text.rows.replaceAll(text.number, number));
    for (const row of rows) yield typeof row.duePk === 'string' ? { ...row, duePk: sharded(row.duePk, number) } : row;
  }
}

export const numberAt = (i: number) => `TT2026${String(100_000 + i)}` as CaseNumber;

/** Spread evenly, so that any N have them in the same shares. */
export function kindAt(i: number): number {
  const place = (i * 619) % 1000;
  let sum = 0;
  return MIX.findIndex(([, share]) => {
    sum += share;
    return place < sum;
  });
}

const sharded = (duePk: string, number: CaseNumber) => duePk.replace(/\d\d$/, shardOf(number));

async function overdueCase(received: Day, night: Day): Promise<OverdueCase | undefined> {
  const store = new RowKeeper();
  const day = officeDay(received, store);
  const done = await day.submit();
  if ('refusal' in done) return undefined;
  const { number } = done.matter;
  const to = [{ office: office('housing'), lead: true }];
  await day.ask(number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
  await day.ask(number, registrar, { action: 'route', way: 'transfer', to });
  await day.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
  await day.ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
  const clock = 'handle#01' as ClockId;
  for (let on = addDays(received, 40); on < night; on = addDays(on, 1)) {
    day.setDay(on);
    for (const action of ['flag-overdue', 'remind'] as const)
      await day.ask(number, system('escalate'), { action, clock });
  }
  const rows = [...store.rows.values()];
  const dueThen = rows.filter(({ duePk }) => String(duePk).startsWith(`DUE#${night}#`));
  day.setDay(night);
  const flagged = await day.ask(number, system('escalate'), { action: 'flag-overdue', clock });
  if ('refusal' in flagged || dueThen.length !== 1) return undefined;
  const rung = flagged.matter.clocks.find(({ id }) => id === clock)?.rung;
  return rung && { rung, number, clock, rows };
}

/** Keeps the state, which is all that the night reads: not the history, nor what was sent long ago. */
class RowKeeper extends MemoryStore {
  readonly rows = new Map<string, Row>();

  override async commit(commit: Commit) {
    const result = await super.commit(commit);
    if (result === 'committed')
      for (const { Put } of transactionOf(commit, 'kept')) {
        const row = Put?.Item as Row | undefined;
        if (row?.sk.startsWith('HEAD')) this.rows.set(`${row.pk} ${row.sk}`, row);
      }
    return result;
  }
}
