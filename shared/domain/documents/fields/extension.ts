import { fromEvent } from '../filler.ts';
import { day, entries, period, person, phrase, text } from '../value.ts';

/** More days for a complicated matter: from which day to which, and who approved it (Art. 34). */
export const extension = {
  'old-due': fromEvent(({ event, before }) => {
    const old = before.clocks.find(({ id, kind }) => kind === 'handle' && event.stops?.includes(id));
    return old && day(old.due, old.provisional);
  }),
  days: fromEvent(({ event, law }) =>
    event.type === 'extension-decided'
      ? period({ ...law.policy.clocks.extension.period, days: event.days })
      : undefined,
  ),
  approval: fromEvent(({ event, record }) =>
    event.type === 'extension-decided'
      ? entries(
          ['decision', phrase(event.granted ? 'granted' : 'refused')],
          ['signed-by', event.actor.kind === 'staff' ? person(event.actor) : undefined],
          ['text', text(record?.text)],
        )
      : undefined,
  ),
  'new-due': fromEvent(({ event }) => {
    const begun = event.starts?.find(({ kind }) => kind === 'extension');
    return begun && day(begun.due, begun.provisional);
  }),
  /** How the citizen is told. */
  told: fromEvent(({ after }) => phrase(after.mailed ? 'by-mail' : 'on-the-case-page')),
};
