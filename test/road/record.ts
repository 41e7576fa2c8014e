import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { sha256 } from '../../shared/cases/context.ts';
import { dayOf } from '../../shared/cases/time.ts';
import { isOverdue } from '../../shared/domain/case.ts';
import { firstBreak } from '../../shared/domain/chain.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';

/** What the cases' own records say happened, read from the table. */
export interface Recorded {
  readonly registered: number;
  readonly sent: number;
  readonly delivered: number;
  readonly twiceDelivered: number;
  readonly answered: number;
  /** Duties whose last day passed while they ran. */
  readonly overdue: number;
  readonly flagged: number;
  readonly flaggedTwice: number;
  readonly supervisionNotices: number;
  readonly supervisedUnits: number;
  readonly brokenChains: number;
}

export async function readRecord(numbers: readonly string[], tableName: string, now: Date): Promise<Recorded> {
  const store = new DynamoCaseStore(openTable(tableName));
  const today = dayOf(now.toISOString() as Instant, 'Asia/Shanghai');
  const count = {
    registered: 0,
    sent: 0,
    delivered: 0,
    twiceDelivered: 0,
    answered: 0,
    overdue: 0,
    flagged: 0,
    flaggedTwice: 0,
  };
  const units = new Set<string>();
  let supervisionNotices = 0;
  let brokenChains = 0;
  for (const number of numbers as CaseNumber[]) {
    const [stored, history] = await Promise.all([store.load(number), store.history(number)]);
    if (!stored) throw new Error(`${number} is lost`);
    const { assignments, clocks, notices } = stored.matter;
    const flags = history.flatMap(({ event }) => (event.type === 'overdue-flagged' ? [event.clock] : []));
    const deliveries = history.flatMap(({ event }) => (event.type === 'delivered' ? [event.assignment] : []));
    count.registered += history.filter(({ event }) => event.type === 'registered').length;
    count.sent += assignments.length;
    count.delivered += assignments.filter(({ status }) => status !== 'sent').length;
    count.twiceDelivered += deliveries.length - new Set(deliveries).size;
    count.answered += assignments.filter(({ status }) => status === 'answered').length;
    count.overdue += clocks.filter((clock) => clock.sweepOn && (clock.flaggedOn || isOverdue(clock, today))).length;
    count.flagged += new Set(flags).size;
    count.flaggedTwice += flags.length - new Set(flags).size;
    supervisionNotices += notices.length;
    for (const { office } of notices) units.add(office);
    if (firstBreak(number, history, sha256) !== undefined) brokenChains += 1;
  }
  return { ...count, supervisionNotices, supervisedUnits: units.size, brokenChains };
}
