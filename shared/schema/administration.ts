import * as z from 'zod';
import { type AdminChange, adminChangeKinds } from '../ports/admin-book.ts';
import { office, post } from './directory.ts';
import { day, instant, officeId, staffId } from './ids.ts';
import { text } from './text.ts';

const NAME_MAX = 60;
const POSTS_MAX = 10;

/** A unit as an administrator enters it; it is closed by an operation of its own. */
export const newUnit = office.omit({ closed: true });
export const changedUnit = newUnit.omit({ id: true });

export const closing = z.object({ on: day, successor: officeId });

/** Where somebody works, the first post being the one that is taken where none is named. */
const posts = z.array(post).min(1, 'required').max(POSTS_MAX, 'too-many');
export const changedPerson = z.object({ name: text(NAME_MAX), posts });
export const newPerson = changedPerson.extend({
  id: staffId.meta({ description: 'Who the sign-in says they are: the `sub` of their tokens.' }),
});

export const leaving = z.object({ on: day });

export const adminChange = z.object({
  id: z.string(),
  at: instant,
  by: staffId,
  office: officeId,
  kind: z.enum(adminChangeKinds),
  about: z.string(),
  before: z.record(z.string(), z.unknown()).exactOptional(),
  after: z.record(z.string(), z.unknown()),
}) satisfies z.ZodType<AdminChange>;
