import { SesMailer } from '../../shared/adapters/mail/ses.ts';
import { readEnv } from '../../shared/config/env.ts';
import { digestsBy } from '../../shared/runtime/digests-by.ts';

const env = readEnv('MAIL_FROM', 'MAIL_EVENTS');

export const handler = digestsBy(new SesMailer(env.MAIL_FROM, env.MAIL_EVENTS));
