import type { Actor } from '../../shared/domain/actor.ts';
import { longDay } from '../../shared/i18n/dates.ts';
import { eventNames } from '../../shared/i18n/names.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { type CaseFile, type Desk, unitName } from './context.ts';
import { el } from './el.ts';
import { detailsOf } from './event-details.ts';
import { papersOf, textOf } from './papers.ts';

/** What has happened, the newest first, with what was written down. */
export function historyList(desk: Desk, file: CaseFile): HTMLElement {
  return el(
    'ol',
    { class: 'history', reversed: true },
    file.history.toReversed().map((event) =>
      el(
        'li',
        {},
        el('time', { datetime: event.on }, longDay(event.on, desk.lang)),
        el(
          'div',
          {},
          el('strong', {}, eventNames[desk.lang][event.type]),
          el('span', { class: 'soft' }, ` · ${who(desk, event.actor)}`),
          detailsOf(desk, event, file.case).map((line) => el('p', {}, line)),
          written(desk, file, event).map((text) => el('p', { class: 'said', lang: languageOfText(text) }, text)),
        ),
      ),
    ),
  );
}

function who(desk: Desk, actor: Actor): string {
  const { citizen, system } = desk.words.case;
  if (actor.kind === 'staff') return unitName(desk, actor.office);
  return actor.kind === 'citizen' ? citizen : system;
}

/** The texts that lie beside an event: a record, a review opinion, or how something was served. */
function written({ words }: Desk, file: CaseFile, event: CaseFile['history'][number]): string[] {
  const review =
    event.type === 'review-decided' ? papersOf(file, 'review').find((each) => each.review === event.review) : undefined;
  const record = papersOf(file, 'record').find(({ id }) => id === event.record?.id);
  const service = papersOf(file, 'service').find(({ id }) => id === event.record?.id);
  const called = (name: string, value: string | undefined) => value && `${name}${words.case.colon}${value}`;
  return [
    textOf(file, event.record?.id),
    called(words.labels.goTo, record?.goTo),
    review?.found,
    review?.text,
    called(words.case.basis, review?.basis),
    called(words.labels.recipient, service?.recipient),
    called(words.labels.signedBy, service?.signedBy),
    called(words.labels.refusedBecause, service?.refusedBecause),
  ].filter((text): text is string => Boolean(text));
}
