import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { callerOf, type PublicDeps } from '../../shared/http/gate.ts';
import { bodyOf, requestKeyOf } from '../../shared/http/input.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { receive } from '../../shared/http/receive.ts';
import { petition } from '../../shared/schema/petition.ts';

/** `POST /api/petitions`: 201 with the receipt, 200 with the same receipt when the same request comes again. */
export async function submitPetition(event: ApiEvent, deps: PublicDeps): Promise<Reply> {
  const done = await receive(deps, callerOf(event), bodyOf(event, petition), requestKeyOf(event));
  if ('refusal' in done) throw refusedBy(done.refusal);
  const { matter, code, repeated } = done;
  const route = matter.clocks.find(({ kind }) => kind === 'route');
  return {
    status: repeated ? 200 : 201,
    body: {
      number: matter.number,
      code,
      receivedAt: matter.receivedAt,
      contentHash: matter.contentHash,
      ...(route && { routedBy: { due: route.due, provisional: route.provisional } }),
    },
  };
}
