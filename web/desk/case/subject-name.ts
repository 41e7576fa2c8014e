import { longDay } from '../../../shared/i18n/dates.ts';
import { documentNames, suggestionKindNames, supervisionGroundNames } from '../../../shared/i18n/names.ts';
import type { CaseView } from '../api/operations.ts';
import { type Desk, unitName } from '../shell/desk.ts';
import { acceptanceToServe } from './documents.ts';
import { noticeName } from './notice-name.ts';
import type { Step } from './step.ts';

/** Which of several units, notices, suggestions or questions a step is about. */
export function subjectName(desk: Desk, { case: matter, numbers }: CaseView, step: Step): string {
  const { lang, words, me } = desk;
  const isAcceptance = step.action === 'record-service' && acceptanceToServe(matter, me.office.id);
  const office = matter.assignments.find(({ id }) => id === step.assignment)?.office;
  const notice = matter.notices.find(({ id }) => id === step.notice);
  const suggestion = matter.suggestions.find(({ id }) => id === step.suggestion);
  if (isAcceptance) return words.case.colon + documentNames[lang].acceptance;
  if (office && matter.assignments.length > 1) return ` · ${unitName(desk, office)}`;
  if (notice) {
    const by = `${words.table.answerBy} ${longDay(notice.answerBy, lang)}`;
    return [
      '',
      supervisionGroundNames[lang][notice.ground],
      noticeName(desk, notice, notice.document && numbers[notice.document]),
      by,
    ].join(' · ');
  }
  if (suggestion) return ` · ${suggestionKindNames[lang][suggestion.kind]}`;
  return step.question && matter.questions.length > 1 ? ` ${step.question}` : '';
}
