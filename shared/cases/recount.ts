import type { Commands } from '../domain/commands.ts';
import type { MovedClock } from '../domain/events.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { ClockKind } from '../domain/policy.ts';
import type { Refusal, RefusalCode } from '../domain/refusal.ts';
import { act, type CaseDeps } from './act.ts';

export type Because = Commands['recount']['because'];

/** A clock whose last day another law has moved, or has settled where it was provisional. */
export type Move = Pick<MovedClock, 'clock' | 'from' | 'to' | 'provisional'> & { readonly kind: ClockKind };

export type Recounted = { readonly moves: readonly Move[] } | { readonly refusal: Refusal };

/** Every date is what it should be already, or the case is closed. */
const nothingToDo: ReadonlySet<RefusalCode> = new Set(['nothing-moved', 'wrong-state']);

/** Counts the running clocks of a case again under the law in force. */
export async function recount(deps: CaseDeps, number: CaseNumber, because: Because): Promise<Recounted> {
  const done = await act(deps, {
    number,
    command: { action: 'recount', because },
    actor: { kind: 'system', task: 'recount' },
  });
  if ('refusal' in done) return nothingToDo.has(done.refusal.code) ? { moves: [] } : done;
  const { version, clocks } = done.matter;
  const history = await deps.cases.history(number);
  const moves = history.findLast(({ seq, event }) => seq <= version && event.type === 'recounted')?.event.moves ?? [];
  return {
    moves: moves.flatMap(({ clock, from, to, provisional }) =>
      clocks.filter(({ id }) => id === clock).map(({ kind }) => ({ clock, kind, from, to, provisional })),
    ),
  };
}
