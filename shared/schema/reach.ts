import * as z from 'zod';
import { digestKinds } from '../domain/digests.ts';
import { topics } from '../domain/message.ts';
import { deliveryStatuses } from '../ports/deliveries.ts';
import { type Channel, hookForms, type Reached, type ReachSettings } from '../ports/reach-book.ts';
import { role } from './events.ts';
import { instant, officeId, staffId } from './ids.ts';

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const channel = z.discriminatedUnion('via', [
  z.object({ via: z.literal('email'), to: z.email() }),
  z.object({
    via: z.literal('webhook'),
    form: z.enum(hookForms),
    url: z.url({ protocol: /^https$/ }),
    secret: z.string().min(1).exactOptional(),
  }),
  z.object({ via: z.literal('sms'), phone: z.string().regex(/^\+?[\d -]{5,20}$/) }),
]) satisfies z.ZodType<Channel>;

const settings = {
  channels: z.array(channel),
  kinds: z.array(z.enum([...topics, ...digestKinds])).exactOptional(),
  when: z.enum(['at-once', 'digest']).exactOptional(),
  quiet: z.object({ from: hour, to: hour }).exactOptional(),
  lang: z.enum(['zh', 'en']).exactOptional(),
} satisfies { [K in keyof ReachSettings]-?: z.ZodType };

/** As it is kept. */
export const reached = z.object({
  office: officeId,
  staff: z.object({ id: staffId, roles: z.array(role) }).exactOptional(),
  ...settings,
}) satisfies z.ZodType<Reached>;

/** As a file gives it: `staff` is who the sign-in says they are; their roles stand with the staff. */
export const reachEntry = z.object({ office: officeId, staff: staffId.exactOptional(), ...settings });

export const attempt = z.object({
  via: z.enum(['email', 'webhook', 'sms']),
  status: z.enum(deliveryStatuses),
  times: z.int(),
  at: instant,
  code: z.string().exactOptional(),
});
