import { SmtpMailer } from '../../shared/adapters/mail/smtp.ts';
import { notify } from '../../shared/cases/notify.ts';
import { readEnv } from '../../shared/config/env.ts';
import { consumer } from '../../shared/runtime/consumer.ts';
import { openNotices } from '../../shared/runtime/open-notices.ts';

const env = readEnv('MAIL_FROM', 'SMTP_URL');
const deps = { ...openNotices(), mailer: new SmtpMailer(env.SMTP_URL, env.MAIL_FROM) };

export const handler = consumer((body) => notify(body, deps));
