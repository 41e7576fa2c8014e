import { registeredContent } from '../../shared/cases/registered-content.ts';
import { submit } from '../../shared/cases/submit.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { bodyOf, requestKeyOf } from '../../shared/http/input.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import { IMPORT_KEY, keptByOffice } from '../../shared/import/import-key.ts';
import type { Staff } from '../../shared/ports/directory.ts';
import { registration } from '../../shared/schema/registration.ts';
import type { DeskDeps } from './act-on-case.ts';

/**
 * `POST /api/cases`: takes down what came by letter, visit, telephone, fax or from above. 201 with the number, the
 * query code for the receipt and the day by which it is routed; 200 with the same when the same request comes again.
 */
export async function registerCase(event: ApiEvent, deps: DeskDeps & { readonly codeKey: string }): Promise<Reply> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const content = registeredContent(bodyOf(event, registration), actor.office, deps);
  const { codeKey } = deps;
  const done = await submit(deps, { content, actor, codeKey, ...rememberedBy(requestKeyOf(event), actor) });
  if ('refusal' in done) throw refusedBy(done.refusal);
  const { matter, code, repeated } = done;
  const { number, status, version, receivedAt, receivedOn, contentHash } = matter;
  const route = matter.clocks.find(({ kind }) => kind === 'route');
  return {
    status: repeated ? 200 : 201,
    headers: { etag: `"${version}"`, location: `/api/cases/${number}` },
    body: {
      ...{ number, code, status, version, receivedAt, receivedOn, contentHash },
      ...(route && { routedBy: { due: route.due, provisional: route.provisional } }),
    },
  };
}

/** What a list is imported by is the same for the whole office, and for good: nobody takes a row of it down twice. */
function rememberedBy(key: string | undefined, { id, office }: Pick<Staff, 'id' | 'office'>) {
  if (!key) return {};
  return key.startsWith(IMPORT_KEY) ? keptByOffice(office, key) : { key: `${id}:${key}` };
}
