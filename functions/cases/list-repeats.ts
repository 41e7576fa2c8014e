import { findRepeats } from '../../shared/cases/find-repeats.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { DeskDeps } from './act-on-case.ts';
import { numberOf } from './number-of.ts';

/** `GET /api/cases/{number}/repeats`: cases that may be the same matter of the same person, the most alike first. */
export async function listRepeats(event: ApiEvent, deps: DeskDeps): Promise<Reply> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const found = await findRepeats(deps, { number: numberOf(event), actor });
  if ('refusal' in found) throw refusedBy(found.refusal);
  return { status: 200, body: found };
}
