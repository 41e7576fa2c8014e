import { acceptFacts } from './actions/accept.ts';
import { answerFacts } from './actions/answer.ts';
import { answerSupervisionFacts } from './actions/answer-supervision.ts';
import { closeFacts } from './actions/close.ts';
import { deliverFacts } from './actions/deliver.ts';
import { flagOverdueFacts } from './actions/flag-overdue.ts';
import { registerFacts } from './actions/register.ts';
import { routeFacts } from './actions/route.ts';
import { submitFacts } from './actions/submit.ts';
import { superviseFacts } from './actions/supervise.ts';
import type { Case } from './case.ts';
import type { Command } from './commands.ts';
import type { Context } from './context.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Facts } from './facts.ts';
import type { Paper } from './papers.ts';
import { refusalBy } from './permission.ts';
import { type Refusal, refuse } from './refusal.ts';
import { subjectOf } from './subject.ts';
import { transitions } from './transitions.ts';
import { withClocks } from './with-clocks.ts';

export interface Decision {
  readonly events: readonly CaseEvent[];
  readonly papers: readonly Paper[];
  /** The case as it stands after the events. */
  readonly matter: Case;
}

/** Whether `command` may be done to the case now, and what happens if it is. Pure: the same arguments, the same answer. */
export function decide(matter: Case | undefined, command: Command, context: Context): Decision | { refusal: Refusal } {
  const transition = transitions[command.action];
  const subject = subjectOf(matter, command);
  if ('refusal' in subject) return subject;
  const refused = refusalBy(transition, matter, subject, context.actor);
  if (refused) return refused;
  const facts = factsOf(matter, command, context);
  if ('refusal' in facts) return facts;

  const events: CaseEvent[] = [];
  let state = matter;
  for (const fact of facts.events) {
    const event = withClocks(fact, state, context);
    events.push(event);
    state = evolve(state, event);
  }
  return state ? { events, papers: facts.papers ?? [], matter: state } : refuse('unknown-case');
}

function factsOf(matter: Case | undefined, command: Command, context: Context): Facts | { refusal: Refusal } {
  if (command.action === 'submit') return submitFacts(command, context);
  if (!matter) return refuse('unknown-case');
  switch (command.action) {
    case 'register':
      return registerFacts(command, context);
    case 'route':
      return routeFacts(matter, command, context);
    case 'deliver':
      return deliverFacts(command, context);
    case 'accept':
      return acceptFacts(command, context);
    case 'answer':
      return answerFacts(matter, command, context);
    case 'close':
      return closeFacts(command, context);
    case 'flag-overdue':
      return flagOverdueFacts(matter, command, context);
    case 'supervise':
      return superviseFacts(matter, command, context);
    case 'answer-supervision':
      return answerSupervisionFacts(command, context);
  }
}
