import { httpApi } from './api-gateway/api.ts';
import { openClock } from './clock.ts';
import { readAssets } from './cloudformation/assets.ts';
import { Deployment } from './cloudformation/deployment.ts';
import { clientId, region, thisMachine } from './cloudformation/place.ts';
import { keptSecret } from './cloudformation/secrets.ts';
import { readTemplate } from './cloudformation/template.ts';
import { control } from './control.ts';
import { type Running, takeDataDir } from './data-dir.ts';
import { Ending } from './ending.ts';
import { mailEvents } from './events/mail-events.ts';
import { readRules } from './events/rules.ts';
import { takePort } from './front-door.ts';
import { keptKeys } from './identity/keys.ts';
import { identityServer } from './identity/server.ts';
import { hostFunctions } from './lambda/functions.ts';
import { type Say, saySilently } from './say.ts';
import { startSchedules } from './scheduler/schedules.ts';
import { startServices } from './services/services.ts';
import { settled } from './settled.ts';
import { startPollers } from './sqs/pollers.ts';
import { readTriggers } from './triggers.ts';

export interface StackOptions {
  /** 0: any that is free. */
  readonly port: number;
  readonly dataDir: string;
  /** What was synthesized. */
  readonly templateDir?: string;
  /** For tests: hands each batch of a queue to its function twice, as SQS may at any time. */
  readonly deliverTwice?: boolean;
  readonly say?: Say;
}

/** The system of the template, running on this machine. */
export interface Stack extends Omit<Running, 'pid'> {
  now(): Date;
  /** The environment variables that a function is given. */
  environmentOf(name: string): Readonly<Record<string, string>>;
  /** Sets the time of the functions, which runs on from there; `null` is real time. Runs what has become due. */
  setClock(iso: string | null): void;
  /** Runs a schedule now, by the name of its function. Gives the result as JSON text. */
  fire(schedule: string): Promise<string>;
  /** Resolves when the queues are empty and nothing is in flight. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export async function startStack(options: StackOptions): Promise<Stack> {
  const ending = new Ending();
  try {
    return await start(options, ending);
  } catch (error) {
    await ending.run();
    throw error;
  }
}

async function start(options: StackOptions, ending: Ending): Promise<Stack> {
  const { templateDir = 'cdk.out', deliverTwice = false, say = saySilently } = options;
  const data = takeDataDir(options.dataDir);
  ending.add(() => data.release());
  const door = await ending.begin(takePort(options.port, say));
  const services = await startServices(data, region, options.port === 0 ? 0 : door.port + 1, ending);
  const { endpoints, messaging } = services;

  const template = readTemplate(templateDir);
  const place = thisMachine(door.url, endpoints.sqs, endpoints.s3);
  const deployment = new Deployment(template, place, (name, properties) =>
    keptSecret(data.file('secrets.json'), name, properties),
  );
  const { routes, mappings, schedules } = readTriggers(template, deployment);
  await services.create(deployment);
  services.mail.tell(mailEvents(readRules(deployment), place, endpoints.sqs));

  const clock = openClock(data.file('clock.json'));
  const assetOf = readAssets(templateDir);
  const functions = await ending.begin(hostFunctions(deployment, { place, endpoints, assetOf, clock, data, say }));
  const timetable = await ending.begin(startSchedules(schedules, functions, clock, place, data.file('schedules.json')));
  await ending.begin(startPollers(mappings, functions, endpoints.sqs, place, deliverTwice));

  const running = { pid: process.pid, url: door.url, region, endpoints, outputs: deployment.outputs() };
  const consumed = new Set(mappings.map(({ queueArn }) => queueArn));
  const stack: Stack = {
    ...running,
    now: clock.now,
    environmentOf: (name) => functions.called(name).environment,
    setClock(iso) {
      clock.set(iso === null ? null : new Date(iso));
      timetable.clockWasSet();
    },
    fire: timetable.fire,
    settled: () => settled(functions.all, messaging, consumed),
    async stop() {
      await door.stop();
      await ending.run();
    },
  };
  door.open({
    identity: identityServer({ url: door.url, clientId, keys: keptKeys(data.file('identity.json')) }),
    control: control({
      ...stack,
      clock,
      status: async () => ({
        ...running,
        now: clock.now(),
        functions: Object.fromEntries(functions.all.map(({ name, load }) => [name, load])),
        queues: await messaging.depths(),
        schedules: timetable.next,
      }),
    }),
    api: httpApi(routes, place, { functionOf: functions.called, now: clock.now }),
  });
  data.announce(running);
  return stack;
}
