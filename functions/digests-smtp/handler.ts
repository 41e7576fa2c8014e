import { SmtpMailer } from '../../shared/adapters/mail/smtp.ts';
import { readEnv } from '../../shared/config/env.ts';
import { digestsBy } from '../../shared/runtime/digests-by.ts';

const env = readEnv('MAIL_FROM', 'SMTP_URL');

export const handler = digestsBy(new SmtpMailer(env.SMTP_URL, env.MAIL_FROM));
