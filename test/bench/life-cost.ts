import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts';
import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import { DynamoReachBook } from '../../shared/adapters/dynamo/reach-book.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { actAsCitizen } from '../../shared/cases/citizen.ts';
import { notify } from '../../shared/cases/notify.ts';
import { track } from '../../shared/cases/track.ts';
import { transfer } from '../../shared/cases/transfer.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { OutboxEntry } from '../../shared/ports/case-store.ts';
import { MemoryHooks } from '../../shared/ports/fakes/memory-reach.ts';
import { ASSIGN_1, at, housingHandler, housingHead, office, offices, opinions, registrar } from '../support/city.ts';
import { startDatabase } from '../support/database.ts';
import { CODE_KEY, officeDay } from '../support/office-day.ts';
import { meterOf, type Units } from './meter.ts';
import { PRICES } from './prices.ts';

/** How long a warm function is assumed to run, and with how much memory, as the template gives it. */
const RUN = { api: { seconds: 0.04, gb: 1 }, queue: { seconds: 0.04, gb: 0.5 } } as const;
/** A message is sent, received and deleted; most batches hold one. */
const SQS_REQUESTS_PER_MESSAGE = 3;

/** About the median of a real message: 300 characters. */
const FACTS = '小区电梯停运两周，老人上下楼很困难，多次向物业反映没有结果。'.repeat(10);

export interface StepCost extends Units {
  readonly step: string;
  readonly kind: 'api' | 'queue';
  readonly messages: number;
}

export interface LifeCost {
  readonly steps: readonly StepCost[];
  /** US dollars for a thousand cases, by service. */
  readonly per1000: Readonly<Record<'dynamodb' | 'lambda' | 'api' | 'sqs' | 'total', number>>;
}

/** The life of one case on the real table: what each step consumes, and what a thousand such lives cost. */
export async function benchLifeCost(): Promise<LifeCost> {
  const database = await startDatabase();
  try {
    const meter = meterOf(database.table.client);
    const cases = new DynamoCaseStore(database.table);
    const outbox = new DynamoOutbox(database.table);
    const worklists = new DynamoWorklists(database.table);
    const day = officeDay('2026-03-02', cases);
    const notifying = {
      cases,
      outbox,
      mailer: day.mailer,
      offices: async () => offices,
      siteUrl: 'https://bench.example',
      ...{
        reach: new DynamoReachBook(database.table),
        deliveries: new DynamoDeliveries(database.table),
        hooks: new MemoryHooks(),
      },
      ...{ timeZone: 'Asia/Shanghai', now: day.deps.now },
    };
    const steps: StepCost[] = [];
    const step = async <T>(name: string, kind: StepCost['kind'], work: () => Promise<T>): Promise<T> => {
      const sent = day.queues.sent.length;
      const result = await work();
      steps.push({ step: name, kind, ...meter.take(), messages: day.queues.sent.length - sent });
      return result;
    };
    const consume = async (entry: OutboxEntry) =>
      entry.message.queue === 'transfers'
        ? step(entry.message.task, 'queue', () =>
            transfer(entry, { ...day.deps, outbox, evidence: { keep: async () => {} } }),
          )
        : step(`notify: ${entry.message.topic}`, 'queue', () => notify(entry, notifying));
    let drained = 0;
    const drain = async () => {
      for (; drained < day.queues.sent.length; drained++) {
        const entry = day.queues.sent[drained];
        if (entry) await consume(entry);
      }
    };

    const received = await step('submit', 'api', () => day.submit({ facts: FACTS }, 'one-whole-life'));
    if ('refusal' in received) throw new Error(received.refusal.code);
    const { number } = received.matter;
    const ask = { number, code: received.code ?? '', codeKey: CODE_KEY };
    const inbox = (unit: string) => step('inbox', 'api', () => worklists.inbox(office(unit), 50));
    const look = () => step('track', 'api', () => track(day.deps, ask));
    const does = async (actor: Actor, command: Command) => {
      const done = await step(command.action, 'api', () => day.ask(number, actor, command));
      if ('refusal' in done) throw new Error(`${command.action}: ${done.refusal.code}`);
      await drain();
    };
    const rates = async (of: 'office' | 'unit') => {
      const command = { action: 'rate', of, grade: 'satisfied' } as const;
      await step('rate', 'api', () => actAsCitizen(day.deps, { ...ask, command }));
      await drain();
    };
    const assignment = ASSIGN_1;
    await drain();
    await inbox('city-petitions');
    await does(registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
    await does(registrar, { action: 'route', way: 'transfer', to: [{ office: office('housing'), lead: true }] });
    await inbox('housing');
    await does(housingHandler, { action: 'accept', assignment });
    await look();
    await does(housingHandler, { action: 'draft-opinion', assignment, found: FACTS, opinions });
    await inbox('housing');
    await does(housingHead, { action: 'approve-opinion', assignment });
    const service = { way: 'electronic', on: at('2026-03-02'), recipient: '林小满' } as const;
    await does(housingHandler, { action: 'serve-opinion', assignment, service });
    await look();
    await rates('office');
    await rates('unit');
    await does(housingHandler, { action: 'carry-out', assignment, text: '电梯已修好。' });
    await does(registrar, { action: 'verify-carrying-out', assignment, verified: true, text: '到现场看过。' });
    await does(registrar, { action: 'close', resolved: true, text: '电话回访，满意。' });
    return { steps, per1000: priceOf(steps) };
  } finally {
    await database.stop();
  }
}

function priceOf(steps: readonly StepCost[]): LifeCost['per1000'] {
  const sum = (of: (step: StepCost) => number) => 1000 * steps.reduce((total, step) => total + of(step), 0);
  const dynamodb = sum(({ writes, reads }) => writes * PRICES.writeUnit + reads * PRICES.readUnit);
  const lambda = sum(({ kind }) => PRICES.lambdaRequest + RUN[kind].seconds * RUN[kind].gb * PRICES.lambdaArmGbSecond);
  const api = sum(({ kind }) => (kind === 'api' ? PRICES.apiRequest : 0));
  const sqs = sum(({ messages }) => messages * SQS_REQUESTS_PER_MESSAGE * PRICES.sqsRequest);
  return { dynamodb, lambda, api, sqs, total: dynamodb + lambda + api + sqs };
}
