import { BadRequestException, MessageRejected, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { type Mail, type Mailer, MailRefused } from '../../ports/mailer.ts';

export class SesMailer implements Mailer {
  readonly #client = new SESv2Client();
  readonly #from: string;

  constructor(from: string) {
    this.#from = from;
  }

  async send({ to, subject, text }: Mail) {
    const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
    const command = new SendEmailCommand({
      FromEmailAddress: this.#from,
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } },
    });
    try {
      await this.#client.send(command);
    } catch (error) {
      // Another try would be told the same.
      const isFinal = error instanceof MessageRejected || error instanceof BadRequestException;
      throw isFinal ? new MailRefused(error.message, error.name) : error;
    }
  }
}
