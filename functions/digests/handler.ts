import { SesMailer } from '../../shared/adapters/mail/ses.ts';
import { readEnv } from '../../shared/config/env.ts';
import { digestsBy } from '../../shared/runtime/digests-by.ts';

export const handler = digestsBy(new SesMailer(readEnv('MAIL_FROM').MAIL_FROM));
