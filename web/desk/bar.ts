import type { Lang } from '../../shared/i18n/dates.ts';
import type { Me } from './context.ts';
import { forgetDrafts } from './drafts.ts';
import { el } from './el.ts';
import { languageLink } from './language.ts';
import type { SignIn } from './sign-in.ts';
import type { Words } from './words.ts';

/** What is known before we know who sits at the desk. */
export interface Outside {
  readonly lang: Lang;
  readonly words: Words;
  readonly mark: string;
  readonly signIn: SignIn;
}

/** Whose desk this is, the other language, and the way out. */
export function barView({ lang, words, mark, signIn }: Outside, me?: Me): HTMLElement {
  const leave = () => {
    forgetDrafts();
    void signIn.end();
  };
  return el(
    'header',
    { class: 'bar' },
    brand(words.title, mark),
    me && el('p', {}, el('strong', {}, me.office.name[lang]), el('span', { class: 'soft' }, rolesOf(me, words))),
    el('nav', {}, languageLink(lang, words), el('button', { onclick: leave }, words.signIn.out)),
  );
}

export function brand(title: string, mark: string): HTMLElement {
  return el('h1', {}, el('img', { src: mark, alt: '', width: 26, height: 26 }), title);
}

function rolesOf({ name, roles }: Me, words: Words): string {
  return [name, ...roles.map((role) => words.roles[role])].join(' · ');
}
