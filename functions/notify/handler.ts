import { SesMailer } from '../../shared/adapters/mail/ses.ts';
import { notify } from '../../shared/cases/notify.ts';
import { readEnv } from '../../shared/config/env.ts';
import { consumer } from '../../shared/runtime/consumer.ts';
import { openNotices } from '../../shared/runtime/open-notices.ts';

const env = readEnv('MAIL_FROM', 'MAIL_EVENTS');
const deps = { ...openNotices(), mailer: new SesMailer(env.MAIL_FROM, env.MAIL_EVENTS) };

export const handler = consumer((body) => notify(body, deps));
