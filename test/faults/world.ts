import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { escalate } from '../../functions/escalate/escalate.ts';
import { reconcile } from '../../functions/reconcile/reconcile.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { SqsAlerts, SqsQueues } from '../../shared/adapters/sqs/queues.ts';
import type { CaseDeps } from '../../shared/cases/act.ts';
import { notify } from '../../shared/cases/notify.ts';
import { transfer } from '../../shared/cases/transfer.ts';
import type { Instant } from '../../shared/domain/day.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { MemoryFiles } from '../../shared/ports/fakes/memory-files.ts';
import { MemoryHooks, MemoryReach } from '../../shared/ports/fakes/memory-reach.ts';
import { offices } from '../support/city.ts';
import { type Dice, happens } from '../support/dice.ts';
import { Queue } from './queue.ts';
import { Runs } from './runs.ts';
import type { Stores } from './stores.ts';
import { Weather } from './weather.ts';

export const TIME_ZONE = 'Asia/Shanghai';
const START = Date.parse('2026-03-02T02:00:00Z');
const SITE = 'https://test.example';

/** The deployed operations on stores, with a clock, queues and weather that the dice make. */
export class World {
  readonly weather: Weather;
  readonly runs: Runs;
  readonly queues: Readonly<Record<'transfers' | 'notices' | 'alerts', Queue>>;
  readonly files = new MemoryFiles();
  /** How often each notice was mailed, by the id of its message. */
  readonly mailed = new Map<string, number>();
  readonly roll: Dice;
  readonly stores: Stores;
  #now = START;

  constructor(roll: Dice, open: (runs: Runs) => Stores) {
    this.roll = roll;
    this.weather = new Weather(roll);
    this.runs = new Runs(roll, (service) => this.weather.faultOf(service));
    this.queues = { transfers: new Queue(roll), notices: new Queue(roll), alerts: new Queue(roll) };
    this.stores = open(this.runs);
    mockClient(SQSClient)
      .on(SendMessageBatchCommand)
      .callsFake(({ QueueUrl, Entries }) => this.runs.effect('queues', async () => this.#take(QueueUrl, Entries)));
  }

  now = (): Instant => new Date(this.#now).toISOString() as Instant;

  pass(ms: number): void {
    this.#now += ms;
  }

  /** As a function that has just started opens them: nothing is left of the runs before. */
  cases(): CaseDeps {
    return {
      cases: this.stores.cases(),
      queues: new SqsQueues(new SQSClient(), { transfers: 'transfers', notices: 'notices' }),
      jurisdiction: { timeZone: TIME_ZONE, offices: async () => offices, law: async () => builtIn },
      now: this.now,
      pause: () => this.runs.effect('pause', async () => {}),
      sendFailed: () => {},
    };
  }

  /** Hands one message of a queue to its consumer. */
  consume(name: keyof World['queues']): void {
    const message = this.queues[name].receive(this.#now);
    if (!message) return;
    this.runs.start(
      () => this.#handle(name, JSON.parse(message.body), message.attempt),
      (outcome) => ('value' in outcome ? message.done() : undefined),
    );
  }

  reconcile(): void {
    const { queues } = this.cases();
    this.runs.start(() => reconcile({ outbox: this.stores.outbox, queues, now: this.now }, () => true), ignored);
  }

  sweep(): void {
    const { worklists, aside } = this.stores;
    const { jurisdiction } = this.cases();
    const alerts = new SqsAlerts(new SQSClient(), 'alerts');
    this.runs.start(() => sweep({ worklists, aside, alerts, now: this.now, jurisdiction }), ignored);
  }

  async #handle(name: keyof World['queues'], body: { readonly id: string }, attempt: number): Promise<string> {
    const deps = { ...this.cases(), outbox: this.stores.outbox };
    switch (name) {
      case 'transfers':
        return transfer(body, { ...deps, evidence: { keep: (id) => this.#inFiles(() => this.files.keep(id)) } });
      case 'alerts':
        return escalate(body, { ...deps, aside: this.stores.aside }, attempt);
      case 'notices': {
        const mailer = { send: () => this.runs.effect('mail', async () => this.#countMail(body.id)) };
        const { offices, timeZone } = deps.jurisdiction;
        const { deliveries } = this.stores;
        return notify(body, { ...deps, offices, timeZone, reach, deliveries, mailer, hooks, siteUrl: SITE });
      }
    }
  }

  #inFiles(does: () => Promise<void>): Promise<void> {
    return this.runs.effect('files', does);
  }

  #countMail(id: string): void {
    this.mailed.set(id, (this.mailed.get(id) ?? 0) + 1);
  }

  /** Now and then the queue keeps a message twice. */
  #take(url: string, entries: readonly { readonly MessageBody?: string | undefined }[] = []) {
    const queue = this.queues[url as keyof World['queues']];
    for (const { MessageBody = '' } of entries) {
      queue.send(MessageBody, this.#now);
      if (happens(this.roll, 50)) queue.send(MessageBody, this.#now);
    }
    return { Successful: [], Failed: [] };
  }
}

const ignored = () => {};
const reach = new MemoryReach();
const hooks = new MemoryHooks();
