import type { Day } from '../../shared/domain/day.ts';
import { longDay } from '../../shared/i18n/dates.ts';
import type { Desk } from './context.ts';
import { el } from './el.ts';
import { urgencyOf } from './shell/urgency.ts';

/** How near the last day is: a shape and a word, and the day itself. */
export function dueView({ words, me, lang }: Desk, due: Day | undefined): HTMLElement {
  const { urgency, days } = urgencyOf(due, me.today);
  return el(
    'div',
    { class: `due ${urgency}` },
    el('span', { class: 'shape', 'aria-hidden': 'true' }),
    el('span', { class: 'word' }, words.urgency[urgency](days)),
    due && el('time', { datetime: due }, longDay(due, lang)),
  );
}
