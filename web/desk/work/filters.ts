import type { Day } from '../../../shared/domain/day.ts';
import { type Task, tasks } from '../../../shared/domain/duties.ts';
import { categories } from '../../../shared/i18n/categories.ts';
import { type TogetherAction, togetherActions } from '../batch/together.ts';
import { deskWords } from '../words/desk.ts';
import type { Filters } from './tasks.ts';

/** By their last day. */
export const spans = ['overdue', 'today', 'provisional'] as const;

/** Which part of the inbox somebody wants to see. */
export interface Wanted {
  readonly span?: (typeof spans)[number] | undefined;
  readonly task?: Task | undefined;
  /** The state that the task is in. */
  readonly state?: string | undefined;
  readonly category?: string | undefined;
  /** What is being done to all that are ticked. */
  readonly together?: TogetherAction | undefined;
}

/** What an address asks for; what it says wrongly is left out. */
export function wantedIn(address: URLSearchParams): Wanted {
  const among = <T extends string>(all: readonly T[], name: string) => all.find((each) => each === address.get(name));
  return {
    span: among(spans, 'span'),
    ...kindAsked(address.get('task'), address.get('state')),
    category: among(categories, 'category'),
    together: among(togetherActions, 'together'),
  };
}

/** A task, and a state of it that has a name of its own. */
function kindAsked(task: string | null, state: string | null): Pick<Wanted, 'task' | 'state'> {
  const known = tasks.find((each) => each === task);
  return { task: known, state: statesOf(known).find((each) => each === state) };
}

/** The states of a task that are looked at each by itself. */
export function statesOf(task: Task | undefined): string[] {
  const names = Object.keys(deskWords.zh.tasks).map((name) => name.split('/'));
  return names.flatMap(([of, state]) => (of === task && state !== undefined ? [state] : []));
}

/** The address that asks for it. */
export function inboxAddress(wanted: Wanted, number = ''): string {
  const asked = Object.entries(wanted).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const query = new URLSearchParams(asked);
  return (number ? `/inbox/${number}` : '/inbox') + (query.size > 0 ? `?${query}` : '');
}

export function filtersOf({ span, task, state, category }: Wanted, today: Day): Filters {
  return {
    ...(task && { task }),
    ...(state && { state }),
    ...(category && { category }),
    ...(span === 'overdue' && { overdue: 'true' }),
    ...(span === 'provisional' && { provisional: 'true' }),
    ...(span === 'today' && { dueFrom: today, dueTo: today }),
  };
}
