import { actionsOf } from './actions.ts';
import { headOf } from './case-head.ts';
import { clocksTable } from './clocks.ts';
import type { CaseFile, Desk } from './context.ts';
import { documentsTable } from './documents.ts';
import { el } from './el.ts';
import { failureView } from './failure.ts';
import { historyList } from './history.ts';
import { factsView, requestsView } from './matter.ts';
import { noticesTable, questionsTable, reviewsTable, suggestionsTable } from './proceedings.ts';
import { unitsTable } from './units.ts';

/** One case: what can be done to it, what it says, and how it came here. `moved` is called when it is not what the list says any more. */
export function caseView(desk: Desk, number: string, moved: () => void): HTMLElement {
  const { words } = desk;
  const head = el('header', { tabindex: -1 });
  const said = el('p', { class: 'done', role: 'status' });
  const rest = el('div', { class: 'rest' }, el('p', { class: 'loading' }, words.loading));
  const actions = actionsOf(desk, finish, outdated);
  const element = el('article', { class: 'case', 'aria-busy': true }, head, said, actions.element, rest);

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
      ...[clocksTable(desk, file), unitsTable(desk, file), reviewsTable(desk, file), noticesTable(desk, file)],
      ...[suggestionsTable(desk, file), questionsTable(desk, file), documentsTable(desk, file)],
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
