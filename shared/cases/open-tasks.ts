import type { Actor } from '../domain/actor.ts';
import type { Day } from '../domain/day.ts';
import { workingDaysLeft } from '../domain/due.ts';
import { dutiesOf } from '../domain/duties.ts';
import type { CaseNumber } from '../domain/ids.ts';
import { worksOnCases } from '../domain/readings.ts';
import { hasSteppedAside } from '../domain/visibility.ts';
import { isAccused } from '../domain/wall.ts';
import type { InboxItem, Page, Worklists } from '../ports/worklists.ts';
import type { TaskFilters } from '../schema/lists.ts';
import type { Jurisdiction } from './context.ts';
import { isOfCategory } from './search-cases.ts';
import { unitInbox } from './unit-inbox.ts';

type Person = Extract<Actor, { kind: 'staff' }>;

/** An open task as its unit sees it: how much time is left, and what this person can do about it. */
export type OpenTask = Omit<InboxItem, 'accused' | 'recused' | 'place' | 'order' | 'duty'> & {
  /** Working days up to the last day; below zero, how many have passed since. */
  readonly workingDaysLeft?: number;
  readonly overdue: boolean;
  readonly steps: ReturnType<typeof dutiesOf>;
};

/** A task of a list, with the version of its case as whoever reads the list sees it. */
export type ListedTask = OpenTask & { readonly version: number };

export interface TaskDeps {
  readonly worklists: Pick<Worklists, 'inbox' | 'versions'>;
  readonly jurisdiction: Jurisdiction;
  readonly today: Day;
}

export interface TaskQuestion {
  readonly actor: Person;
  readonly filters: TaskFilters;
  /** Only what a role of this person's is there for. */
  readonly mine: boolean;
}

interface Asked extends TaskQuestion {
  readonly limit: number;
  readonly after?: string | undefined;
}

/** Tasks that are read for one page: where few fit, the page is short and the list goes on. */
const MOST_LOOKED_AT = 1_000;
const AT_ONCE = 100;

/**
 * The open tasks of the person's unit, and of closed ones that it carries on, in order of due date. What accuses the unit or the person, or what the person
 * stepped aside from, is not there, nor missing from a page: another task takes its place.
 */
export async function openTasks(deps: TaskDeps, question: Asked): Promise<Page<ListedTask>> {
  const { items, ...on } = await fittingPage(deps, question);
  return { items: await withVersions(items, deps), ...on };
}

async function fittingPage(deps: TaskDeps, question: Asked): Promise<Page<OpenTask>> {
  const items: OpenTask[] = [];
  let place = question.after;
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += AT_ONCE) {
    const page = await unitInbox(deps, question.actor.office, AT_ONCE, place);
    for (const { place: here, task } of await fitting(page.items, deps, question)) {
      items.push(task);
      if (items.length === question.limit) return { items, cursor: here };
    }
    place = page.cursor;
    if (!place) return { items };
  }
  return { items, ...(place && { cursor: place }) };
}

/** The versions are read after the rows: a row that is older than its version is refused by its state. */
async function withVersions(items: readonly OpenTask[], { worklists }: TaskDeps): Promise<ListedTask[]> {
  const others = new Set(items.flatMap(({ number, version }) => (version === undefined ? [number] : [])));
  const versions: ReadonlyMap<CaseNumber, number> = others.size > 0 ? await worklists.versions([...others]) : new Map();
  return items.flatMap((item) => {
    const version = item.version ?? versions.get(item.number);
    return version === undefined ? [] : [{ ...item, version }];
  });
}

/** Each task of the unit that fits. */
export async function* everyTask(deps: TaskDeps, question: TaskQuestion): AsyncIterable<OpenTask> {
  let place: string | undefined;
  do {
    const page = await unitInbox(deps, question.actor.office, MOST_LOOKED_AT, place);
    for (const { task } of await fitting(page.items, deps, question)) yield task;
    place = page.cursor;
  } while (place);
}

async function fitting(items: readonly InboxItem[], deps: TaskDeps, { actor, filters, mine }: TaskQuestion) {
  const [offices, { calendar }] = await Promise.all([deps.jurisdiction.offices(), deps.jurisdiction.law()]);
  return items.flatMap(({ accused, recused, place, order: _, duty: __, ...item }) => {
    if (!worksOnCases(actor) || isAccused(offices, { accused }, actor) || hasSteppedAside({ recused }, actor))
      return [];
    const { due } = item;
    const task: OpenTask = {
      ...item,
      ...(due && { workingDaysLeft: workingDaysLeft(calendar, deps.today, due) }),
      overdue: due !== undefined && due < deps.today,
      steps: dutiesOf(actor.roles, item.task, item.status),
    };
    return fits(task, filters) && (!mine || task.steps.length > 0) ? [{ place, task }] : [];
  });
}

function fits(task: OpenTask, filters: TaskFilters): boolean {
  const { state, clock, overdue, provisional, category, dueFrom, dueTo, receivedFrom, receivedTo } = filters;
  return (
    (!filters.task || task.task === filters.task) &&
    (!state || task.status === state) &&
    (!clock || task.clock === clock) &&
    (overdue === undefined || task.overdue === overdue) &&
    (provisional === undefined || (task.provisional ?? false) === provisional) &&
    (!category || isOfCategory(task.category, category)) &&
    isBetween(task.due, dueFrom, dueTo) &&
    isBetween(task.receivedOn, receivedFrom, receivedTo)
  );
}

function isBetween(day: Day | undefined, from: Day | undefined, to: Day | undefined): boolean {
  if (day === undefined) return !from && !to;
  return (!from || day >= from) && (!to || day <= to);
}
