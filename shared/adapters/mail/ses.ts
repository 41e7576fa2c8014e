import { BadRequestException, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { type Mail, type Mailer, MailRefused } from '../../ports/mailer.ts';

export class SesMailer implements Mailer {
  readonly #client = new SESv2Client();
  readonly #from: string;
  readonly #events: string;

  /** `events`: the configuration set that tells of bounces. */
  constructor(from: string, events: string) {
    this.#from = from;
    this.#events = events;
  }

  async send({ to, subject, text, tag }: Mail) {
    const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
    const command = new SendEmailCommand({
      FromEmailAddress: this.#from,
      ConfigurationSetName: this.#events,
      ...(tag && { EmailTags: [{ Name: 'delivery', Value: tag }] }),
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } },
    });
    try {
      await this.#client.send(command);
    } catch (error) {
      // Another try would be told the same. `MessageRejected` is about the sender: one who is not verified, or not yet.
      throw error instanceof BadRequestException ? new MailRefused(error.message, error.name) : error;
    }
  }
}
