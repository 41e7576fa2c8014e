import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome, stamp } from '../../facts.ts';
import { refuse } from '../../refusal.ts';
import { accusedRefused } from './accused.ts';

type Classifying = Command<'register' | 'classify'>;

/** Entered in the register under a category, as a suggestion, an accusation or a claim (Art. 21, 22, 29-31). */
export const registerFacts = (matter: Case, command: Command<'register'>, context: Context) =>
  classifyAs('registered', matter, command, context);

/** Put under another category or nature, found to accuse somebody, or to go another way. */
export const classifyFacts = (matter: Case, command: Command<'classify'>, context: Context) =>
  classifyAs('classified', matter, command, context);

/** Whom it accuses outside the unit tree is a text beside the case, like all that names people. */
function classifyAs(
  type: 'registered' | 'classified',
  matter: Case,
  { category, nature, path: named, accused = matter.accused, accusedWords }: Classifying,
  context: Context,
): Outcome {
  const fits = (each: Case['path']) => each !== undefined && context.policy.paths[each].nature === nature;
  if (named && !fits(named)) return refuse('path-of-other-nature', { path: named, nature });
  const refused = accusedRefused(matter, accused, matter.office, context);
  if (refused) return refused;
  const path = named ?? (fits(matter.classedPath) ? matter.classedPath : undefined);
  const happening = { type, category, nature, ...(path && { path }), accused } as const;
  return accusedWords
    ? noted(matter, accusedWords, context, happening)
    : { events: [{ ...happening, ...stamp(context) }] };
}
