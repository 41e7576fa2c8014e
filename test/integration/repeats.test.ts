import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { letters } from '../support/letters.ts';
import { type RunningStack, startRunningStack } from '../support/running-stack.ts';
import { saidBy } from '../support/said.ts';

const REGISTRAR = 'lin-registrar';
const HANDLER = 'bai-handler';

let stack: RunningStack;
beforeAll(async () => {
  stack = await startRunningStack();
});
afterAll(() => stack.stop());

async function letter(which: keyof typeof letters, phone: string) {
  const [title, ...facts] = letters[which].split('\n');
  const body = { title, facts: facts.join('\n'), requests: [facts.at(-1)], name: '周小满', phone };
  const answer = await stack.post('/api/petitions', body);
  return z.object({ number: z.string() }).parse(await answer.json()).number;
}

it('a registrar is shown the earlier letter of the same citizen, and links the repeat to it', async () => {
  const first = await letter('lift', '138 0000 1234');
  await letter('liftInOtherWords', '139 0000 5678');
  await letter('bus', '138 0000 1234');
  const again = await letter('liftSummedUp', '+86 138-0000-1234');

  const shown = await stack.as(REGISTRAR, `/api/cases/${again}/repeats`);
  expect(shown.status).toBe(200);
  const told = await shown.text();
  expect(JSON.parse(told)).toEqual({
    repeats: [expect.objectContaining({ number: first, status: 'submitted', open: true, suggest: 'link' })],
  });
  expect(told).not.toMatch(/周|1380000|[0-9a-f]{64}/);

  const link = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ other: first }),
  };
  expect((await stack.as(REGISTRAR, `/api/cases/${again}/link`, link)).status).toBe(200);
  // What is linked can be linked no more, so nobody needs to look.
  expect((await stack.as(REGISTRAR, `/api/cases/${again}/repeats`)).status).toBe(409);
});

it('nobody else is told that there is anything to look for', async () => {
  const number = await letter('wages', '138 0000 1234');
  const [other, nowhere] = await Promise.all(
    [number, 'WX2026999999'].map((each) => stack.as(HANDLER, `/api/cases/${each}/repeats`)),
  );
  expect([other?.status, nowhere?.status]).toEqual([404, 404]);
  expect(other && (await saidBy(other))).toBe(nowhere && (await saidBy(nowhere)));
});
