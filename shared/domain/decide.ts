import { actions } from './actions/actions.ts';
import { submitFacts } from './actions/intake/submit.ts';
import type { Attachment } from './attachments.ts';
import type { Case } from './case.ts';
import type { Command } from './commands.ts';
import type { Context } from './context.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve/evolve.ts';
import type { Outcome } from './facts.ts';
import { withDocuments } from './numbered.ts';
import type { Paper } from './papers.ts';
import { refusalBy } from './permission.ts';
import { type Refusal, refuse } from './refusal.ts';
import { subjectOf } from './subject.ts';
import { transitions } from './transitions/table.ts';
import { withClocks } from './with-clocks.ts';

export interface Decision {
  readonly events: readonly CaseEvent[];
  readonly papers: readonly Paper[];
  readonly files: readonly Attachment[];
  /** The case as it stands after the events. */
  readonly matter: Case;
}

/** Whether `command` may be done to the case now, and what happens if it is. Pure: the same arguments, the same answer. */
export function decide(matter: Case | undefined, command: Command, context: Context): Decision | { refusal: Refusal } {
  const transition = transitions[command.action];
  const subject = subjectOf(matter, command);
  if ('refusal' in subject) return subject;
  const refused = refusalBy(transition, matter, subject, context.actor, context.offices);
  if (refused) return refused;
  const facts = factsOf(matter, command, context);
  if ('refusal' in facts) return facts;

  const events: CaseEvent[] = [];
  let state = matter;
  for (const fact of facts.events) {
    const event = withDocuments(withClocks(fact, state, context), state, context);
    events.push(event);
    state = evolve(state, event);
  }
  const { papers = [], files = [] } = facts;
  return state ? { events, papers, files, matter: state } : refuse('unknown-case');
}

function factsOf(matter: Case | undefined, command: Command, context: Context): Outcome {
  if (command.action === 'submit') return submitFacts(command, context);
  if (!matter) return refuse('unknown-case');
  return actions[command.action](matter, command as never, context);
}
