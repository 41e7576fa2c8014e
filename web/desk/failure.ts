import type { Failure } from './api.ts';
import type { Desk } from './context.ts';
import { el } from './el.ts';

/** What could not be shown, and the way to it. */
export function failureView(desk: Pick<Desk, 'words'>, { code, detail }: Failure, again: () => void): HTMLElement {
  const retry = el('button', { type: 'button', onclick: again }, desk.words.failures.again);
  return el(
    'div',
    { class: 'notice', role: 'alert' },
    el('p', {}, detail),
    code === 'signed-out' ? signInAgain(desk) : retry,
  );
}

/** Starts the desk anew, which asks to sign in; drafts outlive it. */
export function signInAgain({ words }: Pick<Desk, 'words'>): HTMLElement {
  return el('button', { type: 'button', onclick: () => location.reload() }, words.signIn.button);
}
