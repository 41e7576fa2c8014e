import type { Case } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/events.ts';
import { categoryName } from '../../../shared/i18n/categories.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import {
  adoptionNames,
  clockNames,
  gradeNames,
  natureNames,
  pathNames,
  refusalGroundNames,
  reviewResultNames,
  rungNames,
  serviceWayNames,
  suggestionKindNames,
  supervisionGroundNames,
  supervisionWayNames,
  untold,
} from '../../../shared/i18n/names.ts';
import type { CaseView } from '../api/operations.ts';
import { type Desk, unitName } from '../shell/desk.ts';
import { documentName } from './documents.ts';

/** What the name of an event and who did it leave open. */
export function detailsOf(desk: Desk, event: CaseEvent, file: CaseView): string[] {
  const { case: matter } = file;
  const { words, lang } = desk;
  const { lead, helps } = words.case;
  const yesNo = (answers: { yes: string; no: string }, yes: boolean) => (yes ? answers.yes : answers.no);
  switch (event.type) {
    case 'registered':
    case 'classified':
      return [`${categoryName(event.category, lang)} · ${natureNames[lang][event.nature]}`];
    case 'handed-over':
    case 'urgent-reported':
      return [unitName(desk, event.to)];
    case 'linked':
    case 'merged':
    case 'reopened':
    case 'link-noted':
      return [event.other];
    case 'split':
      return [event.into];
    case 'refused':
    case 'declined':
      return [
        refusalGroundNames[lang][event.ground],
        ...(event.path ? [pathNames[lang][event.path]] : []),
        ...(event.other ? [event.other] : []),
      ];
    case 'routed':
      return [
        ...(event.way === 'assign' ? [words.ways.assign] : []),
        ...event.to.map((unit) => `${unitName(desk, unit.office)} · ${unit.lead ? lead : helps}`),
        ...(event.reportBy ? [`${words.labels.reportBy}${words.case.colon}${longDay(event.reportBy, lang)}`] : []),
      ];
    case 'relayed':
      return [unitName(desk, event.to.office)];
    case 'arbitrated':
      return [unitName(desk, event.to?.office ?? unitOf(matter, event.assignment))];
    case 'objection-decided':
    case 'extension-decided':
      return [yesNo(words.answers.granted, event.granted)];
    case 'accepted':
      return [...(event.path ? [pathNames[lang][event.path]] : []), ...(event.exempt ? [untold[lang].exempt] : [])];
    case 'extension-asked':
      return [words.case.days(event.days)];
    case 'recused':
      return [event.staff];
    case 'opinion-served':
    case 'document-served':
    case 'review-served':
      return [servedWords(desk, event, file)];
    case 'rated':
      return [gradeNames[lang][event.grade]];
    case 'review-asked':
      return [`${words.tiers[event.tier]} · ${unitName(desk, event.body)}`];
    case 'review-decided':
      return [reviewResultNames[lang][event.result]];
    case 'carrying-out-verified':
      return [yesNo(words.answers.verified, event.verified)];
    case 'closed':
      return [yesNo(words.answers.resolved, event.resolved)];
    case 'overdue-flagged': {
      const kind = matter.clocks.find(({ id }) => id === event.clock)?.kind;
      const over = `${longDay(event.due, lang)} · ${words.urgency.overdue(event.daysOver)}`;
      const up = event.rung && event.rung !== 'handler' ? [rungNames[lang][event.rung]] : [];
      return [kind ? `${clockNames[lang][kind]} · ${over}` : over, ...up];
    }
    case 'reminded': {
      const kind = matter.clocks.find(({ id }) => id === event.clock)?.kind;
      return [[...(kind ? [clockNames[lang][kind]] : []), longDay(event.due, lang)].join(' · ')];
    }
    case 'answer-returned':
      return [`${words.table.answerBy}${words.case.colon}${longDay(event.answerBy, lang)}`];
    case 'supervised':
      return [
        `${unitName(desk, event.office)} · ${supervisionGroundNames[lang][event.ground]}`,
        [supervisionWayNames[lang][event.way], ...(event.jointWith ?? []).map((unit) => unitName(desk, unit))].join(
          ' · ',
        ),
        `${words.table.answerBy}${words.case.colon}${longDay(event.answerBy, lang)}`,
      ];
    case 'suggested':
    case 'suggestion-drafted':
    case 'suggestion-signed':
      return [`${suggestionKindNames[lang][event.kind]} · ${unitName(desk, event.office)}`];
    case 'suggestion-answered':
      return [adoptionNames[lang][event.adoption]];
    case 'recounted':
      return (event.moves ?? []).map(({ from, to }) => `${longDay(from, lang)} → ${longDay(to, lang)}`);
    default: {
      const unit = 'assignment' in event && unitOf(matter, event.assignment);
      const itself = event.actor.kind === 'staff' && event.actor.office === unit;
      return unit && !itself ? [unitName(desk, unit)] : [];
    }
  }
}

function unitOf({ assignments, office }: Case, assignment: string): string {
  return assignments.find(({ id }) => id === assignment)?.office ?? office;
}

/** By which way, on which day, and what, where the event is not about the opinion itself. */
function servedWords(
  desk: Desk,
  event: CaseEvent<'opinion-served' | 'document-served' | 'review-served'>,
  file: CaseView,
) {
  const document = event.type === 'document-served' && file.case.documents.find(({ id }) => id === event.document);
  const way = `${serviceWayNames[desk.lang][event.way]} · ${longDay(event.servedOn, desk.lang)}`;
  return document ? `${documentName(document, file, desk.lang)} · ${way}` : way;
}
