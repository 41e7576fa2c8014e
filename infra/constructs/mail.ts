import { CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import type { Profile } from '../profile.ts';
import type { CapabilityFunction } from './capability-function.ts';

/** Lets a function send e-mail from the office's address: by SES where the region has it, else by the office's own mail server. */
export function letSendMail(notify: CapabilityFunction, { ses }: Profile): void {
  const stack = Stack.of(notify);
  const from = new CfnParameter(stack, 'MailFrom', {
    description: 'Sender of the e-mails to citizens',
    default: 'no-reply@huiyin.example',
  }).valueAsString;
  notify.knows({ MAIL_FROM: from });
  if (ses) {
    // The office may have verified the one address, or its whole domain.
    const identities = [from, Fn.select(1, Fn.split('@', from))];
    notify.may(
      ['ses:SendEmail'],
      identities.map((resourceName) => stack.formatArn({ service: 'ses', resource: 'identity', resourceName })),
    );
    return;
  }
  const server = new CfnParameter(stack, 'SmtpUrl', {
    description: 'Mail server, as smtps://user:password@host:465',
    allowedPattern: 'smtps?://.+',
    noEcho: true,
  });
  notify.knows({ SMTP_URL: server.valueAsString });
}
