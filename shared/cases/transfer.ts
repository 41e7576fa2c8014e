import type { Command } from '../domain/commands.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import { REPEATS } from '../domain/tasks-after.ts';
import type { Evidence } from '../ports/file-shelf.ts';
import type { Outbox } from '../ports/outbox.ts';
import { envelope } from '../schema/messages.ts';
import { type ActionRequest, act, type CaseDeps } from './act.ts';
import { splitRequest } from './split.ts';

export interface TransferDeps extends CaseDeps {
  readonly outbox: Outbox;
  readonly evidence: Evidence;
}

export type Transferred = 'delivered' | 'linked' | 'split' | 'reopened' | 'kept' | 'done-before';

/** Does what a message between cases and units asks for, once, however often it comes. */
export async function transfer(body: unknown, deps: TransferDeps): Promise<Transferred> {
  const { id, message } = envelope.parse(body);
  if (message.queue !== 'transfers') throw new Error(`not a transfer: ${id}`);
  switch (message.task) {
    case 'deliver': {
      const command = { action: 'deliver', assignment: message.assignment } as const;
      return ask(deps, id, onCase(message.case, command), 'delivered', 'wrong-state');
    }
    case 'note-link': {
      const command = { action: 'note-link', other: message.other, kind: message.kind } as const;
      return ask(deps, id, onCase(message.case, command), 'linked', 'already-linked');
    }
    case 'reopen-repeats':
      return reopenRepeats(message.case, id, deps);
    case 'open-split':
      return ask(deps, id, await splitRequest(deps, message), 'split', 'key-reused');
    case 'keep-files':
      for (const file of await deps.cases.files(message.case)) await deps.evidence.keep(file.id);
      await deps.outbox.confirm(id);
      return 'kept';
  }
}

/**
 * One after the other: a case can have more repeats than a transaction has rows. What was opened again before the
 * message came back is left as it is.
 */
async function reopenRepeats(withdrawn: CaseNumber, id: string, deps: TransferDeps): Promise<Transferred> {
  const { links = [] } = (await deps.cases.load(withdrawn))?.matter ?? {};
  let reopened = 0;
  for (const { case: number } of links.filter(({ kind }) => REPEATS.includes(kind))) {
    const command = { action: 'reopen', other: withdrawn } as const;
    const done = await act(deps, { number, command, actor: { kind: 'system', task: 'deliver' } });
    if (!('refusal' in done)) reopened += 1;
    else if (!GOES_ON.includes(done.refusal.code)) throw new Error(`${id} ${number} refused: ${done.refusal.code}`);
  }
  await deps.outbox.confirm(id);
  return reopened > 0 ? 'reopened' : 'done-before';
}

const GOES_ON: readonly RefusalCode[] = ['wrong-state', 'goes-on-elsewhere'];

function onCase(number: CaseNumber, command: Command): Omit<ActionRequest, 'actor'> {
  return { number, command };
}

/** `before`: how the case says that this was done when the message came the first time. */
async function ask(
  deps: TransferDeps,
  id: string,
  request: Omit<ActionRequest, 'actor'>,
  outcome: Transferred,
  before: RefusalCode,
): Promise<Transferred> {
  const done = await act(deps, { ...request, actor: { kind: 'system', task: 'deliver' }, confirms: id });
  if (!('refusal' in done) && !done.repeated) return outcome;
  if ('refusal' in done && done.refusal.code !== before) throw new Error(`${id} refused: ${done.refusal.code}`);
  await deps.outbox.confirm(id);
  return 'done-before';
}
