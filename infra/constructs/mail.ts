import { CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import type { CapabilityFunction } from './capability-function.ts';
import type { MailEvents } from './mail-events.ts';

/**
 * Lets functions send e-mail from the office's address: by SES, with `events` telling what came back, or where the region
 * has none by its own mail server.
 */
export function letSendMail(
  functions: readonly [CapabilityFunction, ...CapabilityFunction[]],
  events: MailEvents | undefined,
): void {
  const stack = Stack.of(functions[0]);
  const from = new CfnParameter(stack, 'MailFrom', {
    description: 'Sender of the e-mails to citizens',
    default: 'no-reply@huiyin.example',
  }).valueAsString;
  const server = events
    ? undefined
    : new CfnParameter(stack, 'SmtpUrl', {
        description: 'Mail server, as smtps://user:password@host:465',
        allowedPattern: 'smtps?://.+',
        noEcho: true,
      }).valueAsString;
  // The office may have verified the one address, or its whole domain.
  const identities = [from, Fn.select(1, Fn.split('@', from))];
  const arn = (resource: string) => (resourceName: string) =>
    stack.formatArn({ service: 'ses', resource, resourceName });
  for (const each of functions) {
    each.knows({ MAIL_FROM: from, ...(server && { SMTP_URL: server }) });
    if (!events) continue;
    each.knows({ MAIL_EVENTS: events.setName });
    each.may(['ses:SendEmail'], [...identities.map(arn('identity')), arn('configuration-set')(events.setName)]);
  }
}
