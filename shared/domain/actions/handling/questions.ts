import { attached } from '../../attachments.ts';
import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome, stamp, written } from '../../facts.ts';
import { nth, type QuestionId } from '../../ids.ts';

/** The citizen is asked for more; the period runs on meanwhile (Art. 31(6)). */
export function askCitizenFacts(matter: Case, { assignment, text }: Command<'ask-citizen'>, context: Context): Outcome {
  const question = nth<QuestionId>(matter.questions.length);
  return noted(matter, text, context, { type: 'question-asked', question, assignment });
}

export function answerQuestionFacts(
  matter: Case,
  { question, text }: Command<'answer-question'>,
  context: Context,
): Outcome {
  return noted(matter, text, context, { type: 'question-answered', question });
}

/** The citizen adds to what they sent in. */
export function supplementFacts(matter: Case, command: Command<'supplement'>, context: Context): Outcome {
  const added = attached(command.files);
  if ('refusal' in added) return added;
  const said = written(matter, command.text, context);
  if ('refusal' in said) return said;
  const { papers, record } = said;
  return {
    ...{ papers, files: added.files },
    events: [{ ...stamp(context), type: 'supplemented', record, ...added.refs }],
  };
}
