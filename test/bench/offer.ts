/**
 * Offers submissions in a process of its own: `node offer.ts '{"url":…,"perSecond":…,"seconds":…}'`. Each goes out when its
 * time has come, whatever became of those before it, and its latency counts from that time: a stack that falls behind
 * does not slow down what is offered to it.
 */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import * as z from 'zod';

const TICK_MS = 5;
const body = JSON.stringify({
  title: '小区电梯停运',
  facts: '小区电梯停运两周，老人上下楼很困难，多次向物业反映没有结果。'.repeat(10),
  requests: ['尽快修好电梯'],
  name: '林小满',
  phone: '13000000001',
});
const { url, perSecond, seconds } = z
  .object({ url: z.string(), perSecond: z.number(), seconds: z.number() })
  .parse(JSON.parse(process.argv[2] ?? ''));
const agent = new Agent({ keepAlive: true });
const address = new URL('/api/petitions', url);

const latencies: number[] = [];
const numbers: string[] = [];
const refused = { withRetryAfter: 0, without: 0 };
let errors = 0;

function offer(due: number): Promise<void> {
  const headers = {
    ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    'idempotency-key': randomUUID(),
  };
  return new Promise((resolve) => {
    const failed = () => {
      errors += 1;
      resolve();
    };
    const sent = request(address, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (more: string) => {
        text += more;
      });
      answer.on('error', failed);
      answer.on('end', () => {
        take(answer.statusCode ?? 0, answer.headers['retry-after'], text, performance.now() - due);
        resolve();
      });
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

function take(status: number, retryAfter: string | undefined, text: string, ms: number): void {
  if (status === 201) {
    latencies.push(ms);
    numbers.push(z.object({ number: z.string() }).parse(JSON.parse(text)).number);
  } else if (status === 429 || status === 503) refused[retryAfter ? 'withRetryAfter' : 'without'] += 1;
  else errors += 1;
}

const began = performance.now();
const all: Promise<void>[] = [];
while (all.length < perSecond * seconds) {
  const due = Math.min(perSecond * seconds, Math.floor(((performance.now() - began) / 1000) * perSecond) + 1);
  while (all.length < due) all.push(offer(began + (all.length * 1000) / perSecond));
  await new Promise((resolve) => setTimeout(resolve, TICK_MS));
}
await Promise.all(all);
const took = (performance.now() - began) / 1000;
agent.destroy();
latencies.sort((a, b) => a - b);
const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? null;
process.send?.({ offered: all.length, took, p50Ms: at(0.5), p99Ms: at(0.99), numbers, refused, errors }, () =>
  process.disconnect(),
);
