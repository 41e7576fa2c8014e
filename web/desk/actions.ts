import { actionForm, nameOf, type Step } from './action.ts';
import type { CaseFile, Desk } from './context.ts';
import { unitName } from './context.ts';
import { el } from './el.ts';
import { hasForm } from './forms/forms.ts';

export interface Actions {
  readonly element: HTMLElement;
  /** Offers what can be done to the case as it is now; a form that is being filled in stays as it is. */
  offer(file: CaseFile): void;
}

export function actionsOf(desk: Desk, done: (message: string) => void, outdated: () => void): Actions {
  const title = el('h3', {}, desk.words.case.actions);
  const element = el('section', { class: 'actions' });
  const offered = new Map<string, HTMLElement>();
  let shown: CaseFile;

  function offer(file: CaseFile) {
    shown = file;
    const steps = file.available.filter((each): each is Step => hasForm(each.action));
    const inUse = element.contains(document.activeElement) ? document.activeElement?.closest('details') : undefined;
    for (const step of steps) if (!offered.has(nameOf(step))) offered.set(nameOf(step), panel(step));
    const names = new Set(steps.map(nameOf));
    for (const [name, each] of offered) if (!names.has(name) && each !== inUse) offered.delete(name);
    const none = el('p', { class: 'hint' }, desk.words.case.nothing);
    element.replaceChildren(title, ...(offered.size > 0 ? offered.values() : [none]));
    inUse?.querySelector<HTMLElement>('.notice')?.focus();
  }

  function panel(step: Step): HTMLElement {
    const { title } = desk.words.actions[step.action];
    const finish = (message: string) => {
      offered.delete(nameOf(step));
      done(message);
    };
    const form = actionForm({ desk, step, shown: () => shown, done: finish, outdated });
    // A notice can be written at any time; what the case waits for stands open.
    const open = step.action !== 'supervise';
    return el('details', { open }, el('summary', {}, title + about(step)), form);
  }

  /** Which of several units or notices it is about. */
  function about({ assignment, notice }: Step): string {
    const { assignments, notices } = shown.case;
    const office = assignments.find(({ id }) => id === assignment)?.office;
    const issued = notices.find(({ id }) => id === notice);
    if (office && assignments.length > 1) return ` · ${unitName(desk, office)}`;
    return issued ? ` · ${desk.words.grounds[issued.ground]}` : '';
  }

  return { element, offer };
}
