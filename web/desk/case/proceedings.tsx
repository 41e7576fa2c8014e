import type { Clock } from '../../../shared/domain/case.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import {
  adoptionNames,
  reviewResultNames,
  statusNames,
  suggestionKindNames,
  supervisionGroundNames,
} from '../../../shared/i18n/names.ts';
import { unitName, useDesk } from '../shell/desk.ts';
import { Due } from '../shell/due.tsx';
import { letterName } from './notice-name.ts';
import { textOf } from './papers.ts';
import type { OfCase } from './part.tsx';
import { Table } from './table.tsx';

export function Reviews({ file: { case: matter } }: OfCase) {
  const desk = useDesk();
  const { words, lang } = desk;
  const { tier, body, asked, state, result } = words.table;
  return (
    <Table
      title={words.case.reviews}
      heads={[tier, body, asked, state, result]}
      rows={matter.reviews.map((review) => [
        review.id,
        words.tiers[review.tier],
        unitName(desk, review.body),
        longDay(review.askedOn, lang),
        statusNames[lang][review.status],
        review.result ? reviewResultNames[lang][review.result] : '',
      ])}
    />
  );
}

export function Notices({ file }: OfCase) {
  const desk = useDesk();
  const { words, lang } = desk;
  const { document, supervisor, unit, ground, state, answerBy } = words.table;
  return (
    <Table
      title={words.case.notices}
      heads={[document, supervisor, unit, ground, state, answerBy]}
      rows={file.case.notices.map((notice) => [
        notice.id,
        letterName(notice.document && file.numbers[notice.document], desk),
        unitName(desk, notice.supervisor),
        unitName(desk, notice.office),
        supervisionGroundNames[lang][notice.ground],
        statusNames[lang][notice.status],
        notice.status === 'open' ? (
          <AnswerBy key="by" notice={notice.id} day={notice.answerBy} file={file} />
        ) : (
          longDay(notice.answerBy, lang)
        ),
      ])}
    />
  );
}

interface AnswerByProps extends OfCase {
  readonly notice: Clock['notice'];
  readonly day: Clock['due'];
}

/** The period for the answer says how many working days are left, and whether its last day may move. */
function AnswerBy({ notice, day, file: { case: matter, workingDaysLeft } }: AnswerByProps) {
  const clock = matter.clocks.find((each) => each.notice === notice && each.status === 'running');
  return <Due day={day} workingDaysLeft={clock && workingDaysLeft[clock.id]} provisional={clock?.provisional} />;
}

export function Suggestions({ file: { case: matter } }: OfCase) {
  const desk = useDesk();
  const { words, lang } = desk;
  const { kind, unit, issued, state } = words.table;
  return (
    <Table
      title={words.case.suggestions}
      heads={[kind, unit, issued, state]}
      rows={matter.suggestions.map(({ id, kind: what, office, issuedOn, status, adoption }) => [
        id,
        suggestionKindNames[lang][what],
        unitName(desk, office),
        longDay(issuedOn, lang),
        adoption ? adoptionNames[lang][adoption] : statusNames[lang][status],
      ])}
    />
  );
}

/** What the citizen was asked; the answers stand in the history. */
export function Questions({ file }: OfCase) {
  const desk = useDesk();
  const { words, lang } = desk;
  const { question, unit, issued, state } = words.table;
  const textAsked = (id: string) => {
    const event = file.history.find((each) => each.type === 'question-asked' && each.question === id);
    return textOf(file, event?.record?.id) ?? id;
  };
  const unitOf = (id: string) => file.case.assignments.find((each) => each.id === id)?.office ?? file.case.office;
  return (
    <Table
      title={words.case.questions}
      heads={[question, unit, issued, state]}
      rows={file.case.questions.map(({ id, assignment, askedOn, status }) => [
        id,
        textAsked(id),
        unitName(desk, unitOf(assignment)),
        longDay(askedOn, lang),
        statusNames[lang][status],
      ])}
    />
  );
}
