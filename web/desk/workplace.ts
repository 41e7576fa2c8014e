import { caseView } from './case-view.ts';
import type { Desk } from './context.ts';
import { el } from './el.ts';
import { inboxOf } from './inbox.ts';

/** The list, and beside it the case that the address names: `#WX2026000123`. */
export function workplace(desk: Desk): HTMLElement {
  const inbox = inboxOf(desk);
  const chosen = el('div', { class: 'chosen' });
  const place = el('main', { class: 'work' }, inbox.element, chosen);

  function open() {
    const number = location.hash.slice(1) || undefined;
    inbox.select(number);
    place.classList.toggle('open', number !== undefined);
    if (number) chosen.replaceChildren(caseView(desk, number, () => void inbox.reload()));
    else chosen.replaceChildren(el('p', { class: 'hint' }, desk.words.choose));
  }

  addEventListener('hashchange', open);
  open();
  void inbox.reload();
  return place;
}
