import type { Actor } from '../../../shared/domain/actor.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { eventNames } from '../../../shared/i18n/names.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import type { CaseEvent } from '../api/named.ts';
import { type Desk, unitName, useDesk } from '../shell/desk.ts';
import { detailsOf } from './event-details.ts';
import { papersOf, textOf } from './papers.ts';
import { type OfCase, Part, Said } from './part.tsx';

/** What has happened, the newest first, with what was written down. */
export function History({ file }: OfCase) {
  const { words } = useDesk();
  return (
    <Part name="history" title={words.case.history}>
      <Events events={file.history.toReversed()} file={file} />
    </Part>
  );
}

/** Events, each with its day, who did what, and the words beside it. */
export function Events({ events, file }: OfCase & { readonly events: readonly CaseEvent[] }) {
  const desk = useDesk();
  const { lang } = desk;
  return (
    <ol className="events">
      {events.map((event) => (
        <li key={event.seq}>
          <time dateTime={event.on}>{longDay(event.on, lang)}</time>
          <div>
            <strong>{eventNames[lang][event.type]}</strong>
            <span className="soft"> · {who(desk, event.actor)}</span>
            {detailsOf(desk, event, file).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {written(desk, file, event).map((text) => (
              <Said key={text} text={text} lang={languageOfText(text)} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function who(desk: Desk, actor: Actor): string {
  const { citizen, system } = desk.words.case;
  if (actor.kind === 'staff') return unitName(desk, actor.office);
  return actor.kind === 'citizen' ? citizen : system;
}

/** The texts that lie beside an event: a record, a review opinion, or how something was served. */
function written({ words }: Desk, file: OfCase['file'], event: CaseEvent): string[] {
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
