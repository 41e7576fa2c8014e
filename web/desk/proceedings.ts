import { longDay } from '../../shared/i18n/dates.ts';
import {
  adoptionNames,
  reviewResultNames,
  statusNames,
  suggestionKindNames,
  supervisionGroundNames,
} from '../../shared/i18n/names.ts';
import { type CaseFile, type Desk, unitName } from './context.ts';
import { dueView } from './due.ts';
import { textOf } from './papers.ts';
import { titledTable } from './table.ts';

export function reviewsTable(desk: Desk, { case: matter }: CaseFile) {
  const { words, lang } = desk;
  const { tier, body, asked, state, result } = words.table;
  return titledTable(
    words.case.reviews,
    [tier, body, asked, state, result],
    matter.reviews.map((review) => [
      words.tiers[review.tier],
      unitName(desk, review.body),
      longDay(review.askedOn, lang),
      statusNames[lang][review.status],
      review.result ? reviewResultNames[lang][review.result] : '',
    ]),
  );
}

export function noticesTable(desk: Desk, { case: matter }: CaseFile) {
  const { words, lang } = desk;
  const { unit, ground, state, answerBy } = words.table;
  return titledTable(
    words.case.notices,
    [unit, ground, state, answerBy],
    matter.notices.map(({ office, ground: why, status, answerBy: by }) => [
      unitName(desk, office),
      supervisionGroundNames[lang][why],
      statusNames[lang][status],
      status === 'open' ? dueView(desk, by) : longDay(by, lang),
    ]),
  );
}

export function suggestionsTable(desk: Desk, { case: matter }: CaseFile) {
  const { words, lang } = desk;
  const { kind, unit, issued, state } = words.table;
  return titledTable(
    words.case.suggestions,
    [kind, unit, issued, state],
    matter.suggestions.map(({ kind: what, office, issuedOn, status, adoption }) => [
      suggestionKindNames[lang][what],
      unitName(desk, office),
      longDay(issuedOn, lang),
      adoption ? adoptionNames[lang][adoption] : statusNames[lang][status],
    ]),
  );
}

/** What the citizen was asked; the answers stand in the history. */
export function questionsTable(desk: Desk, file: CaseFile) {
  const { words, lang } = desk;
  const { question, unit, issued, state } = words.table;
  const textAsked = (id: string) => {
    const event = file.history.find((each) => each.type === 'question-asked' && each.question === id);
    return textOf(file, event?.record?.id) ?? id;
  };
  const unitOf = (id: string) => file.case.assignments.find((each) => each.id === id)?.office ?? file.case.office;
  return titledTable(
    words.case.questions,
    [question, unit, issued, state],
    file.case.questions.map(({ id, assignment, askedOn, status }) => [
      textAsked(id),
      unitName(desk, unitOf(assignment)),
      longDay(askedOn, lang),
      statusNames[lang][status],
    ]),
  );
}
