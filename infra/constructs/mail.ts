import { CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import type { Profile } from '../profile.ts';
import type { CapabilityFunction } from './capability-function.ts';

/** Lets functions send e-mail from the office's address: by SES where the region has it, else by its own mail server. */
export function letSendMail(functions: readonly [CapabilityFunction, ...CapabilityFunction[]], { ses }: Profile): void {
  const stack = Stack.of(functions[0]);
  const from = new CfnParameter(stack, 'MailFrom', {
    description: 'Sender of the e-mails to citizens',
    default: 'no-reply@huiyin.example',
  }).valueAsString;
  const server = ses
    ? undefined
    : new CfnParameter(stack, 'SmtpUrl', {
        description: 'Mail server, as smtps://user:password@host:465',
        allowedPattern: 'smtps?://.+',
        noEcho: true,
      }).valueAsString;
  // The office may have verified the one address, or its whole domain.
  const identities = [from, Fn.select(1, Fn.split('@', from))];
  const resources = identities.map((resourceName) =>
    stack.formatArn({ service: 'ses', resource: 'identity', resourceName }),
  );
  for (const each of functions) {
    each.knows({ MAIL_FROM: from, ...(server && { SMTP_URL: server }) });
    if (ses) each.may(['ses:SendEmail'], resources);
  }
}
