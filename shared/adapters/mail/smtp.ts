import Mailer from 'nodemailer/lib/mailer';
import SmtpTransport from 'nodemailer/lib/smtp-transport';
import type { Mail, Mailer as MailerPort } from '../../ports/mailer.ts';

/** Mail by the office's own server, `smtps://user:password@mail.example:465`, where the region has no SES. */
export class SmtpMailer implements MailerPort {
  readonly #mailer: Mailer;
  readonly #from: string;

  constructor(url: string, from: string) {
    this.#mailer = new Mailer(new SmtpTransport(url));
    this.#from = from;
  }

  async send(mail: Mail) {
    await this.#mailer.sendMail({ from: this.#from, ...mail });
  }
}
