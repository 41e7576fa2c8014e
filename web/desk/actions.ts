import { actionNames } from '../../shared/i18n/names.ts';
import { actionForm, nameOf, type Step } from './action.ts';
import type { CaseFile, Desk } from './context.ts';
import { el } from './el.ts';
import { hasForm } from './forms/form.ts';
import { isAwaited, isOffered } from './steps.ts';
import { subjectName } from './subject-name.ts';

export interface Actions {
  readonly element: HTMLElement;
  /** Offers what can be done to the case as it is now; a form that is being filled in stays as it is. */
  offer(file: CaseFile): void;
}

/** What the case waits for stands open; everything else can be found under one heading. */
export function actionsOf(desk: Desk, done: (message: string) => void, outdated: () => void): Actions {
  const { words } = desk;
  const next = el('div', {});
  const more = el('div', { class: 'more' });
  const others = el('details', { class: 'others' }, el('summary', {}, words.case.others), more);
  const element = el('section', { class: 'actions', hidden: true }, el('h3', {}, words.case.actions), next, others);
  const offered = new Map<string, HTMLDetailsElement>();
  let shown: CaseFile;

  function offer(file: CaseFile) {
    shown = file;
    element.hidden = false;
    const steps = file.available
      .filter((each): each is Step => hasForm(each.action))
      .filter((step) => isOffered(step, file.case, desk.me.office.id));
    const names = steps.map(nameOf);
    const inUse = [...offered.values()].find((each) => each.contains(document.activeElement));
    for (const [name, each] of offered) if (!names.includes(name) && each !== inUse) offered.delete(name);
    for (const step of steps) {
      const before = offered.get(nameOf(step));
      if (!before || before !== inUse) offered.set(nameOf(step), panel(step, before?.open));
    }
    const awaited = steps.filter((step) => isAwaited(step, file.case)).map(nameOf);
    const panels = [...offered].map(([name, each]) => ({
      each,
      main: awaited.includes(name) || !names.includes(name),
    }));
    const main = panels.filter((panel) => panel.main).map(({ each }) => each);
    const rest = panels.filter((panel) => !panel.main).map(({ each }) => each);
    const none = el('p', { class: 'hint' }, words.case.nothing);
    next.replaceChildren(...(main.length > 0 ? main : [none]));
    more.replaceChildren(...rest);
    others.hidden = rest.length === 0;
    inUse?.querySelector<HTMLElement>('.notice')?.focus();
  }

  function panel(step: Step, open = isAwaited(step, shown.case)): HTMLDetailsElement {
    const finish = (message: string) => {
      offered.delete(nameOf(step));
      done(message);
    };
    const title = actionNames[desk.lang][step.action] + subjectName(desk, shown.case, step);
    const form = actionForm({ desk, step, shown: () => shown, done: finish, outdated });
    return el('details', { open }, el('summary', {}, title), form);
  }

  return { element, offer };
}
