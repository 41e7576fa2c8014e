import { dayOf } from '../../shared/cases/time.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { queryOf } from '../../shared/http/input.ts';
import { accessQuery } from '../../shared/schema/access.ts';
import { PAGE } from '../../shared/schema/lists.ts';
import { type AdminDeps, readingIn } from './in-office.ts';

/** `GET /api/admin/changes`: who changed what of the units, the staff and the law in a month, the newest first. */
export async function listChanges(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  await readingIn(event, 'changes', deps);
  const { limit = PAGE, cursor, month = dayOf(deps.now(), deps.timeZone).slice(0, 7) } = queryOf(event, accessQuery);
  const list = `changes ${month}`;
  const page = await deps.admin.changes(month, limit, cursor && deps.cursors.open(list, cursor));
  const next = page.cursor && { cursor: deps.cursors.seal(list, page.cursor) };
  return { status: 200, body: { items: page.items, ...next } };
}
