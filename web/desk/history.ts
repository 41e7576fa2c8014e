import type { Actor } from '../../shared/domain/actor.ts';
import { categoryName } from '../../shared/i18n/categories.ts';
import { longDay } from '../../shared/i18n/dates.ts';
import { clockNames, eventNames } from '../../shared/i18n/names.ts';
import { type CaseFile, type Desk, unitName } from './context.ts';
import { el } from './el.ts';

type Happened = CaseFile['history'][number];

/** What has happened, the newest first. */
export function historyList(desk: Desk, { history, case: matter }: CaseFile): HTMLElement {
  const assigned = (id: string) => matter.assignments.find((each) => each.id === id)?.office ?? '';
  return el(
    'ol',
    { class: 'history', reversed: true },
    history.toReversed().map((event) =>
      el(
        'li',
        {},
        el('time', { datetime: event.on }, longDay(event.on, desk.lang)),
        el(
          'div',
          {},
          el('strong', {}, eventNames[desk.lang][event.type]),
          el('span', { class: 'soft' }, ` · ${who(desk, event.actor)}`),
          details(desk, event, assigned).map((line) => el('p', {}, line)),
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

/** What the name of the event and who did it leave open. */
function details(desk: Desk, event: Happened, assigned: (id: string) => string): string[] {
  const { words, lang } = desk;
  const { lead, helps } = words.case;
  switch (event.type) {
    case 'registered':
      return [categoryName(event.category, lang)];
    case 'routed':
      return event.to.map((unit) => `${unitName(desk, unit.office)} · ${unit.lead ? lead : helps}`);
    case 'delivered':
      return [unitName(desk, assigned(event.assignment))];
    case 'closed':
      return [event.resolved ? words.forms.yes : words.forms.no, ...(event.note ? [event.note] : [])];
    case 'overdue-flagged': {
      const kind = event.clock.split('#')[0] as keyof (typeof clockNames)['zh'];
      return [`${clockNames[lang][kind]} · ${longDay(event.due, lang)} · ${words.urgency.overdue(event.daysOver)}`];
    }
    case 'supervised':
      return [
        `${unitName(desk, event.office)} · ${words.grounds[event.ground]}`,
        ...(event.demand ? [event.demand] : []),
        `${words.table.answerBy}${words.case.colon}${longDay(event.answerBy, lang)}`,
      ];
    case 'supervision-answered':
      return [event.text];
    default:
      return [];
  }
}
