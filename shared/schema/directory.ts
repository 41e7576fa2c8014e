import * as z from 'zod';
import type { Office } from '../domain/office.ts';
import type { Post, Staff } from '../ports/directory.ts';
import { role } from './events.ts';
import { day, officeId, staffId } from './ids.ts';

const inBoth = z.object({ zh: z.string().min(1), en: z.string().min(1) });

export const office = z.object({
  id: officeId,
  name: inBoth,
  kind: z.enum(['government', 'petition-office', 'department', 'township']),
  parent: officeId.exactOptional(),
  prefix: z
    .string()
    .regex(/^[A-Z]{2,4}$/)
    .exactOptional(),
  mark: z
    .string()
    .regex(/^[\u4e00-\u9fff]{1,8}$/)
    .exactOptional(),
  email: z.email().exactOptional(),
  contact: z.string().exactOptional(),
  reception: z
    .object({
      address: inBoth,
      hours: inBoth,
      phone: z
        .string()
        .regex(/^[\d -]{5,20}$/)
        .exactOptional(),
      leaderDays: inBoth.exactOptional(),
    })
    .exactOptional(),
  categories: z.array(z.string()),
  closed: z.object({ on: day, successor: officeId.exactOptional() }).exactOptional(),
}) satisfies z.ZodType<Office>;

/** Where somebody works, and as what. */
export const post = z.object({ office: officeId, roles: z.array(role).min(1) }) satisfies z.ZodType<Post>;

export const staff = z.object({
  kind: z.literal('staff'),
  id: staffId,
  name: z.string().min(1),
  ...post.shape,
  posts: z.array(post).exactOptional(),
  leftOn: day.exactOptional(),
}) satisfies z.ZodType<Staff>;

/** A member of staff as a file gives them: `sub` is who the sign-in says they are. */
export const staffEntry = z
  .object({ sub: staffId, name: z.object({ zh: z.string().min(1) }), office: officeId, roles: z.array(role).min(1) })
  .transform(({ sub, name, ...rest }): Staff => ({ kind: 'staff', id: sub, name: name.zh, ...rest }));
