import type { CaseDeps } from '../../shared/cases/act.ts';
import { type Because, recount } from '../../shared/cases/recount.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { CaseFinder } from '../../shared/ports/case-finder.ts';
import type { LawBook } from '../../shared/ports/law-book.ts';
import type { RecountBook, RecountState } from '../../shared/ports/recount-book.ts';

export interface RecountDeps extends CaseDeps {
  readonly lawBook: Pick<LawBook, 'calendar' | 'policy'>;
  readonly finder: CaseFinder;
  readonly book: RecountBook;
  readonly failed: (number: CaseNumber, why: unknown) => void;
}

export interface Recounting {
  readonly looked: number;
  readonly moved: number;
  readonly failed: number;
  /** How many could not be counted although all were gone through as often as they are. */
  readonly left: number;
  /** Whether every case has been counted by the law in force. */
  readonly complete: boolean;
}

/** Functions go by the older law this long after another was loaded; nobody is counted by it before. */
const SETTLED_MS = 60_000;
const AT_ONCE = 20;
const BUILT_IN = 'built-in';
/** So often all are gone through while any cannot be counted; whoever was counted is only read. */
const PASSES = 5;

/**
 * Counts every open case again after a calendar or a policy was loaded, wherever that was done, and goes on where it was
 * broken off: no clock moves without an event that says so. `hasTime` is asked between pages.
 */
export async function recountOpen(deps: RecountDeps, hasTime: () => boolean): Promise<Recounting> {
  const [calendar, policy] = await Promise.all([deps.lawBook.calendar(), deps.lawBook.policy()]);
  const loaded = [calendar.loadedAt ?? '', policy.loadedAt ?? ''] as const;
  const law = loaded.map((at) => at || BUILT_IN).join(' ');
  const state = await deps.book.state();
  const nothing = { looked: 0, moved: 0, failed: 0, left: 0 };
  if (state.done === law || (!state.done && loaded.every((at) => at === ''))) return { ...nothing, complete: true };
  if (!isSettled(loaded, deps.now())) return { ...nothing, complete: false };
  // A count by another policy is one by another calendar as well, and not the other way round.
  const [, donePolicy = BUILT_IN] = state.done?.split(' ') ?? [];
  const because: Because = donePolicy === (loaded[1] || BUILT_IN) ? 'calendar' : 'policy';
  return walk(deps, { law, because, state }, hasTime);
}

function isSettled(loaded: readonly string[], now: Instant): boolean {
  return loaded.every((at) => at === '' || Date.parse(now) - Date.parse(at) >= SETTLED_MS);
}

async function walk(
  deps: RecountDeps,
  { law, because, state }: { law: string; because: Because; state: RecountState },
  hasTime: () => boolean,
): Promise<Recounting> {
  const sum = { looked: 0, moved: 0, failed: 0, left: 0 };
  const from = state.walk?.law === law ? state.walk : undefined;
  const holders = [...(await deps.jurisdiction.offices()).values()].filter(({ prefix }) => prefix);
  const ids = holders.map(({ id }) => id).sort();
  const kept = state.done ? { done: state.done } : {};
  const pass = from?.pass ?? 1;
  let failed = from?.failed ?? 0;
  for (const office of ids.filter((id) => !from || id >= from.office)) {
    let after = office === from?.office ? from.after : undefined;
    do {
      if (!hasTime()) return { ...sum, complete: false };
      const some = await deps.finder.ofUnit(office, { after }, AT_ONCE);
      const outcomes = await Promise.all(some.map(({ number }) => countedAgain(number, because, deps)));
      sum.looked += some.length;
      sum.moved += outcomes.filter((each) => each === 'moved').length;
      const notCounted = outcomes.filter((each) => each === 'failed').length;
      sum.failed += notCounted;
      failed += notCounted;
      after = some.at(-1)?.place;
      await deps.book.put({ ...kept, walk: { law, office, pass, failed, ...(after && { after }) } });
    } while (after);
  }
  const [first] = ids;
  // What a busy table refused is counted by the next run; what is refused every time needs somebody to look.
  if (failed > 0 && pass < PASSES && first) {
    await deps.book.put({ ...kept, walk: { law, office: first, pass: pass + 1, failed: 0 } });
    return { ...sum, complete: false };
  }
  await deps.book.put({ done: law });
  return { ...sum, left: failed, complete: true };
}

/** A case that cannot be counted is told of, and stops none of the others. */
async function countedAgain(number: CaseNumber, because: Because, deps: RecountDeps) {
  try {
    const done = await recount(deps, number, because);
    if ('moves' in done) return done.moves.length > 0 ? 'moved' : 'same';
    deps.failed(number, done.refusal.code);
  } catch (error) {
    deps.failed(number, error);
  }
  return 'failed';
}
