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
  readonly objected: number;
  readonly extended: number;
  readonly answered: number;
  /** Answered matters whose citizens have a code, and what they rated. */
  readonly rateable: number;
  readonly ratings: number;
  readonly documents: number;
  /** Documents that bear the number of another. */
  readonly sameNumber: number;
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
    objected: 0,
    extended: 0,
    answered: 0,
    rateable: 0,
    ratings: 0,
    documents: 0,
    overdue: 0,
    flagged: 0,
    flaggedTwice: 0,
  };
  const units = new Set<string>();
  const documentNumbers = new Set<string>();
  let supervisionNotices = 0;
  let brokenChains = 0;
  for (const number of numbers as CaseNumber[]) {
    const [stored, history] = await Promise.all([store.load(number), store.history(number)]);
    if (!stored) throw new Error(`${number} is lost`);
    const { assignments, clocks, notices, channel, ratings } = stored.matter;
    const flags = history.flatMap(({ event }) =>
      event.type === 'overdue-flagged' && event.rung === 'handler' ? [event.clock] : [],
    );
    const deliveries = history.flatMap(({ event }) => (event.type === 'delivered' ? [event.assignment] : []));
    count.registered += history.filter(({ event }) => event.type === 'registered').length;
    count.sent += assignments.length;
    count.delivered += assignments.filter(({ status }) => status !== 'sent').length;
    count.twiceDelivered += deliveries.length - new Set(deliveries).size;
    count.objected += assignments.filter(({ objection }) => objection?.status === 'granted').length;
    count.extended += assignments.filter(({ extension }) => extension?.status === 'granted').length;
    const answered = assignments.filter(({ status }) => status === 'answered').length;
    count.answered += answered;
    if (channel === 'online') count.rateable += answered;
    count.ratings += Object.keys(ratings).length;
    const documents = history.flatMap(({ event }) => event.documents ?? []);
    count.documents += documents.length;
    for (const { id } of documents) documentNumbers.add(id);
    count.overdue += clocks.filter((clock) => clock.sweepOn && (clock.flaggedOn || isOverdue(clock, today))).length;
    count.flagged += new Set(flags).size;
    count.flaggedTwice += flags.length - new Set(flags).size;
    supervisionNotices += notices.length;
    for (const { office } of notices) units.add(office);
    if (firstBreak(number, history, sha256) !== undefined) brokenChains += 1;
  }
  const sameNumber = count.documents - documentNumbers.size;
  return { ...count, sameNumber, supervisionNotices, supervisedUnits: units.size, brokenChains };
}
