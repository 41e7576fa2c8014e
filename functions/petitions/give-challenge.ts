import { askChallenge } from '../../shared/gate/enter.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { callerOf, type PublicDeps, refusedAtTheGate } from '../../shared/http/gate.ts';

/**
 * `POST /api/petitions/challenge`: work for a device to do (ALTCHA, second version). The solution goes into the header
 * `Proof-Of-Work` of a request, or the field `proof` of a form, as base64 of `{"challenge":…,"solution":…}`.
 */
export async function giveChallenge(event: ApiEvent, deps: PublicDeps): Promise<Reply> {
  const challenge = await askChallenge(deps, callerOf(event));
  if ('refused' in challenge) throw refusedAtTheGate(challenge, 'challenge', deps);
  return { status: 200, body: challenge };
}
