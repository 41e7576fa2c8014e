import * as z from 'zod';

const tags = z.object({ delivery: z.array(z.string()).optional() });

/**
 * What the queue `bounces` carries: what SES tells of a mail, without the address, the subject and the words of the other
 * mail server, which the rule that puts it there leaves out.
 */
export const mailReturn = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('bounced'),
    bounce: z.enum(['Permanent', 'Transient', 'Undetermined']),
    detail: z.string(),
    tags,
  }),
  z.object({ kind: z.literal('complained'), tags }),
]);
export type MailReturn = z.infer<typeof mailReturn>;
