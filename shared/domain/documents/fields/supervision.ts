import { daysBetween } from '../../day.ts';
import { fromEvent, fromPapers } from '../filler.ts';
import { type AtEvent, officeNamed, recordOf } from '../scene.ts';
import { code, day, entries, list, person, phrase, text } from '../value.ts';

/** Supervision notices, and the three kinds of suggestion (Art. 14(6), 40). */
export const supervision = {
  'overdue-due': fromEvent((scene) => {
    const clock = overdueIn(scene);
    return clock && day(clock.due, clock.provisional);
  }),
  'days-over': fromEvent((scene) => {
    const clock = overdueIn(scene);
    return clock && ({ kind: 'count', count: daysBetween(clock.due, scene.event.on), of: 'days' } as const);
  }),
  /** What the supervisor wrote; a notice that the system sends asks for what the law does. */
  demand: fromEvent(({ record }) => text(record?.text) ?? phrase('act-and-answer')),
  'answer-by': fromEvent(({ event }) => {
    const awaited = event.starts?.find(({ kind }) => kind === 'supervision-reply' || kind === 'suggestion-feedback');
    return awaited && day(awaited.due, awaited.provisional);
  }),
  way: fromEvent(({ event }) => (event.type === 'supervised' ? code('supervision-way', event.way) : undefined)),
  'joint-with': fromEvent(({ event, offices }) => {
    const partners = event.type === 'supervised' ? (event.jointWith ?? []) : [];
    return list(partners.flatMap((office) => officeNamed(offices, office) ?? []));
  }),
  'signed-by': fromEvent(({ event: { actor } }) => (actor.kind === 'staff' ? person(actor) : phrase('system'))),
  /** The answer that came since. */
  outcome: fromPapers(({ event, history, document, papers }) => {
    const answer = history.slice(document.seq).find((later) => {
      if (later.type === 'supervision-answered') return event.type === 'supervised' && later.notice === event.notice;
      const made = event.type === 'suggested' || event.type === 'suggestion-signed';
      return later.type === 'suggestion-answered' && made && later.suggestion === event.suggestion;
    });
    return (
      answer &&
      entries(
        ['answered', day(answer.on)],
        ['adoption', answer.type === 'suggestion-answered' ? code('adoption', answer.adoption) : undefined],
        ['text', text(recordOf(answer, papers).record?.text)],
      )
    );
  }),
  suggestion: fromEvent(({ record }) => text(record?.text)),
};

/** The period that had run out. */
function overdueIn({ event, before }: AtEvent) {
  const clock = event.type === 'supervised' ? event.clock : undefined;
  return before.clocks.find(({ id }) => id === clock);
}
