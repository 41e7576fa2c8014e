import { act, type CaseDeps } from '../../shared/cases/act.ts';
import { sha256 } from '../../shared/cases/context.ts';
import { contentOf } from '../../shared/cases/petition-content.ts';
import { nextNumber, submit } from '../../shared/cases/submit.ts';
import { dayOf } from '../../shared/cases/time.ts';
import { transfer } from '../../shared/cases/transfer.ts';
import type { Case } from '../../shared/domain/case.ts';
import { canonical } from '../../shared/domain/chain.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { Staff } from '../../shared/ports/directory.ts';
import type { Life, LifeStep } from './files.ts';
import { after, type Moments } from './moments.ts';
import type { PastQueues } from './past-queues.ts';
import { peopleOf } from './people.ts';
import { actorOf } from './step-actor.ts';
import { commandOf } from './step-command.ts';

export interface PastDeps extends Omit<CaseDeps, 'now'> {
  readonly queues: PastQueues;
}

export interface Setting {
  /** Where the matters of the demo are received. */
  readonly office: Office;
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

const DELIVERY_MS = 40_000;

/** Receives the matter as if it were then. */
export async function begin(planned: Planned, deps: PastDeps, setting: Setting): Promise<Begun> {
  const { life, order, moments } = planned;
  const { office, staff, codeKey } = setting;
  const then = { ...deps, now: () => moments.received };
  const { citizen, channel, people, source, ...rest } = life;
  const { representatives, ...signed } = citizen;
  const { citizen: party, ...content } = contentOf({ ...rest, ...signed }, office.id, then);
  const done = await submit(then, {
    content: {
      ...{ ...content, channel, people, ...(source && { source }) },
      citizen: { ...party, ...(representatives && { representatives }) },
    },
    actor: channel === 'online' ? { kind: 'citizen' } : peopleOf(staff, order)(office.id, ['registrar']),
    key: `demo/${order}`,
    codeKey,
  });
  if ('refusal' in done) throw new Error(`demo: "${life.title}" refused: ${done.refusal.code}`);
  return { ...planned, matter: done.matter, code: done.code ?? '' };
}

/** Lives that meet are lived together, step by step, each as if it were then. */
export async function live(together: readonly Begun[], deps: PastDeps, setting: Setting): Promise<Begun[]> {
  const steps = together.flatMap((begun) =>
    begun.life.life.map((step, place) => ({
      begun,
      step,
      place,
      at: begun.moments.steps[place] ?? begun.moments.received,
    })),
  );
  for (const each of steps.toSorted((a, b) => (a.at < b.at ? -1 : 1))) await take(each, together, deps, setting);
  return Promise.all(
    together.map(async (begun) => ({
      ...begun,
      matter: (await deps.cases.load(begun.matter.number))?.matter ?? begun.matter,
    })),
  );
}

interface Step {
  readonly begun: Begun;
  readonly step: LifeStep;
  readonly place: number;
  readonly at: Instant;
}

async function take({ begun, step, place, at }: Step, together: readonly Begun[], deps: PastDeps, setting: Setting) {
  const { life, order, matter } = begun;
  const then = { ...deps, now: () => at };
  const now = (await deps.cases.load(matter.number))?.matter ?? matter;
  const command = await commandOf(step, now, {
    today: dayOf(at, deps.jurisdiction.timeZone),
    numberOf: (id) => numberOf(id, together),
    nextNumber: () => nextNumber(then, setting.office),
  });
  const done = await act(then, {
    ...{ number: matter.number, command, actor: actorOf(command, now, step.by, peopleOf(setting.staff, order)) },
    // What was done before a load was broken off is not done again.
    request: { key: `demo/${order}/${place}`, fingerprint: sha256(canonical(step)) },
  });
  if ('refusal' in done)
    throw new Error(
      `demo: "${life.title}" ${step.do} refused: ${done.refusal.code} ${JSON.stringify(done.refusal.facts ?? {})}`,
    );
  await carryOut(matter.number, at, deps);
}

/** Nobody in the demo attaches anything. */
const noFiles = { keep: async () => {} };

/** What left the case is carried out soon after. */
async function carryOut(number: Case['number'], at: Instant, deps: PastDeps): Promise<void> {
  for (const [i, entry] of deps.queues.takeFrom(number).entries()) {
    const then = after(at, DELIVERY_MS * (i + 1));
    await transfer(entry, { ...deps, outbox: deps.queues.outbox, evidence: noFiles, now: () => then });
  }
}

function numberOf(id: string, together: readonly Begun[]): Case['number'] {
  const found = together.find(({ life }) => life.id === id);
  if (!found) throw new Error(`demo: no life is called ${id}`);
  return found.matter.number;
}
