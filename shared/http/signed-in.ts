import * as z from 'zod';
import type { Directory, Staff } from '../ports/directory.ts';
import { staffId } from '../schema/ids.ts';
import type { ApiEvent } from './api.ts';
import { httpProblem } from './problem.ts';

/** The subject of the token that the gateway has verified. */
const verified = z.object({ authorizer: z.object({ jwt: z.object({ claims: z.object({ sub: staffId }) }) }) });

/** Who is at the desk: the token says who, our own row says which unit and roles. Without a row nothing is seen. */
export async function signedIn(event: ApiEvent, directory: Directory): Promise<Staff> {
  const token = verified.safeParse(event.requestContext);
  const staff = token.success && (await directory.staff(token.data.authorizer.jwt.claims.sub));
  if (!staff) throw httpProblem(403, 'not-staff');
  return staff;
}
