export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What a bounce of it brings back, where whoever sends it tells of bounces. */
  readonly tag?: string;
}

/** The mail will not be taken, however often it is tried: there is no such mailbox. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

export interface Mailer {
  /** Throws `MailRefused`, or anything else where it may be tried again. */
  send(mail: Mail): Promise<void>;
}
