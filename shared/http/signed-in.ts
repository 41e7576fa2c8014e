import * as z from 'zod';
import type { Directory, Post, Staff } from '../ports/directory.ts';
import { staffId } from '../schema/ids.ts';
import type { ApiEvent } from './api.ts';
import { httpProblem } from './problem.ts';

const claims = z.object({ sub: staffId });
/** The subject of the token that has been verified: by the gateway itself, or by a function of ours that it asked. */
const verified = z.object({
  authorizer: z.union([
    z.object({ jwt: z.object({ claims }) }).transform(({ jwt }) => jwt.claims.sub),
    z.object({ lambda: claims }).transform(({ lambda }) => lambda.sub),
  ]),
});

/** The unit that somebody with several posts acts for in this request; the first of their posts where it is left out. */
const UNIT_HEADER = 'huiyin-unit';

/** Who is at the desk, in the post they act in: the token says who, our own row which units and roles. */
export async function signedIn(event: ApiEvent, directory: Pick<Directory, 'staff'>): Promise<Staff> {
  return (await postsOf(event, directory)).person;
}

/** The same, with all their posts. Without a row, or after they left, nothing is seen. */
export async function postsOf(
  event: ApiEvent,
  directory: Pick<Directory, 'staff'>,
): Promise<{ readonly person: Staff; readonly posts: readonly Post[] }> {
  const token = verified.safeParse(event.requestContext);
  const staff = token.success && (await directory.staff(token.data.authorizer));
  if (!staff || staff.leftOn) throw httpProblem(403, 'not-staff');
  const { kind, id, name, office, roles, posts: others = [] } = staff;
  const posts = [{ office, roles }, ...others];
  const unit = event.headers?.[UNIT_HEADER];
  const post = posts.find((each) => each.office === (unit ?? office));
  if (!post) throw httpProblem(403, 'not-your-unit');
  return { person: { kind, id, name, ...post }, posts };
}
