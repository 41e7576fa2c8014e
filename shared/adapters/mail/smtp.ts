import Mailer from 'nodemailer/lib/mailer';
import SmtpTransport from 'nodemailer/lib/smtp-transport';
import * as z from 'zod';
import { type Mail, type Mailer as MailerPort, MailRefused } from '../../ports/mailer.ts';

/**
 * There is no such mailbox (RFC 5321 §4.2.2). Whatever else a server refuses is about whoever sends: their password, their
 * address, or that it does not relay (RFC 3463: X.7.X), and may be mended.
 */
const noMailbox = z.object({
  command: z.literal('RCPT TO'),
  responseCode: z.literal([550, 551, 553]),
  response: z.string(),
});
const ABOUT_SENDER = /\b5\.7\.\d+|\b5\.1\.[78]\b|relay|sender/i;

/** Less than a run has, so that a server which does not answer is a failure that is recorded. */
const TIMEOUTS = { dnsTimeout: 5_000, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 8_000 };

/**
 * Mail by the office's own server, `smtps://user:password@mail.example:465`, where the region has no SES. What comes back
 * later comes to the mailbox of the sender, and nobody here reads it; what the server refuses at once is known.
 */
export class SmtpMailer implements MailerPort {
  readonly #mailer: Mailer;
  readonly #from: string;

  constructor(url: string, from: string) {
    this.#mailer = new Mailer(new SmtpTransport({ url, ...TIMEOUTS }));
    this.#from = from;
  }

  async send({ to, subject, text }: Mail) {
    try {
      await this.#mailer.sendMail({ from: this.#from, to, subject, text });
    } catch (error) {
      const refused = noMailbox.safeParse(error).data;
      const isFinal = refused && !ABOUT_SENDER.test(refused.response);
      throw isFinal ? new MailRefused('no such mailbox', String(refused.responseCode)) : error;
    }
  }
}
