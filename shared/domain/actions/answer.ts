import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import { answerHash } from '../content-hash.ts';
import type { Context } from '../context.ts';
import type { Facts } from '../facts.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** The unit's written opinion, request by request (Art. 32): one that leaves a request out is not an answer. */
export function answerFacts(matter: Case, command: Command<'answer'>, context: Context): Facts | { refusal: Refusal } {
  const { assignment, opinions } = command;
  if (opinions.length !== matter.requests)
    return refuse('answer-incomplete', { requests: matter.requests, opinions: opinions.length });

  const { now: at, today: on, actor } = context;
  const contentHash = answerHash(opinions, context.digest);
  return {
    papers: [{ kind: 'answer', assignment, opinions }],
    events: [{ type: 'answered', at, on, actor, assignment, contentHash }],
  };
}
