import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome, stamp } from '../../facts.ts';
import { nth, type SuggestionId } from '../../ids.ts';
import { refuse } from '../../refusal.ts';
import { isBehindWall } from '../../wall.ts';
import { unitRefused } from '../routing/unit-refused.ts';
import { draftAfterEvasion } from './evasion.ts';
import { answerDay } from './supervise.ts';

/** The supervised unit's written answer (Art. 40(1)). */
export function answerSupervisionFacts(
  matter: Case,
  { notice, text }: Command<'answer-supervision'>,
  context: Context,
): Outcome {
  return noted(matter, text, context, { type: 'supervision-answered', notice });
}

/** The answer will do: nothing climbs any further because of it. */
export function acceptAnswerFacts(matter: Case, { notice, text }: Command<'accept-answer'>, context: Context): Outcome {
  const accepted = { type: 'answer-accepted', notice } as const;
  return text ? noted(matter, text, context, accepted) : { events: [{ ...stamp(context), ...accepted }] };
}

/** The answer will not do, and is asked for again by another day. */
export function returnAnswerFacts(
  matter: Case,
  { notice: id, text, answerBy: by }: Command<'return-answer'>,
  context: Context,
): Outcome {
  if (by && by <= context.today) return refuse('answer-date-past', { today: context.today });
  const answerBy = by ?? answerDay(context);
  const returned = noted(matter, text, context, { type: 'answer-returned', notice: id, answerBy });
  const unit = matter.notices.find((each) => each.id === id)?.office;
  if ('refusal' in returned || !unit) return returned;
  return { ...returned, events: [...returned.events, ...draftAfterEvasion(matter, unit, context)] };
}

/** 改进工作 · 完善政策 · 追究责任: the petition office's three rights of suggestion (Art. 14(6), 40). */
export function suggestFacts(matter: Case, { kind, office, text }: Command<'suggest'>, context: Context): Outcome {
  const refused = unitRefused(matter, office, context);
  // A suggestion about the office's own work goes to itself as well.
  if (refused && refused.refusal.code !== 'own-unit') return refuse(refused.refusal.code, refused.refusal.facts);
  const suggestion = nth<SuggestionId>(matter.suggestions.length);
  return noted(matter, text, context, { type: 'suggested', suggestion, kind, office });
}

/** What was drafted goes out as the head of the petition office words and signs it (Art. 40(3)). */
export function signSuggestionFacts(
  matter: Case,
  { suggestion: id, text }: Command<'sign-suggestion'>,
  context: Context,
): Outcome {
  const drafted = matter.suggestions.find((each) => each.id === id);
  if (!drafted) return refuse('unknown-suggestion', { suggestion: id });
  const { kind, office } = drafted;
  if (isBehindWall(context.offices, matter.accused, office)) return refuse('accused-unit', { unit: office });
  return noted(matter, text, context, { type: 'suggestion-signed', suggestion: id, kind, office });
}

/** The head does not want it to go out, and says why. */
export function dropSuggestionFacts(
  matter: Case,
  { suggestion, text }: Command<'drop-suggestion'>,
  context: Context,
): Outcome {
  return noted(matter, text, context, { type: 'suggestion-dropped', suggestion });
}

/** Adopted, partly, or not and why, in writing (Art. 40(4)). */
export function answerSuggestionFacts(
  matter: Case,
  { suggestion, adoption, text }: Command<'answer-suggestion'>,
  context: Context,
): Outcome {
  return noted(matter, text, context, { type: 'suggestion-answered', suggestion, adoption });
}
