import type { Case } from '../../shared/domain/case.ts';
import type { Offices } from '../../shared/domain/office.ts';
import { readingRefused } from '../../shared/domain/visibility.ts';
import type { ApiEvent } from '../../shared/http/api.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { DeskDeps } from './act-on-case.ts';
import { numberOf } from './number-of.ts';

export type Person = Parameters<typeof readingRefused>[1];

/**
 * What was loaded of a case, if the person may see it. One that does not concern their unit, or accuses it or them, is
 * not there (Art. 30(3)); whoever stepped aside is told so.
 */
export function seenBy<T extends { readonly matter: Case }>(actor: Person, offices: Offices, found: T | undefined): T {
  if (!found) throw refusedBy({ code: 'unknown-case', facts: {} });
  const refused = readingRefused(found.matter, actor, offices);
  if (refused) throw refusedBy(refused.refusal);
  return found;
}

/** The case that is asked for, and who asks. */
export async function seenCase(event: ApiEvent, deps: DeskDeps) {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const number = numberOf(event);
  const [stored, offices] = await Promise.all([deps.cases.load(number), deps.jurisdiction.offices()]);
  return { actor, number, matter: seenBy(actor, offices, stored).matter, offices };
}
