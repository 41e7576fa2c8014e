import type { Clock } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { CountedDay } from '../../shared/domain/due.ts';
import { type CountLine, countLine, startLine } from '../../shared/i18n/count.ts';
import { longDay } from '../../shared/i18n/dates.ts';
import { clockNames } from '../../shared/i18n/names.ts';
import { type CaseFile, type Desk, unitName } from './context.ts';
import { dueView } from './due.ts';
import { el } from './el.ts';
import { titledTable } from './table.ts';

/** What runs comes first, the most urgent on top. */
export function clocksTable(desk: Desk, file: CaseFile) {
  const { words, lang } = desk;
  const { clock, unit, lastDay } = words.table;
  const order: readonly Clock['status'][] = ['running', 'suspended', 'stopped'];
  const clocks = file.case.clocks.toSorted(
    (a, b) => order.indexOf(a.status) - order.indexOf(b.status) || (a.due < b.due ? -1 : 1),
  );
  return titledTable(
    words.case.clocks,
    [clock, unit, lastDay],
    clocks.map((each) => [clockNames[lang][each.kind], unitName(desk, each.office), lastDayOf(desk, each, file)]),
  );
}

function lastDayOf(desk: Desk, clock: Clock, { explanations }: CaseFile): HTMLElement {
  const { words, lang } = desk;
  const { status, due, left = 0, provisional, counted } = clock;
  if (status === 'suspended') return el('span', { class: 'soft' }, words.case.suspended(left));
  if (status === 'stopped') return el('span', { class: 'soft' }, `${words.case.stopped} · ${longDay(due, lang)}`);
  const days = explanations[clock.id] ?? [];
  return el(
    'div',
    {},
    dueView(desk, due),
    provisional && el('span', { class: 'tag' }, words.case.provisional),
    counted && days.length > 0 && countView(desk, counted.from, days),
  );
}

/** Why it is this day: each day of the count, with its reason. */
function countView({ words, lang }: Desk, from: Day, days: readonly CountedDay[]): HTMLElement {
  const line = ({ place, day, why }: CountLine, counts: boolean) =>
    el('li', { class: counts ? undefined : 'soft' }, el('span', {}, place), el('span', {}, day), el('span', {}, why));
  return el(
    'details',
    { class: 'count' },
    el('summary', {}, words.case.why),
    el(
      'ol',
      { tabindex: 0, 'aria-label': words.case.why },
      line(startLine(from, lang), false),
      days.map((day) => line(countLine(day, lang), day.n !== undefined)),
    ),
  );
}
