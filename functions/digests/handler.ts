import { SesMailer } from '../../shared/adapters/mail/ses.ts';
import { readEnv } from '../../shared/config/env.ts';
import { sendDigests } from '../../shared/notices/send-digests.ts';
import { logger } from '../../shared/runtime/log.ts';
import { openDigests } from '../../shared/runtime/open-digests.ts';

const deps = { ...openDigests(), mailer: new SesMailer(readEnv('MAIL_FROM').MAIL_FROM) };

export const handler = async () => {
  const sent = await sendDigests(deps);
  logger.info('digests', { sent });
  return { sent };
};
