import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { dueDate } from '../../due.ts';
import { noted, type Outcome, stamp } from '../../facts.ts';
import { refuse } from '../../refusal.ts';

/** The citizen rates the petition office and the unit, each once, while the window is open (Art. 21(2)). */
export function rateFacts(matter: Case, { of, grade, text }: Command<'rate'>, context: Context): Outcome {
  if (matter.ratings[of]) return refuse('rated-before');
  const due = lastDayToRate(matter, context)?.due;
  if (due && due < context.today) return refuse('rating-late', { due });
  const happening = { type: 'rated', of, grade } as const;
  return text ? noted(matter, text, context, happening) : { events: [{ ...happening, ...stamp(context) }] };
}

/** The window begins with the last answer that reached the citizen. */
export function lastDayToRate(matter: Case, { calendar, policy }: Pick<Context, 'calendar' | 'policy'>) {
  const servedOn = matter.assignments.findLast((each) => each.servedOn)?.servedOn;
  return servedOn && dueDate(calendar, servedOn, policy.rating.window);
}

/** The office asks how it went 回访. */
export function callBackFacts(matter: Case, { text }: Command<'call-back'>, context: Context): Outcome {
  return noted(matter, text, context, { type: 'called-back' });
}
