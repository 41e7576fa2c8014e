import { act, type CaseDeps } from '../../shared/cases/act.ts';
import { contentOf, submit } from '../../shared/cases/submit.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import type { Staff } from '../../shared/ports/directory.ts';
import type { Life } from './files.ts';
import type { Moments } from './moments.ts';
import type { PastQueues } from './past-queues.ts';
import { peopleOf } from './people.ts';
import { requestOf } from './step-request.ts';

export interface PastDeps extends Omit<CaseDeps, 'now'> {
  readonly queues: PastQueues;
}

export interface Setting {
  /** Where the matters of the demo are received. */
  readonly office: OfficeId;
  readonly staff: readonly Staff[];
  readonly codeKey: string;
}

/** A life that is about to be lived, with its place among the others. */
export interface Planned {
  readonly life: Life;
  readonly order: number;
  readonly moments: Moments;
}

/** A life whose matter has been received. */
export interface Begun extends Planned {
  readonly matter: Case;
  readonly code: string;
}

/** Receives the matter as if it were then. */
export async function begin(planned: Planned, deps: PastDeps, setting: Setting): Promise<Begun> {
  const { life, order, moments } = planned;
  const { office, staff, codeKey } = setting;
  const then = { ...deps, now: () => moments.received };
  const { citizen, channel, ...rest } = life;
  const done = await submit(then, {
    content: { ...contentOf({ ...rest, ...citizen }, office, then), channel },
    actor: channel === 'online' ? { kind: 'citizen' } : peopleOf(staff, order)(office, 'registrar'),
    key: `demo/${order}`,
    codeKey,
  });
  if ('refusal' in done) throw new Error(`demo: "${life.title}" refused: ${done.refusal.code}`);
  return { ...planned, matter: done.matter, code: done.code ?? '' };
}

/** Lives on, step by step, each as if it were then; a life that was broken off goes on where it ended. */
export async function live(begun: Begun, deps: PastDeps, { staff }: Setting): Promise<Begun> {
  const { life, order, moments } = begun;
  const personOf = peopleOf(staff, order);
  let { matter } = begun;
  // The petition and each step are one event each.
  for (const [i, step] of life.life.entries()) {
    if (i < begun.matter.version - 1) continue;
    const then = { ...deps, now: () => moments.steps[i] ?? moments.received };
    const done = await act(then, { number: matter.number, ...requestOf(step, matter, personOf, deps.queues) });
    if ('refusal' in done) throw new Error(`demo: "${life.title}" ${step.do} refused: ${done.refusal.code}`);
    matter = done.matter;
  }
  return { ...begun, matter };
}
