import type { OfficeId } from '../domain/ids.ts';
import { predecessorsOf } from '../domain/office.ts';
import type { InboxItem, Page, Worklists } from '../ports/worklists.ts';
import type { Jurisdiction } from './context.ts';

export interface UnitInbox {
  readonly worklists: Pick<Worklists, 'inbox'>;
  readonly jurisdiction: Pick<Jurisdiction, 'offices'>;
}

/** What waits for a unit, and for those whose powers it carries on (Art. 24(2)), as one list in order of due date. */
export async function unitInbox(
  { worklists, jurisdiction }: UnitInbox,
  unit: OfficeId,
  limit: number,
  after: string | undefined,
): Promise<Page<InboxItem>> {
  const closed = predecessorsOf(await jurisdiction.offices(), unit);
  if (closed.length === 0) return worklists.inbox(unit, limit, after);
  const pages = await Promise.all([unit, ...closed].map((each) => worklists.inbox(each, limit, after)));
  const all = pages.flatMap(({ items }) => items).sort((a, b) => (a.order < b.order ? -1 : 1));
  // Of a list that goes on, nothing is known beyond its last task.
  const known = pages.flatMap(({ items, cursor }) => (cursor ? [items.at(-1)?.order ?? ''] : [])).sort()[0];
  const items = all.filter(({ order }) => known === undefined || order <= known).slice(0, limit);
  const last = items.at(-1);
  return { items, ...(last && (known !== undefined || items.length < all.length) && { cursor: last.place }) };
}
