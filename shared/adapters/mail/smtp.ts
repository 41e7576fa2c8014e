import { createTransport, type Transporter } from 'nodemailer';
import type { Mail, Mailer } from '../../ports/mailer.ts';

/** Mail by the office's own server, `smtps://user:password@mail.example:465`, where the region has no SES. */
export class SmtpMailer implements Mailer {
  readonly #transport: Transporter;
  readonly #from: string;

  constructor(url: string, from: string) {
    this.#transport = createTransport(url);
    this.#from = from;
  }

  async send(mail: Mail) {
    await this.#transport.sendMail({ from: this.#from, ...mail });
  }
}
