import { Session } from 'node:inspector/promises';
import * as z from 'zod';

const MB = 1024 * 1024;

/** MB that each thread of a process holds, by its name, once what nobody needs any more is collected. */
export const liveMemory = z.record(z.string(), z.number());
export type LiveMemory = z.infer<typeof liveMemory>;

const usage = z.object({ usedSize: z.number(), embedderHeapUsedSize: z.number(), backingStorageSize: z.number() });
const answer = z.object({ id: z.number(), result: z.unknown() });

/**
 * Of this process and its worker threads. The resident size says little: V8 keeps room to spare for each thread, and more
 * of it the busier they were. The threads are asked through the inspector, the one way to have them collect.
 */
export async function measureLiveMemory(): Promise<LiveMemory> {
  const session = new Session();
  session.connect();
  const workers = await workersOf(session);
  await session.post('HeapProfiler.collectGarbage');
  const measured: LiveMemory = { main: heldBy(await session.post('Runtime.getHeapUsage')) };
  for (const { title, ask } of workers) {
    await ask('HeapProfiler.collectGarbage');
    measured[title] = heldBy(await ask('Runtime.getHeapUsage'));
  }
  session.disconnect();
  return measured;
}

async function workersOf(session: Session) {
  const waiting = new Map<number, (result: unknown) => void>();
  const attached: { sessionId: string; title: string }[] = [];
  session.on('NodeWorker.attachedToWorker', ({ params: { sessionId, workerInfo } }) => {
    attached.push({ sessionId, title: workerInfo.title });
  });
  session.on('NodeWorker.receivedMessageFromWorker', ({ params: { message } }) => {
    const heard = answer.safeParse(JSON.parse(message));
    if (heard.success) waiting.get(heard.data.id)?.(heard.data.result);
  });
  await session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
  let id = 0;
  return attached.map(({ sessionId, title }) => ({
    title,
    async ask(method: string): Promise<unknown> {
      id += 1;
      const { promise, resolve } = Promise.withResolvers<unknown>();
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method });
      await session.post('NodeWorker.sendMessageToWorker', { sessionId, message });
      return promise;
    },
  }));
}

function heldBy(used: unknown): number {
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = usage.parse(used);
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / MB;
}
