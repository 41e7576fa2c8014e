import { act, type CaseDeps } from '../../shared/cases/act.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import { envelope } from '../../shared/schema/messages.ts';

export interface DeliverDeps extends CaseDeps {
  readonly outbox: Outbox;
}

/** Puts a transferred case into the unit's inbox, once, however often its message comes. */
export async function deliver(body: unknown, deps: DeliverDeps): Promise<'delivered' | 'already-delivered'> {
  const { id, message } = envelope.parse(body);
  if (message.queue !== 'transfers') throw new Error(`not a transfer: ${id}`);
  const done = await act(deps, {
    number: message.case,
    command: { action: 'deliver', assignment: message.assignment },
    actor: { kind: 'system', task: 'deliver' },
    confirms: id,
  });
  if (!('refusal' in done)) return 'delivered';
  if (done.refusal.code !== 'wrong-state') throw new Error(`${id} refused: ${done.refusal.code}`);
  await deps.outbox.confirm(id);
  return 'already-delivered';
}
