import type { CaseStore } from '../../shared/ports/case-store.ts';
import { ASSIGN_1, housingHandler, registrar, system } from './city.ts';
import { officeDay } from './office-day.ts';

export const publishing = {
  action: 'publish',
  title: '老小区电梯停运，多久能修好',
  summary: '电梯停运两个星期，请求尽快修好，并说明停运的原因。',
  answer: '配件已经订到，十日内修好；维修费用从维修资金中支出。',
} as const;

/** A matter that was answered and published on that day, its citizen having agreed. */
export async function publishedOn(start: string, cases: CaseStore, title: string = publishing.title) {
  const day = officeDay(start, cases);
  const received = await day.submit({ mayBePublished: true });
  if ('refusal' in received) throw new Error(received.refusal.code);
  const { number } = received.matter;
  const { code = '' } = received;
  await answeredBy(day, number);
  const done = await day.ask(number, registrar, { ...publishing, title });
  if ('refusal' in done) throw new Error(done.refusal.code);
  return { day, number, code };
}

type Day = Pick<ReturnType<typeof officeDay>, 'ask' | 'answer'>;

/** Registered, sent to housing, accepted and answered. */
async function answeredBy({ ask, answer }: Day, number: Parameters<Day['ask']>[0]): Promise<void> {
  const to = [{ office: housingHandler.office, lead: true }];
  await ask(number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
  await ask(number, registrar, { action: 'route', way: 'transfer', to });
  await ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
  await ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
  await answer(number);
}
