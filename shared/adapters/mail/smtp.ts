import Mailer from 'nodemailer/lib/mailer';
import SmtpTransport from 'nodemailer/lib/smtp-transport';
import * as z from 'zod';
import { type Mail, type Mailer as MailerPort, MailRefused } from '../../ports/mailer.ts';

/** RFC 5321: what begins with 5 is for good. */
const refusedWith = z.object({ responseCode: z.int().min(500).max(599) });

/**
 * Mail by the office's own server, `smtps://user:password@mail.example:465`, where the region has no SES. What comes back
 * later comes to the mailbox of the sender, and nobody here reads it; what the server refuses at once is known.
 */
export class SmtpMailer implements MailerPort {
  readonly #mailer: Mailer;
  readonly #from: string;

  constructor(url: string, from: string) {
    this.#mailer = new Mailer(new SmtpTransport(url));
    this.#from = from;
  }

  async send({ to, subject, text }: Mail) {
    try {
      await this.#mailer.sendMail({ from: this.#from, to, subject, text });
    } catch (error) {
      const code = refusedWith.safeParse(error).data?.responseCode;
      throw error instanceof Error && code ? new MailRefused(error.message, String(code)) : error;
    }
  }
}
