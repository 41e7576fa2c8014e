import { categoryName } from '../../shared/i18n/categories.ts';
import { longDay } from '../../shared/i18n/dates.ts';
import { channelNames, statusNames } from '../../shared/i18n/names.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { actionsOf } from './actions.ts';
import type { CaseFile, Desk } from './context.ts';
import { el } from './el.ts';
import { failureView } from './failure.ts';
import { historyList } from './history.ts';
import { factsView, requestsView } from './matter.ts';
import { clocksTable, noticesTable, unitsTable } from './state-of-case.ts';

/** One case: what can be done to it, what it says, and how it came here. `moved` is called when it is not what the list says any more. */
export function caseView(desk: Desk, number: string, moved: () => void): HTMLElement {
  const { words } = desk;
  const head = el('header', { tabindex: -1 });
  const said = el('p', { class: 'done', role: 'status' });
  const rest = el('div', { class: 'rest' }, el('p', { class: 'loading' }, words.loading));
  const actions = actionsOf(desk, finish, outdated);
  const back = el('a', { class: 'back', href: '#' }, words.inbox.title);
  const element = el('article', { class: 'case', 'aria-busy': true }, back, head, said, actions.element, rest);

  async function show() {
    const answer = await desk.api.get<CaseFile>(`/api/cases/${encodeURIComponent(number)}`);
    element.removeAttribute('aria-busy');
    if ('failure' in answer) {
      rest.replaceChildren(failureView(desk, answer.failure, () => void show()));
      return;
    }
    const file = answer.value;
    head.replaceChildren(...headOf(desk, file));
    actions.offer(file);
    const parts = [
      ...[requestsView(desk, file), factsView(desk, file)],
      ...[clocksTable(desk, file), unitsTable(desk, file), noticesTable(desk, file)],
      el('section', {}, el('h3', {}, words.case.history), historyList(desk, file)),
    ];
    rest.replaceChildren(...parts.filter((part) => part !== undefined));
  }

  function outdated() {
    void show();
    moved();
  }

  function finish(message: string) {
    head.focus();
    void show().then(() => {
      said.textContent = message;
    });
    moved();
  }

  void show().then(() => head.focus());
  return element;
}

function headOf({ words, lang }: Desk, { case: matter }: CaseFile): Node[] {
  const facts: [string, string][] = [
    [words.case.number, matter.number],
    [words.case.status, statusNames[lang][matter.status] ?? matter.status],
    [words.case.received, longDay(matter.receivedOn, lang)],
    [words.case.channel, channelNames[lang][matter.channel]],
    ...(matter.category ? [[words.case.category, categoryName(matter.category, lang)] as [string, string]] : []),
  ];
  return [
    el('h2', { lang: languageOfText(matter.title) }, matter.title),
    el(
      'dl',
      { class: 'facts' },
      facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
    ),
  ];
}
