import { everyTask, openTasks } from '../../shared/cases/open-tasks.ts';
import { dayOf } from '../../shared/cases/time.ts';
import type { Offices } from '../../shared/domain/office.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import type { Cursors } from '../../shared/http/cursor.ts';
import { queryOf } from '../../shared/http/input.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import { numberOnPaper } from '../../shared/i18n/documents.ts';
import type { InboxItem, Worklists } from '../../shared/ports/worklists.ts';
import { listQuery, PAGE, taskFilters } from '../../shared/schema/lists.ts';
import type { DeskDeps } from './act-on-case.ts';

type Supervision = NonNullable<InboxItem['supervision']>;

export interface ListDeps extends DeskDeps {
  readonly worklists: Pick<Worklists, 'inbox' | 'versions'>;
  readonly cursors: Cursors;
}

/** `GET /api/inbox`: what waits for the person's unit, in order of due date. */
export function listInbox(event: ApiEvent, deps: ListDeps): Promise<Reply> {
  return listed(event, deps, 'inbox');
}

/** `GET /api/work`: what of it waits for the person's own roles. */
export function listWork(event: ApiEvent, deps: ListDeps): Promise<Reply> {
  return listed(event, deps, 'work');
}

async function listed(event: ApiEvent, deps: ListDeps, which: 'inbox' | 'work'): Promise<Reply> {
  const actor = await signedIn(event, deps.directory);
  const { limit = PAGE, cursor, ...filters } = queryOf(event, listQuery);
  const list = `${which} ${actor.office} ${JSON.stringify(filters)}`;
  const page = await openTasks(withToday(deps), {
    ...{ actor, filters, mine: which === 'work', limit },
    after: cursor && deps.cursors.open(list, cursor),
  });
  const next = page.cursor && { cursor: deps.cursors.seal(list, page.cursor) };
  const [offices, { policy }] = await Promise.all([deps.jurisdiction.offices(), deps.jurisdiction.law()]);
  const items = page.items.map(({ supervision, ...task }) => {
    return { ...task, ...(supervision && { supervision: onPaper(supervision, offices, policy) }) };
  });
  return { status: 200, body: { items, ...next } };
}

/** `GET /api/inbox/counts`: how many of them there are, and of which kind. */
export async function countInbox(event: ApiEvent, deps: ListDeps): Promise<Reply> {
  const actor = await signedIn(event, deps.directory);
  const filters = queryOf(event, taskFilters);
  const counts = { all: 0, mine: 0, overdue: 0, dueToday: 0, dueSoon: 0, provisional: 0 };
  const tasks: Record<string, number> = {};
  const states: Record<string, number> = {};
  for await (const task of everyTask(withToday(deps), { actor, filters, mine: false })) {
    const { workingDaysLeft: left, overdue } = task;
    counts.all += 1;
    counts.mine += Number(task.steps.length > 0);
    counts.overdue += Number(overdue);
    counts.dueToday += Number(!overdue && left === 0);
    counts.dueSoon += Number(left !== undefined && left > 0 && left <= SOON);
    counts.provisional += Number(task.provisional ?? false);
    tasks[task.task] = (tasks[task.task] ?? 0) + 1;
    const state = `${task.task}/${task.status}`;
    states[state] = (states[state] ?? 0) + 1;
  }
  return { status: 200, body: { ...counts, tasks, states } };
}

/** A supervision notice by the number of its letter, as it stands on paper. */
function onPaper({ document: id, office, supervisor }: Supervision, offices: Offices, policy: Policy) {
  const number = id && numberOnPaper({ id, kind: 'supervision-notice', unit: supervisor }, offices, policy);
  return { office, supervisor, ...(number && { number }) };
}

/** Working days. */
const SOON = 3;

function withToday({ worklists, jurisdiction, now }: ListDeps) {
  return { worklists, jurisdiction, today: dayOf(now(), jurisdiction.timeZone) };
}
