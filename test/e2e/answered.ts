import { dayOf } from '../../shared/cases/time.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { RunningStack } from '../support/running-stack.ts';

/** What stands on a receipt, and opens the case. */
export interface Receipt {
  readonly number: string;
  readonly code: string;
}

/** Brought by the citizen, registered, sent, accepted and answered by the staff of the demo. */
export async function answered(stack: RunningStack, more: { mayBePublished?: true } = {}): Promise<Receipt> {
  const petition = { title: '站台没有雨棚', facts: '下雨天没有地方躲。', requests: ['装雨棚'], ...more };
  const { number, code } = await (await stack.post('/api/petitions', petition)).json();
  const assignment = '01';
  const step = (who: string, action: string, body: object) => act(stack, number, { who, action, body });
  const opinions = [{ outcome: 'supported', text: '下月装好。', basis: '《城市道路管理条例》' }];
  const service = { way: 'electronic', on: dayOf(stack.now().toISOString() as Instant, 'Asia/Shanghai') };
  await step('lin-registrar', 'register', { category: '交通运输', nature: 'claim' });
  await step('lin-registrar', 'route', { to: [{ office: 'wangxi-transport', lead: true }] });
  await step('lu-handler', 'accept', { assignment });
  await step('lu-handler', 'draft-opinion', { assignment, found: '站台没有雨棚。', opinions });
  await step('che-head', 'approve-opinion', { assignment });
  await step('lu-handler', 'serve-opinion', { assignment, service });
  return { number, code };
}

/** Published by the petition office; gives its address on the site. */
export async function published(stack: RunningStack, number: string): Promise<string> {
  const body = { title: '站台什么时候有雨棚', summary: '站台没有雨棚，下雨天没有地方躲。', answer: '下月装好。' };
  await act(stack, number, { who: 'lin-registrar', action: 'publish', body });
  const list = await (await fetch(`${stack.url}/published`)).text();
  const [address] = /\/published\/[0-9a-f]{20}/.exec(list) ?? [];
  if (!address) throw new Error('nothing is published');
  return address;
}

type Step = { readonly who: string; readonly action: string; readonly body: object };

/** A step of the staff through the API, and whatever follows from it. */
export async function act(stack: RunningStack, number: string, { who, action, body }: Step): Promise<void> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify(body),
  };
  const reply = await stack.as(who, `/api/cases/${number}/${action}`, init);
  const said = await reply.text();
  if (!reply.ok) throw new Error(`${action}: ${said}`);
  await stack.settled();
}
