import { dayOf } from '../../shared/cases/time.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { postsOf, signedIn } from '../../shared/http/signed-in.ts';
import type { DeskDeps } from './act-on-case.ts';

/** `GET /api/me`: who is signed in, for which unit, in which roles, in which others they could be, and what day it is. */
export async function readMe(event: ApiEvent, deps: DeskDeps): Promise<Reply> {
  const { person, posts } = await postsOf(event, deps.directory);
  const { id, name, office, roles } = person;
  const unit = (await deps.jurisdiction.offices()).get(office);
  const today = dayOf(deps.now(), deps.jurisdiction.timeZone);
  return { status: 200, body: { id, name, office: unit, roles, posts, today } };
}

/** `GET /api/offices`: the unit tree, to choose from. */
export async function readOffices(event: ApiEvent, deps: DeskDeps): Promise<Reply> {
  await signedIn(event, deps.directory);
  const offices = await deps.jurisdiction.offices();
  return { status: 200, body: [...offices.values()].map(({ email: _, ...unit }) => unit) };
}
