import type { Day } from '../domain/day.ts';

/** A keyed hash of the secret that opens the draft: whoever reads the store without the key can open none. */
export type DraftId = string & { readonly draft: unique symbol };

/** The fields of one page, as they were typed. */
export type Typed = Readonly<Record<string, readonly string[]>>;

export interface KeptPage {
  readonly typed: Typed;
  /** Given as an answer, and not only kept on the way. */
  readonly answered: boolean;
  /** Which writing it was: another with every form, and with every time that a script keeps what is typed. */
  readonly turn?: string | undefined;
}

/** A petition that is being written. Personal data: kept for days, then deleted. */
export interface Draft {
  readonly id: DraftId;
  /** The same however often it is sent, so that it brings one matter. */
  readonly key: string;
  /** Kept until the end of this day. */
  readonly lastDay: Day;
  /** By the name of the page. */
  readonly pages: Readonly<Record<string, KeptPage>>;
  /** It has become a matter; what was typed is kept until the citizen has noted number and code. */
  readonly sent: boolean;
}

export interface Drafts {
  begin(draft: Pick<Draft, 'id' | 'key' | 'lastDay'>): Promise<void>;
  /** The draft, or the one that `id` leads to. It may be past its last day: nobody deletes on the minute. */
  find(id: DraftId): Promise<Draft | undefined>;
  /** Keeps one page and leaves the others; undefined where the draft is gone or was sent. */
  keep(id: DraftId, page: string, kept: KeptPage): Promise<Draft | undefined>;
  /** Keeps one page over what was read there before; false where that is not what is kept now. */
  keepOver(id: DraftId, page: string, before: KeptPage | undefined, kept: KeptPage): Promise<boolean>;
  /** Lets another secret open the draft, as long as it is kept. */
  lead(id: DraftId, to: Draft): Promise<void>;
  /** From now on it is sent as another matter. */
  renewKey(id: DraftId, key: string): Promise<void>;
  markSent(id: DraftId, lastDay: Day): Promise<void>;
  forget(id: DraftId): Promise<void>;
}
