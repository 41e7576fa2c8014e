import * as z from 'zod';
import { atOnce } from '../../cli/at-once.ts';
import { dayOf } from '../../shared/cases/time.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { DeskClient } from './desk-client.ts';
import type { UnitDesks } from './office-staff.ts';
import { willAnswer, willExtend, willObject } from './shares.ts';

const PEOPLE_AT_ONCE = 8;

/** Registers and routes each case by its category; `strike` falls when a third of them is on its way. */
export async function route(
  desk: DeskClient,
  numbers: readonly string[],
  units: readonly Office[],
  strike: (() => Promise<void>) | undefined,
): Promise<void> {
  const struck = Math.floor(numbers.length / 3);
  let falling: Promise<void> | undefined;
  await atOnce(PEOPLE_AT_ONCE, numbers.entries(), async ([place, number]) => {
    if (place === struck) falling = strike?.();
    const { category } = (await desk.get(`/api/cases/${number}`, caseView)).case;
    await desk.act(number, 'register', { category: category || '其他', nature: 'claim' });
    const lead = units.find(({ categories }) => category && categories.includes(category)) ?? units[0];
    await desk.act(number, 'route', { to: [{ office: lead?.id, lead: true }] });
  });
  await falling;
}

/** A unit says that some of what it was given is not its own; the registrar agrees, and gives it to the next unit. */
export async function object(
  registrar: DeskClient,
  { handler }: UnitDesks,
  numbers: readonly string[],
  next: Office | undefined,
): Promise<void> {
  const theirs = (await handler.inbox()).filter(({ task, number }) =>
    isTheirs(task, numbers.indexOf(number), willObject),
  );
  await atOnce(PEOPLE_AT_ONCE, theirs, async ({ number, assignment, status }) => {
    if (status !== 'delivered' || assignment !== FIRST) return;
    await handler.act(number, 'object', { assignment, reasons: '这件事不属于本单位的职责。' });
    await registrar.act(number, 'decide-objection', { assignment, granted: true, text: '异议成立，改转其他单位。' });
    await registrar.act(number, 'route', { to: [{ office: next?.id, lead: true }] });
  });
}

/** Two thirds of the cases are accepted and answered by the units that lead them, some of them with more time. */
export async function answer({ handler, head }: UnitDesks, numbers: readonly string[], now: Date): Promise<void> {
  const theirs = (await handler.inbox()).filter(({ task, number }) =>
    isTheirs(task, numbers.indexOf(number), willAnswer),
  );
  const on = dayOf(now.toISOString() as Instant, 'Asia/Shanghai');
  await atOnce(PEOPLE_AT_ONCE, theirs, async ({ number, assignment }) => {
    const { papers } = await handler.get(`/api/cases/${number}`, caseView);
    const requests = papers.find(({ kind }) => kind === 'matter')?.requests ?? [];
    await handler.act(number, 'accept', { assignment });
    if (willExtend(numbers.indexOf(number))) {
      await handler.act(number, 'ask-extension', { assignment, days: 15, reason: '需要到现场勘查两次。' });
      await head.act(number, 'decide-extension', { assignment, granted: true });
    }
    const opinions = requests.map(() => ({ outcome: 'supported', text: '已安排解决。', basis: '有关规定' }));
    await handler.act(number, 'draft-opinion', { assignment, found: '情况属实。', opinions });
    await head.act(number, 'approve-opinion', { assignment });
    await handler.act(number, 'serve-opinion', { assignment, service: { way: 'posted', on } });
  });
}

/** Nothing was passed on or sent round before. */
const FIRST = '01';

function isTheirs(task: string, place: number, goes: (place: number) => boolean): boolean {
  return task === 'assignment' && place >= 0 && goes(place);
}

const caseView = z.object({
  case: z.object({ category: z.string().optional() }),
  papers: z.array(z.object({ kind: z.string(), requests: z.array(z.string()).optional() })),
});
