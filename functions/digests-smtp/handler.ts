import { SmtpMailer } from '../../shared/adapters/mail/smtp.ts';
import { readEnv } from '../../shared/config/env.ts';
import { sendDigests } from '../../shared/notices/send-digests.ts';
import { logger } from '../../shared/runtime/log.ts';
import { openDigests } from '../../shared/runtime/open-digests.ts';

const env = readEnv('MAIL_FROM', 'SMTP_URL');
const deps = { ...openDigests(), mailer: new SmtpMailer(env.SMTP_URL, env.MAIL_FROM) };

export const handler = async () => {
  const sent = await sendDigests(deps);
  logger.info('digests', { sent });
  return { sent };
};
