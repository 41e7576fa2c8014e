import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { Worklists } from '../../shared/ports/worklists.ts';
import type { DeskDeps } from './act-on-case.ts';

const PAGE = 50;

/** `GET /api/inbox?cursor=`: what waits for the person's unit, in order of due date, 50 at a time. */
export async function listInbox(event: ApiEvent, deps: DeskDeps & { readonly worklists: Worklists }): Promise<Reply> {
  const { office } = await signedIn(event, deps.directory);
  const page = await deps.worklists.inbox(office, PAGE, event.queryStringParameters?.cursor);
  return { status: 200, body: page };
}
