import { randomUUID } from 'node:crypto';
import { mayRead, readingRefused } from '../../shared/domain/visibility.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { AccessLog } from '../../shared/ports/access-log.ts';
import { reasonGiven } from '../../shared/schema/access.ts';
import type { DeskDeps } from './act-on-case.ts';
import { numberOf } from './number-of.ts';

/** `POST /api/cases/{number}/citizen`: who the citizen is, unmasked. That it was read, and why, is recorded first. */
export async function readCitizen(
  event: ApiEvent,
  deps: DeskDeps & { readonly accesses: Pick<AccessLog, 'record'> },
): Promise<Reply> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const number = numberOf(event);
  const { reason } = bodyOf(event, reasonGiven);
  const [stored, offices] = await Promise.all([deps.cases.load(number), deps.jurisdiction.offices()]);
  if (!stored) throw refusedBy({ code: 'unknown-case', facts: {} });
  const unreadable = readingRefused(stored.matter, actor, offices);
  if (unreadable) throw refusedBy(unreadable.refusal);
  if (!mayRead('citizen', stored.matter, actor, offices)) throw refusedBy({ code: 'not-yours', facts: {} });
  const { id: by, office } = actor;
  await deps.accesses.record({ id: randomUUID(), at: deps.now(), by, office, number, reason });
  const party = (await deps.cases.papers(number)).find((paper) => paper.kind === 'party');
  const { kind: __, ...citizen } = party ?? { kind: 'party', anonymous: stored.matter.anonymous };
  return { status: 200, body: citizen };
}
