import * as z from 'zod';
import { digestKinds } from '../domain/digests.ts';
import { topics } from '../domain/message.ts';
import { deliveryStatuses } from '../ports/deliveries.ts';
import { type Channel, hookForms, type Reached, type ReachSettings } from '../ports/reach-book.ts';
import { role } from './events.ts';
import { instant, officeId, staffId } from './ids.ts';
import type { FieldProblem } from './text.ts';

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const email = z.object({ via: z.literal('email'), to: z.email('email' satisfies FieldProblem) });
const sms = z.object({
  via: z.literal('sms'),
  phone: z.string().regex(/^\+?[\d -]{5,20}$/, 'phone' satisfies FieldProblem),
});
const webhook = z.object({
  via: z.literal('webhook'),
  form: z.enum(hookForms),
  url: z.url({ protocol: /^https$/ }),
  secret: z.string().min(1).exactOptional(),
});
const channel = z.discriminatedUnion('via', [email, webhook, sms]) satisfies z.ZodType<Channel>;

const wishes = {
  kinds: z.array(z.enum([...topics, ...digestKinds])).exactOptional(),
  when: z.enum(['at-once', 'digest']).exactOptional(),
  quiet: z.object({ from: hour, to: hour }).exactOptional(),
  lang: z.enum(['zh', 'en']).exactOptional(),
} satisfies { [K in keyof Omit<ReachSettings, 'channels'>]-?: z.ZodType };
const settings = { channels: z.array(channel), ...wishes };

/** As it is kept. */
export const reached = z.object({
  office: officeId,
  staff: z.object({ id: staffId, roles: z.array(role) }).exactOptional(),
  ...settings,
}) satisfies z.ZodType<Reached>;

/** As a file gives it: `staff` is who the sign-in says they are; their roles stand with the staff. */
export const reachEntry = z.object({ office: officeId, staff: staffId.exactOptional(), ...settings });

const CHANNELS_MAX = 5;
const SECRET = 'Its address and secret are never shown again; `keep` it to leave it as it is.';
const keep = z
  .object({ via: z.literal('keep'), at: z.int().min(0).max(CHANNELS_MAX) })
  .meta({ description: 'The channel that stood at this place, from 0, in the version that is changed.' });

/** As an administrator gives it; `staff` is left out for the unit itself. */
export const reachGiven = z.object({
  staff: staffId.exactOptional(),
  channels: z.array(z.discriminatedUnion('via', [email, webhook, sms, keep])).max(CHANNELS_MAX, 'too-many'),
  ...wishes,
});
/** As somebody gives it for themselves: webhooks and robots are the administrator's. */
export const ownReachGiven = z.object({
  channels: z.array(z.discriminatedUnion('via', [email, sms, keep])).max(CHANNELS_MAX, 'too-many'),
  ...wishes,
});

/** Of a webhook only where it leads. */
const shownHook = z
  .object({ via: z.literal('webhook'), form: z.enum(hookForms), host: z.string(), signed: z.boolean() })
  .meta({ description: SECRET });
export const reachShown = z.object({
  office: officeId,
  staff: staffId.exactOptional(),
  channels: z.array(z.discriminatedUnion('via', [email, sms, shownHook])),
  ...wishes,
});

export const attempt = z.object({
  via: z.enum(['email', 'webhook', 'sms']),
  status: z.enum(deliveryStatuses),
  times: z.int(),
  at: instant,
  code: z.string().exactOptional(),
});
