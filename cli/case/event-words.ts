import type { Actor } from '../../shared/domain/actor.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { CaseEvent, MovedClock } from '../../shared/domain/events.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import {
  adoptionNames,
  channelNames,
  clockNames,
  eventNames,
  gradeNames,
  natureNames,
  refusalGroundNames,
  reviewResultNames,
  rungNames,
  serviceWayNames,
  suggestionKindNames,
  supervisionGroundNames,
  supervisionWayNames,
  untold,
} from '../../shared/i18n/names.ts';
import { words } from './detail-words.ts';

export type NameOf = (office: OfficeId | undefined) => string;

/** Who did it: the citizen without a name, staff by their unit and account. */
export function actorWords(actor: Actor, nameOf: NameOf, lang: Lang): string {
  switch (actor.kind) {
    case 'citizen':
      return words[lang].citizen;
    case 'staff':
      return `${nameOf(actor.office)} ${actor.id}`;
    case 'system':
      return words[lang].system(actor.task);
  }
}

/** What was done, with what can be told of it without repeating what anybody wrote. */
export function eventWords(event: CaseEvent, matter: Case, nameOf: NameOf, lang: Lang): string {
  const detail = detailOf(event, matter, nameOf, lang);
  return [eventNames[lang][event.type], ...(detail ? [detail] : [])].join(words[lang].colon);
}

/** What the name of the event leaves open. */
function detailOf(event: CaseEvent, matter: Case, nameOf: NameOf, lang: Lang): string {
  const say = words[lang];
  const unitOf = (id: string) => nameOf(matter.assignments.find((each) => each.id === id)?.office);
  const joined = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(say.comma);
  switch (event.type) {
    case 'submitted':
      return channelNames[lang][event.channel];
    case 'registered':
    case 'classified':
      return joined(event.category, natureNames[lang][event.nature]);
    case 'handed-over':
    case 'urgent-reported':
      return nameOf(event.to);
    case 'linked':
    case 'merged':
    case 'reopened':
    case 'link-noted':
      return event.other;
    case 'split':
      return event.into;
    case 'refused':
      return joined(refusalGroundNames[lang][event.ground], event.other);
    case 'declined':
      return joined(unitOf(event.assignment), refusalGroundNames[lang][event.ground], event.other);
    case 'routed':
      return joined(...event.to.map(({ office, lead }) => `${lead ? say.leads : say.helps} ${nameOf(office)}`));
    case 'relayed':
      return `${unitOf(event.assignment)} → ${nameOf(event.to.office)}`;
    case 'objected':
      return joined(unitOf(event.assignment), say.decides(nameOf(event.decider)));
    case 'objection-decided':
      return joined(unitOf(event.assignment), event.granted ? say.granted : say.notGranted);
    case 'arbitrated':
      return joined(nameOf(event.office), nameOf(event.to?.office) || unitOf(event.assignment));
    case 'recused':
      return event.staff;
    case 'mediation-recorded':
      return joined(unitOf(event.assignment), event.agreed ? say.agreed : say.notAgreed);
    case 'hearing-recorded':
      return joined(unitOf(event.assignment), longDay(event.heldOn, lang));
    case 'accepted':
      return joined(unitOf(event.assignment), event.exempt && untold[lang].exempt);
    case 'extension-asked':
      return joined(unitOf(event.assignment), say.days(event.days));
    case 'extension-decided':
      return joined(unitOf(event.assignment), say.days(event.days), event.granted ? say.granted : say.notGranted);
    case 'opinion-drafted':
      return joined(unitOf(event.assignment), say.draft(event.draft));
    case 'opinion-served':
      return joined(unitOf(event.assignment), served(event, lang));
    case 'document-served':
      return joined(event.document, served(event, lang));
    case 'rated':
      return joined(say.rated[event.of], gradeNames[lang][event.grade]);
    case 'review-asked':
      return joined(say.tiers[event.tier], nameOf(event.body));
    case 'hearing-begun':
    case 'hearing-ended':
      return nameOf(matter.reviews.find(({ id }) => id === event.review)?.body);
    case 'review-decided':
      return joined(say.tiers[event.tier], reviewResultNames[lang][event.result]);
    case 'review-served':
      return joined(say.tiers[event.tier], reviewResultNames[lang][event.result], served(event, lang));
    case 'carrying-out-verified':
      return joined(unitOf(event.assignment), event.verified ? say.carriedOut : say.notCarriedOut);
    case 'closed':
      return event.resolved ? say.resolved : say.unresolved;
    case 'overdue-flagged': {
      const kind = matter.clocks.find(({ id }) => id === event.clock)?.kind;
      const over = kind && say.overdue(clockNames[lang][kind], event.daysOver);
      return joined(over, event.rung && event.rung !== 'handler' ? rungNames[lang][event.rung] : undefined);
    }
    case 'reminded': {
      const kind = matter.clocks.find(({ id }) => id === event.clock)?.kind;
      return joined(kind && clockNames[lang][kind], longDay(event.due, lang));
    }
    case 'supervised':
      return joined(
        nameOf(event.office),
        supervisionGroundNames[lang][event.ground],
        supervisionWayNames[lang][event.way],
        event.jointWith && say.takingPart(event.jointWith.map(nameOf)),
        say.answerBy(event.answerBy),
      );
    case 'answer-returned':
      return say.answerBy(event.answerBy);
    case 'suggestion-drafted':
    case 'suggestion-signed':
      return joined(nameOf(event.office), suggestionKindNames[lang][event.kind]);
    case 'supervision-answered':
    case 'answer-accepted':
      return nameOf(matter.notices.find(({ id }) => id === event.notice)?.office);
    case 'suggested':
      return joined(nameOf(event.office), suggestionKindNames[lang][event.kind]);
    case 'suggestion-answered':
      return adoptionNames[lang][event.adoption];
    case 'recounted':
      return joined(say.because[event.because], ...(event.moves ?? []).map((move) => movedWords(move, matter, lang)));
    default:
      return 'assignment' in event ? unitOf(event.assignment) : '';
  }
}

function served({ way, servedOn }: Pick<CaseEvent<'opinion-served'>, 'way' | 'servedOn'>, lang: Lang): string {
  return `${longDay(servedOn, lang)} ${serviceWayNames[lang][way]}`;
}

function movedWords({ clock, from, to }: MovedClock, { clocks }: Case, lang: Lang): string {
  const kind = clocks.find(({ id }) => id === clock)?.kind;
  return `${kind ? clockNames[lang][kind] : clock} ${longDay(from, lang)} → ${longDay(to, lang)}`;
}
