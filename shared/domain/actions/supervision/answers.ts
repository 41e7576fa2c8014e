import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { nth, type SuggestionId } from '../../ids.ts';
import { refuse } from '../../refusal.ts';
import { unitRefused } from '../routing/unit-refused.ts';

/** The supervised unit's written answer (Art. 40(1)). */
export function answerSupervisionFacts(
  matter: Case,
  { notice, text }: Command<'answer-supervision'>,
  context: Context,
): Outcome {
  return noted(matter, text, context, { type: 'supervision-answered', notice });
}

/** 改进工作 · 完善政策 · 追究责任: the petition office's three rights of suggestion (Art. 14(6), 40). */
export function suggestFacts(matter: Case, { kind, office, text }: Command<'suggest'>, context: Context): Outcome {
  const refused = unitRefused(matter, office, context);
  // A suggestion about the office's own work goes to itself as well.
  if (refused && refused.refusal.code !== 'own-unit') return refuse(refused.refusal.code, refused.refusal.facts);
  const suggestion = nth<SuggestionId>(matter.suggestions.length);
  return noted(matter, text, context, { type: 'suggested', suggestion, kind, office });
}

/** Adopted, partly, or not and why, in writing (Art. 40(4)). */
export function answerSuggestionFacts(
  matter: Case,
  { suggestion, adoption, text }: Command<'answer-suggestion'>,
  context: Context,
): Outcome {
  return noted(matter, text, context, { type: 'suggestion-answered', suggestion, adoption });
}
