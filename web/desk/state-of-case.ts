import { longDay } from '../../shared/i18n/dates.ts';
import { clockNames, statusNames } from '../../shared/i18n/names.ts';
import { type CaseFile, type Desk, unitName } from './context.ts';
import { dueView } from './due.ts';
import { el } from './el.ts';
import { titledTable } from './table.ts';

export function clocksTable(desk: Desk, { case: matter }: CaseFile) {
  const { words, lang } = desk;
  const { clock, unit, lastDay } = words.table;
  const running = matter.clocks.filter(({ status }) => status === 'running');
  const stopped = matter.clocks.filter(({ status }) => status === 'stopped');
  return titledTable(
    words.case.clocks,
    [clock, unit, lastDay],
    [
      ...running
        .toSorted((a, b) => (a.due < b.due ? -1 : 1))
        .map(({ kind, office, due, provisional }) => [
          clockNames[lang][kind],
          unitName(desk, office),
          el('div', {}, dueView(desk, due), provisional && el('span', { class: 'tag' }, words.case.provisional)),
        ]),
      ...stopped.map(({ kind, office, due }) => [
        clockNames[lang][kind],
        unitName(desk, office),
        el('span', { class: 'soft' }, `${words.case.stopped} · ${longDay(due, lang)}`),
      ]),
    ],
  );
}

export function unitsTable(desk: Desk, { case: matter }: CaseFile) {
  const { words, lang } = desk;
  const { unit, role, state, sent } = words.table;
  return titledTable(
    words.case.units,
    [unit, role, state, sent],
    matter.assignments.map(({ office, lead, status, sentOn }) => [
      unitName(desk, office),
      lead ? words.case.lead : words.case.helps,
      statusNames[lang][status] ?? status,
      longDay(sentOn, lang),
    ]),
  );
}

export function noticesTable(desk: Desk, { case: matter }: CaseFile) {
  const { words, lang } = desk;
  const { unit, ground, state, answerBy } = words.table;
  return titledTable(
    words.case.notices,
    [unit, ground, state, answerBy],
    matter.notices.map(({ office, ground: why, status, answerBy: by }) => [
      unitName(desk, office),
      words.grounds[why],
      statusNames[lang][status] ?? status,
      status === 'open' ? dueView(desk, by) : longDay(by, lang),
    ]),
  );
}
