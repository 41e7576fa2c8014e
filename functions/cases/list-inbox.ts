import { hasSteppedAside } from '../../shared/domain/visibility.ts';
import { isAccused } from '../../shared/domain/wall.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { InboxItem, Worklists } from '../../shared/ports/worklists.ts';
import type { DeskDeps } from './act-on-case.ts';

const PAGE = 50;

/**
 * `GET /api/inbox?cursor=`: what waits for the person's unit, in order of due date, 50 at a time. What accuses the
 * unit or the person, or from what they stepped aside, is not there, nor missing from a page: another item takes its place.
 */
export async function listInbox(event: ApiEvent, deps: DeskDeps & { readonly worklists: Worklists }): Promise<Reply> {
  const actor = await signedIn(event, deps.directory);
  const offices = await deps.jurisdiction.offices();
  const items: Omit<InboxItem, 'accused' | 'recused'>[] = [];
  let cursor = event.queryStringParameters?.cursor;
  do {
    const page = await deps.worklists.inbox(actor.office, PAGE - items.length, cursor);
    for (const { accused, recused, ...item } of page.items)
      if (!isAccused(offices, { accused }, actor) && !hasSteppedAside({ recused }, actor)) items.push(item);
    cursor = page.cursor;
  } while (cursor && items.length < PAGE);
  return { status: 200, body: { items, ...(cursor && { cursor }) } };
}
