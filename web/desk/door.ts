import { brand, type Outside } from './bar.ts';
import { el } from './el.ts';
import { languageLink } from './language.ts';

/** What stands before the desk: nothing but the way in. */
export function doorView({ lang, words, mark, signIn }: Outside, failed: boolean): HTMLElement {
  return el(
    'main',
    { class: 'door' },
    brand(words.title, mark),
    failed && el('p', { class: 'notice', role: 'alert' }, words.signIn.failed),
    el('p', {}, words.signIn.lead),
    el('button', { class: 'main', onclick: () => void signIn.begin() }, words.signIn.button),
    el('p', {}, languageLink(lang, words)),
  );
}
