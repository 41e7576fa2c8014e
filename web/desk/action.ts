import type { Available } from '../../shared/domain/available.ts';
import { actionNames } from '../../shared/i18n/names.ts';
import type { StaffAction } from '../../shared/schema/commands.ts';
import type { Failure } from './api.ts';
import type { CaseFile, Desk } from './context.ts';
import { keepDraft } from './drafts.ts';
import { el } from './el.ts';
import { signInAgain } from './failure.ts';
import { showErrors } from './field.ts';
import { formOf, showAskedFor } from './forms/form.ts';

/** A step somebody can take now, to one assignment, notice, review, suggestion or question where it is about one. */
export type Step = Available & { readonly action: StaffAction };

export interface ActionProps {
  readonly desk: Desk;
  readonly step: Step;
  /** The case as it is shown now: what is sent says which version the person saw. */
  readonly shown: () => CaseFile;
  readonly done: (message: string) => void;
  /** The case is not what the person saw any more. */
  readonly outdated: () => void;
}

export function nameOf({ action, ...about }: Step): string {
  return [action, ...Object.values(about)].join('-');
}

/** The form of one step. What goes wrong is said in it, and what was typed stays. */
export function actionForm({ desk, step, shown, done, outdated }: ActionProps): HTMLFormElement {
  const { number } = shown().case;
  const title = actionNames[desk.lang][step.action];
  const message = desk.words.done[step.action] ?? desk.words.isDone(title);
  const { node, value } = formOf(desk, shown(), step);
  const problem = el('div', { class: 'notice', tabindex: -1, hidden: true });
  const button = el('button', { class: 'main' }, title);
  const form = el('form', { novalidate: true, 'aria-label': title }, problem, node, button);
  const draft = keepDraft(form, [desk.me.id, number, nameOf(step)].join(' '));
  showAskedFor(form);
  form.addEventListener('input', () => showAskedFor(form));

  async function send() {
    const version = shown().case.version;
    const headers = { 'if-match': `"${version}"`, 'idempotency-key': draft.key() };
    const answer = await desk.api.post(`/api/cases/${number}/${step.action}`, value(new FormData(form)), headers);
    if ('value' in answer) {
      draft.discard();
      done(message);
      return;
    }
    showFailure(answer.failure);
    if (answer.failure.code === 'key-reused') draft.renew();
    if (['stale-version', 'wrong-state', 'key-reused'].includes(answer.failure.code)) outdated();
  }

  function showFailure({ code, detail, errors = [] }: Failure) {
    const rest = showErrors(form, errors, desk.words);
    problem.replaceChildren(...[detail, ...rest].map((line) => el('p', {}, line)));
    if (code === 'signed-out') problem.append(signInAgain(desk));
    problem.hidden = false;
    problem.focus();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    void send().finally(() => button.removeAttribute('aria-disabled'));
  });
  return form;
}
