import { readingRefused } from '../../shared/domain/visibility.ts';
import type { ApiEvent } from '../../shared/http/api.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { DeskDeps } from './act-on-case.ts';
import { numberOf } from './number-of.ts';

/**
 * The case that is asked for, and who asks. One that does not concern the person's unit, or accuses it or them, is not
 * there (Art. 30(3)); whoever stepped aside is told so.
 */
export async function seenCase(event: ApiEvent, deps: DeskDeps) {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const number = numberOf(event);
  const [stored, offices] = await Promise.all([deps.cases.load(number), deps.jurisdiction.offices()]);
  if (!stored) throw refusedBy({ code: 'unknown-case', facts: {} });
  const refused = readingRefused(stored.matter, actor, offices);
  if (refused) throw refusedBy(refused.refusal);
  return { actor, number, matter: stored.matter, offices };
}
