import { dayOf } from '../../shared/cases/time.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { DeskDeps } from './act-on-case.ts';

/** `GET /api/me`: who is signed in, for which unit, in which roles, and what day it is there. */
export async function readMe(event: ApiEvent, deps: DeskDeps): Promise<Reply> {
  const { id, name, office, roles } = await signedIn(event, deps.directory);
  const unit = (await deps.jurisdiction.offices()).get(office);
  return { status: 200, body: { id, name, office: unit, roles, today: dayOf(deps.now(), deps.jurisdiction.timeZone) } };
}

/** `GET /api/offices`: the unit tree, to choose from. */
export async function readOffices(event: ApiEvent, deps: DeskDeps): Promise<Reply> {
  await signedIn(event, deps.directory);
  const offices = await deps.jurisdiction.offices();
  return { status: 200, body: [...offices.values()].map(({ email: _, ...unit }) => unit) };
}
