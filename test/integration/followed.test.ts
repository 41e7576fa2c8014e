import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { type RunningStack, startRunningStack } from '../support/running-stack.ts';

const Received = z.object({ number: z.string().transform((number) => number as CaseNumber) });
const Store = z.object({ emails: z.array(z.object({ destination: z.object({ to: z.array(z.string()) }) })) });

let stack: RunningStack;
beforeAll(async () => {
  stack = await startRunningStack();
});
afterAll(() => stack.stop());

async function letterOf(email: string): Promise<CaseNumber> {
  const matter = { title: '电梯停了三天', facts: '电梯停了三天，老人下不了楼。', requests: ['请修好电梯'] };
  const answer = await stack.post('/api/petitions', { ...matter, name: '周小满', phone: '13800001234', email });
  return Received.parse(await answer.json()).number;
}

it('a click is followed by one id from the answer to the last mail', async () => {
  const number = await letterOf('xiaoman@citizen.example');
  await stack.settled();
  const [submitted] = await new DynamoCaseStore(stack.table).history(number);
  const id = submitted?.correlation ?? '';
  const lines = stack.loggedUnder(id).map(({ service, what }) => `${service}: ${what}`);
  expect(lines).toEqual(['petitions: answered 201', 'notify: mailed']);
  const none = await stack.post('/api/petitions/track', { number, code: '0000-0000-0000' });
  const problem = z.object({ request: z.string() }).parse(await none.json());
  expect(stack.loggedUnder(problem.request)).toEqual([expect.objectContaining({ what: 'answered 404' })]);
});

it('a mail that comes back is noted, on the page of the case too, and nothing more goes to that address', async () => {
  const number = await letterOf('bounce@simulator.amazonses.com');
  await stack.settled();
  await stack.fire('reconcile');
  await stack.settled();
  const shown = await stack.as('lin-registrar', `/api/cases/${number}`);
  expect(await shown.json()).toMatchObject({ returnedMail: { topic: 'received' } });
  const [submitted] = await new DynamoCaseStore(stack.table).history(number);
  const lines = stack.loggedUnder(submitted?.correlation ?? '').map(({ service, what }) => `${service}: ${what}`);
  expect(lines).toEqual(['petitions: answered 201', 'notify: mailed', 'bounces: bounced', 'notify: unreached']);

  await letterOf('bounce@simulator.amazonses.com');
  await stack.settled();
  const { emails } = Store.parse(await (await fetch(`${stack.endpoints.mail}/store`)).json());
  const to = emails.flatMap(({ destination }) => destination.to);
  expect(to.filter((address) => address.startsWith('bounce@'))).toHaveLength(1);
});
