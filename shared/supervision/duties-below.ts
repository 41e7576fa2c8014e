import type { Actor } from '../domain/actor.ts';
import type { Day } from '../domain/day.ts';
import { daysBetween } from '../domain/day.ts';
import type { OfficeId } from '../domain/ids.ts';
import type { Offices } from '../domain/office.ts';
import { hasSteppedAside, lookedOverBy } from '../domain/visibility.ts';
import { isAccused } from '../domain/wall.ts';
import type { InboxItem, Worklists } from '../ports/worklists.ts';

type Person = Extract<Actor, { kind: 'staff' }>;

/** An open task of a unit below, with what is due in it. */
export interface TaskBelow extends Omit<InboxItem, 'accused' | 'recused' | 'place' | 'order'> {
  readonly office: OfficeId;
}

const PAGE = 1_000;
/** Inboxes that are read at a time. */
const AT_ONCE = 16;

export interface Below {
  /** All that the person's office looks over where it says nothing. */
  readonly units?: readonly OfficeId[] | undefined;
  /** More than so many are not read. */
  readonly most?: number;
}

export class TooManyTasks extends Error {}

/**
 * The open tasks of these units from their inboxes: one query a unit and thousand tasks. What accuses the person or
 * their unit, or what they stepped aside from, is not there.
 */
export async function tasksBelow(
  worklists: Pick<Worklists, 'inbox'>,
  actor: Person,
  offices: Offices,
  { units = lookedOverBy(offices, actor.office), most = Number.POSITIVE_INFINITY }: Below = {},
): Promise<TaskBelow[]> {
  const tasks: TaskBelow[] = [];
  let read = 0;
  const count = (more: number) => {
    read += more;
    if (read > most) throw new TooManyTasks();
  };
  for (let i = 0; i < units.length; i += AT_ONCE) {
    const some = await Promise.all(units.slice(i, i + AT_ONCE).map((unit) => tasksOf(unit, worklists, count)));
    for (const { accused, recused, place: _, order: __, ...task } of some.flat())
      if (!isAccused(offices, { accused }, actor) && !hasSteppedAside({ recused }, actor)) tasks.push(task);
  }
  return tasks;
}

async function tasksOf(office: OfficeId, worklists: Pick<Worklists, 'inbox'>, count: (more: number) => void) {
  const items: (InboxItem & { office: OfficeId })[] = [];
  let cursor: string | undefined;
  do {
    const page = await worklists.inbox(office, PAGE, cursor);
    count(page.items.length);
    items.push(...page.items.map((item) => ({ ...item, office })));
    cursor = page.cursor;
  } while (cursor);
  return items;
}

/** A duty of a unit: one is either overdue or not, and due today is not overdue. */
export interface DutyBelow extends Pick<TaskBelow, 'office' | 'number' | 'title' | 'task' | 'receivedOn'> {
  readonly clock: NonNullable<InboxItem['duty']>['clock'];
  readonly due: Day;
  readonly rung?: NonNullable<InboxItem['duty']>['rung'];
  /** Days since the last day; zero and below while it is not over. */
  readonly daysOver: number;
}

/** What is due, the longest overdue first. Whoever only watches a notice owes nothing. */
export function dutiesIn(tasks: readonly TaskBelow[], today: Day): DutyBelow[] {
  return tasks
    .flatMap(({ office, number, title, task, receivedOn, duty }): DutyBelow[] => {
      if (!duty || task === 'supervised') return [];
      const daysOver = daysBetween(duty.due, today);
      const { clock, due, rung } = duty;
      return [{ office, number, title, task, receivedOn, clock, due, ...(rung && { rung }), daysOver }];
    })
    .sort((a, b) => (a.due === b.due ? (a.number < b.number ? -1 : 1) : a.due < b.due ? -1 : 1));
}
