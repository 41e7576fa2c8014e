import { act, type CaseDeps } from '../../shared/cases/act.ts';
import { alert } from '../../shared/schema/messages.ts';

/** Reads the case again and flags the duty if it is still overdue; what was done in the meantime is left alone. */
export async function escalate(body: unknown, deps: CaseDeps): Promise<'flagged' | 'nothing-to-flag'> {
  const { case: number, clock } = alert.parse(body);
  const done = await act(deps, {
    number,
    command: { action: 'flag-overdue', clock },
    actor: { kind: 'system', task: 'escalate' },
  });
  if (!('refusal' in done)) return 'flagged';
  if (done.refusal.code === 'not-overdue' || done.refusal.code === 'wrong-state') return 'nothing-to-flag';
  throw new Error(`${number} ${clock} refused: ${done.refusal.code}`);
}
