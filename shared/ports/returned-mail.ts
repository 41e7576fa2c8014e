import type { Day } from '../domain/day.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { Topic } from '../domain/message.ts';

/** The last mail to a citizen that did not arrive, so that the office tells them by letter or telephone. */
export interface ReturnedMail {
  readonly topic: Topic;
  readonly on: Day;
}

/**
 * Stands with the case and apart from its history: what became of a mail is no act on the case, and a mail is never what
 * serves a document.
 */
export interface ReturnedMails {
  put(number: CaseNumber, returned: ReturnedMail): Promise<void>;
  ofCase(number: CaseNumber): Promise<ReturnedMail | undefined>;
}
