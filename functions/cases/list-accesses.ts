import { dayOf } from '../../shared/cases/time.ts';
import { mayRead, maySee } from '../../shared/domain/visibility.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import type { Cursors } from '../../shared/http/cursor.ts';
import { queryOf } from '../../shared/http/input.ts';
import { httpProblem, refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { Access, AccessLog } from '../../shared/ports/access-log.ts';
import type { Page } from '../../shared/ports/worklists.ts';
import { accessQuery } from '../../shared/schema/access.ts';
import { PAGE, pageQuery } from '../../shared/schema/lists.ts';
import type { DeskDeps } from './act-on-case.ts';
import { numberOf } from './number-of.ts';

interface AuditDeps extends DeskDeps {
  readonly accesses: AccessLog;
  readonly cursors: Cursors;
}

/** `GET /api/cases/{number}/accesses`: who read the citizen of this case, and why, or fetched its files. */
export async function listCaseAccesses(event: ApiEvent, deps: AuditDeps): Promise<Reply> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const number = numberOf(event);
  const { limit = PAGE, cursor } = queryOf(event, pageQuery);
  const [stored, offices] = await Promise.all([deps.cases.load(number), deps.jurisdiction.offices()]);
  if (!stored || !maySee(stored.matter, actor, offices)) throw refusedBy({ code: 'unknown-case', facts: {} });
  if (!mayRead('accesses', stored.matter, actor, offices)) throw refusedBy({ code: 'not-yours', facts: {} });
  const list = `accesses ${number}`;
  const page = await deps.accesses.ofCase(number, limit, cursor && deps.cursors.open(list, cursor));
  return replyOf(page.items, page, list, deps);
}

/** `GET /api/accesses`: the same for all cases of a month. One that accuses the auditor or their unit is not there. */
export async function listAccesses(event: ApiEvent, deps: AuditDeps): Promise<Reply> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  if (!actor.roles.includes('auditor')) throw httpProblem(403, 'not-your-role');
  const {
    limit = PAGE,
    cursor,
    month = dayOf(deps.now(), deps.jurisdiction.timeZone).slice(0, 7),
  } = queryOf(event, accessQuery);
  const list = `accesses ${month}`;
  const page = await deps.accesses.ofMonth(month, limit, cursor && deps.cursors.open(list, cursor));
  const offices = await deps.jurisdiction.offices();
  const seen = await Promise.all(
    page.items.map(async (each) => {
      const stored = await deps.cases.load(each.number);
      return stored && mayRead('accesses', stored.matter, actor, offices) ? [each] : [];
    }),
  );
  return replyOf(seen.flat(), page, list, deps);
}

function replyOf(items: readonly Access[], { cursor }: Page<Access>, list: string, { cursors }: AuditDeps): Reply {
  return { status: 200, body: { items, ...(cursor && { cursor: cursors.seal(list, cursor) }) } };
}
