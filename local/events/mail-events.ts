import * as z from 'zod';
import type { Place } from '../cloudformation/place.ts';
import { callSqs } from '../sqs/client.ts';
import { type EventRule, matches, transformed } from './rules.ts';

/** A call of SES that sends a mail, as far as its events tell of it. */
export const sentMail = z.object({
  ConfigurationSetName: z.string().optional(),
  Destination: z.object({ ToAddresses: z.array(z.string()).default([]) }),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
});
type SentMail = z.infer<typeof sentMail>;

/** The mailbox simulator of SES: what is sent to these addresses is told of as if it had happened. */
const simulated: Readonly<Record<string, object>> = {
  'bounce@simulator.amazonses.com': {
    eventType: 'Bounce',
    bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: [{ status: '5.1.1' }] },
  },
  'ooto@simulator.amazonses.com': {
    eventType: 'Bounce',
    bounce: { bounceType: 'Transient', bounceSubType: 'General', bouncedRecipients: [] },
  },
  'complaint@simulator.amazonses.com': { eventType: 'Complaint', complaint: { complaintFeedbackType: 'abuse' } },
};

/** What SES tells the default bus of a mail, put into the queues as the rules of the template say. */
export function mailEvents(rules: readonly EventRule[], place: Place, endpoint: string) {
  return async (mail: SentMail): Promise<void> => {
    for (const event of eventsOf(mail))
      for (const { pattern, targets } of rules)
        if (matches(pattern, event))
          for (const target of targets)
            await callSqs(endpoint, 'SendMessage', {
              QueueUrl: `${place.queuesUrl}/${target.Arn.slice(target.Arn.lastIndexOf(':') + 1)}`,
              MessageBody: transformed(target, event),
            });
  };
}

function eventsOf({ ConfigurationSetName, Destination: { ToAddresses }, EmailTags }: SentMail): object[] {
  if (!ConfigurationSetName) return [];
  const own = Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, [Value]]));
  const tags = { 'ses:configuration-set': [ConfigurationSetName], ...own };
  return ToAddresses.flatMap((address) => {
    const detail = simulated[address];
    return detail ? [{ source: 'aws.ses', detail: { ...detail, mail: { destination: [address], tags } } }] : [];
  });
}
