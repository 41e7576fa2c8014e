import { track } from '../../shared/cases/track.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { admitToCase, callerOf, type PublicDeps } from '../../shared/http/gate.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { httpProblem } from '../../shared/http/problem.ts';
import { trackQuestion } from '../../shared/schema/petition.ts';

/** `POST /api/petitions/track`: the citizen's view of their case; the code is in the body, never in an address. */
export async function trackPetition(event: ApiEvent, deps: PublicDeps): Promise<Reply> {
  const proof = await admitToCase(deps, callerOf(event), bodyOf(event, trackQuestion));
  const tracked = await track(deps, proof);
  if (!tracked) throw httpProblem(404, 'wrong-code');
  return { status: 200, body: tracked };
}
