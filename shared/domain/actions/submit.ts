import type { Command } from '../commands.ts';
import { submittedHash } from '../content-hash.ts';
import type { Context } from '../context.ts';
import type { Facts } from '../facts.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** A matter is received (Art. 17, 19). The receipt carries the hash of what was submitted. */
export function submitFacts(command: Command<'submit'>, context: Context): Facts | { refusal: Refusal } {
  const { number, office, channel, title, category, citizen, receivedAt, receivedOn } = command;
  if (context.offices.get(office)?.kind !== 'petition-office') return refuse('not-a-petition-office', { office });
  if (receivedAt > context.now) return refuse('received-in-future', { today: context.today });
  if (command.happenedOn && command.happenedOn > context.today)
    return refuse('happened-in-future', { today: context.today });
  if (command.requests.length === 0) return refuse('no-request');

  const { facts, requests, happenedOn } = command;
  const matter = { kind: 'matter', facts, requests, ...(happenedOn && { happenedOn }) } as const;
  const party = { kind: 'party', ...citizen } as const;
  return {
    papers: [matter, party],
    events: [
      {
        type: 'submitted',
        ...{ at: context.now, on: context.today, actor: context.actor },
        ...{ number, office, channel, title, ...(category && { category }), requests: requests.length },
        ...{ receivedAt, receivedOn, mailed: Boolean(citizen.email) },
        contentHash: submittedHash(title, matter, party, context.digest),
      },
    ],
  };
}
