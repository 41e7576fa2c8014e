import { dayOf } from '../../shared/cases/time.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { RunningStack } from '../support/running-stack.ts';

/** What stands on a receipt, and opens the case. */
export interface Receipt {
  readonly number: string;
  readonly code: string;
}

/** Brought by the citizen, registered, sent, accepted and answered by the staff of the demo. */
export async function answered(stack: RunningStack): Promise<Receipt> {
  const petition = { title: '站台没有雨棚', facts: '下雨天没有地方躲。', requests: ['装雨棚'] };
  const { number, code } = await (await stack.post('/api/petitions', petition)).json();
  const assignment = '01';
  const step = async (who: string, action: string, body: object) => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': '*' },
      body: JSON.stringify(body),
    };
    const reply = await stack.as(who, `/api/cases/${number}/${action}`, init);
    const said = await reply.text();
    if (!reply.ok) throw new Error(`${action}: ${said}`);
    await stack.settled();
  };
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
