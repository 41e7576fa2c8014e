import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenPromises } from './promises.ts';
import { walkTheRoad } from './road.ts';

const messages = join(import.meta.dirname, '..', '..', 'local', 'demo', 'road-messages.jsonl');

it('the road holds though every message comes twice and the process is killed on the way', {
  timeout: 150_000,
}, async () => {
  const report = await walkTheRoad({ file: messages, deliverTwice: true, kill: true });
  expect(brokenPromises(report)).toEqual([]);
  expect(report).toMatchObject({ imported: 30, sentIn: 30, sent: 66, delivered: 66, lost: 0, kills: 2 });
});
