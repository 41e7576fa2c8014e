import { randomUUID } from 'node:crypto';
import { mayRead } from '../../shared/domain/visibility.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import type { AccessLog } from '../../shared/ports/access-log.ts';
import { reasonGiven } from '../../shared/schema/access.ts';
import type { DeskDeps } from './act-on-case.ts';
import { seenCase } from './seen-case.ts';

/** `POST /api/cases/{number}/citizen`: who the citizen is, unmasked. That it was read, and why, is recorded first. */
export async function readCitizen(
  event: ApiEvent,
  deps: DeskDeps & { readonly accesses: Pick<AccessLog, 'record'> },
): Promise<Reply> {
  const { actor, number, matter, offices } = await seenCase(event, deps);
  const { reason } = bodyOf(event, reasonGiven);
  if (!mayRead('citizen', matter, actor, offices)) throw refusedBy({ code: 'not-yours', facts: {} });
  const { id: by, office } = actor;
  await deps.accesses.record({ id: randomUUID(), at: deps.now(), by, office, number, reason });
  const party = (await deps.cases.papers(number)).find((paper) => paper.kind === 'party');
  const { kind: _, ...citizen } = party ?? { kind: 'party', anonymous: matter.anonymous };
  return { status: 200, body: citizen };
}
