import type { Day } from '../../../shared/domain/day.ts';
import { type Task, tasks } from '../../../shared/domain/duties.ts';
import { categories } from '../../../shared/i18n/categories.ts';
import { type TogetherAction, togetherActions } from '../batch/together.ts';
import type { Filters } from './tasks.ts';

/** By their last day. */
export const spans = ['overdue', 'today', 'provisional'] as const;

/** Which part of the inbox somebody wants to see. */
export interface Wanted {
  readonly span?: (typeof spans)[number] | undefined;
  readonly task?: Task | undefined;
  readonly category?: string | undefined;
  /** What is being done to all that are ticked. */
  readonly together?: TogetherAction | undefined;
}

/** What an address asks for; what it says wrongly is left out. */
export function wantedIn(address: URLSearchParams): Wanted {
  const among = <T extends string>(all: readonly T[], name: string) => all.find((each) => each === address.get(name));
  return {
    span: among(spans, 'span'),
    task: among(tasks, 'task'),
    category: among(categories, 'category'),
    together: among(togetherActions, 'together'),
  };
}

/** The address that asks for it. */
export function inboxAddress(wanted: Wanted, number = ''): string {
  const asked = Object.entries(wanted).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const query = new URLSearchParams(asked);
  return (number ? `/inbox/${number}` : '/inbox') + (query.size > 0 ? `?${query}` : '');
}

export function filtersOf({ span, task, category }: Wanted, today: Day): Filters {
  return {
    ...(task && { task }),
    ...(category && { category }),
    ...(span === 'overdue' && { overdue: 'true' }),
    ...(span === 'provisional' && { provisional: 'true' }),
    ...(span === 'today' && { dueFrom: today, dueTo: today }),
  };
}
