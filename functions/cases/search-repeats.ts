import { findRepeatsOf } from '../../shared/cases/find-repeats.ts';
import { signersOf } from '../../shared/cases/signers.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import { heard } from '../../shared/schema/registration.ts';
import type { DeskDeps } from './act-on-case.ts';

/** `POST /api/repeats/search`: cases that may be the matter which is being written down, as far as it goes. */
export async function searchRepeats(event: ApiEvent, deps: DeskDeps & { readonly codeKey: string }): Promise<Reply> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const { citizen, title = '', facts = '', requests = [] } = bodyOf(event, heard);
  const said = { signers: signersOf(citizen, deps.codeKey), title, facts, requests };
  const found = await findRepeatsOf(deps, said, actor);
  if ('refusal' in found) throw refusedBy(found.refusal);
  return { status: 200, body: found };
}
