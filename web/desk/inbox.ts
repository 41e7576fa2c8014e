import { languageOfText } from '../../shared/i18n/script.ts';
import type { InboxItem, Page } from '../../shared/ports/worklists.ts';
import type { Desk } from './context.ts';
import { dueView } from './due.ts';
import { el } from './el.ts';
import { failureView } from './failure.ts';

/** One line of `GET /api/inbox`: whom a matter accuses is not said in the list. */
type Listed = Omit<InboxItem, 'accused'>;

export interface Inbox {
  readonly element: HTMLElement;
  /** Reads the list again from its beginning. */
  reload(): Promise<void>;
  select(number: string | undefined): void;
}

/** What waits for the unit, in order of due date. */
export function inboxOf(desk: Desk): Inbox {
  const { inbox } = desk.words;
  const rows = el('tbody');
  const after = el('div', { class: 'after' }, el('p', { class: 'loading' }, desk.words.loading));
  const table = el(
    'table',
    {},
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        [inbox.due, inbox.matter, inbox.task].map((name) => el('th', { scope: 'col' }, name)),
      ),
    ),
    rows,
  );
  const element = el(
    'section',
    { class: 'inbox', 'aria-labelledby': 'inbox' },
    el('h2', { id: 'inbox' }, inbox.title),
    table,
    after,
  );
  let selected: string | undefined;

  async function load(cursor?: string) {
    const path = cursor ? `/api/inbox?cursor=${encodeURIComponent(cursor)}` : '/api/inbox';
    const answer = await desk.api.get<Page<Listed>>(path);
    if ('failure' in answer) return after.replaceChildren(failureView(desk, answer.failure, () => void load(cursor)));
    const { items, cursor: next } = answer.value;
    if (!cursor) rows.replaceChildren();
    rows.append(...items.map((item) => rowOf(desk, item)));
    mark();
    table.hidden = rows.childElementCount === 0;
    after.replaceChildren(
      ...(table.hidden ? [el('p', { class: 'hint' }, inbox.empty)] : []),
      ...(next ? [el('button', { onclick: () => void load(next) }, inbox.more)] : []),
    );
  }

  function mark() {
    for (const link of rows.querySelectorAll('a')) {
      const current = link.hash === `#${selected}`;
      link.closest('tr')?.classList.toggle('current', current);
      if (current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  return {
    element,
    reload: () => load(),
    select(number) {
      selected = number;
      mark();
    },
  };
}

function rowOf(desk: Desk, { number, title, task, status, due }: Listed): HTMLTableRowElement {
  const tasks: Readonly<Record<string, string>> = desk.words.tasks;
  return el(
    'tr',
    {},
    el('td', {}, dueView(desk, due)),
    el('td', {}, el('a', { href: `#${number}`, lang: languageOfText(title) }, title), el('small', {}, number)),
    el('td', {}, tasks[`${task}/${status}`] ?? tasks[task] ?? ''),
  );
}
