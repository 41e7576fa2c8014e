import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { openClock } from '../../local/clock.ts';
import { control } from '../../local/control.ts';
import { startMessaging } from '../../local/services/messaging.ts';
import { close, listen } from '../../local/services/ports.ts';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { offices } from '../support/city.ts';
import { startDatabase } from '../support/database.ts';
import { officeDay } from '../support/office-day.ts';
import { huiyin } from './terminal.ts';

const queues = ['Transfers', 'Notices', 'Alerts'];

/** What the command line sees of a stack: its table, its queues and its clock. No function runs behind them. */
export async function smallStack(day: string) {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-'));
  const database = await startDatabase();
  const messaging = await startMessaging('eu-west-2');
  const urlOf = (name: string) => `${messaging.endpoint}/000000000000/${name.toLowerCase()}`;
  const letters = [...queues, 'Schedules'].map((name) => `${name}-dead-letters`);
  const names = [...queues, ...letters].map((name) => name.toLowerCase());
  const sqs = new SQSClient({
    ...{ endpoint: messaging.endpoint, region: 'eu-west-2' },
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  for (const QueueName of names) await sqs.send(new CreateQueueCommand({ QueueName }));
  await new DynamoDirectory(database.table).putOffices([...offices.values()]);

  const clock = openClock(join(folder, 'clock.json'));
  const setDay = (date: string) => clock.set(new Date(`${date}T02:00:00Z`));
  setDay(day);
  const next = new Date('2026-03-02T02:10:00Z');
  const server = createServer(
    control({
      clock,
      setClock: (iso) => clock.set(iso === null ? null : new Date(iso)),
      fire: async () => '',
      status: async () => ({ schedules: { sweep: next } }),
    }),
  );
  const url = `http://127.0.0.1:${await listen(server, 0)}`;
  const outputs = Object.fromEntries(
    queues.flatMap((name) => [
      [`${name}QueueUrl`, urlOf(name)],
      [`${name}DeadLettersUrl`, urlOf(`${name}-dead-letters`)],
    ]),
  );
  const SchedulesDeadLettersUrl = urlOf('Schedules-dead-letters');
  const stack = {
    ...{ url, region: 'eu-west-2', outputs: { ...outputs, SchedulesDeadLettersUrl, TableName: database.table.name } },
    endpoints: { dynamodb: database.endpoint, sqs: messaging.endpoint },
  };
  await writeFile(join(folder, 'stack.json'), JSON.stringify(stack));

  return {
    ...{ folder, setDay, table: database.table, messaging, urlOf },
    /** The office's own work, in the same table. */
    office: officeDay(day, new DynamoCaseStore(database.table)),
    huiyin: (...argv: string[]) => huiyin(...argv, '--data', folder),
    async stop() {
      await close(server);
      await messaging.stop();
      await database.stop();
      await rm(folder, { recursive: true });
    },
  };
}

export type SmallStack = Awaited<ReturnType<typeof smallStack>>;
