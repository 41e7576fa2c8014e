import type { Attachment } from '../domain/attachments.ts';
import type { Case } from '../domain/case.ts';
import type { ChainedEvent } from '../domain/chain.ts';
import type { Instant } from '../domain/day.ts';
import type { CaseNumber, PartyMark, Signer } from '../domain/ids.ts';
import type { Message } from '../domain/message.ts';
import type { Paper } from '../domain/papers.ts';

/** A case as it stands, with the hash of its last event, on which the next one builds. */
export interface StoredCase {
  readonly matter: Case;
  readonly tip: string;
}

/** A message that must leave once the commit is done; kept until its consumer confirms it. */
export interface OutboxEntry {
  readonly id: string;
  readonly message: Message;
  /** What the message goes back to: see {@link Commit.correlation}. */
  readonly correlation?: string;
}

/** An event as it is kept: beside its hash, and not part of it, the id under which the logs tell how it came about. */
export type KeptEvent = ChainedEvent & { readonly correlation?: string };

/** Keyed hash of the citizen's query code, and the case it was given out with: a case split off is followed with the same. */
export interface KeptCode {
  readonly hash: string;
  readonly of: CaseNumber;
}

/** The caller's own key for a request, and a hash of what was asked, so that a repeat is told from a reuse. */
export interface RequestKey {
  readonly key: string;
  readonly fingerprint: string;
  /** Remembered for good: an older register may be taken over again years later. */
  readonly lasting?: true;
}

export interface RememberedRequest {
  readonly fingerprint: string;
  readonly number: CaseNumber;
}

/** Everything one action writes, in one transaction. */
export interface Commit {
  readonly before: StoredCase | undefined;
  readonly after: StoredCase;
  /** Another case on whose state the decision rests: where it has moved on since, that is a conflict. */
  readonly restsOn?: Pick<Case, 'number' | 'version'>;
  readonly events: readonly ChainedEvent[];
  readonly papers: readonly Paper[];
  readonly files: readonly Attachment[];
  readonly outbox: readonly OutboxEntry[];
  readonly at: Instant;
  /** The id of the request or scheduled run that led here. It is not hashed: it says how, and nothing of what happened. */
  readonly correlation?: string;
  readonly request?: RequestKey;
  /** When the case begins. */
  readonly code?: KeptCode;
  /** When the case begins: by whom a repeat of it can be found. */
  readonly signers?: readonly Signer[];
  /** When the case begins: by what its citizen finds it again without its number. */
  readonly marks?: readonly PartyMark[];
  /** The tray that the files came in: it can be sent once. */
  readonly tray?: string;
  /** The outbox row of the message that led here, deleted with the commit. */
  readonly confirms?: string;
}

/**
 * `conflict`: somebody else changed the case first. `repeated`: the request key was used before. `tray-sent`: the files
 * went with something else. All three write nothing.
 */
export type CommitResult = 'committed' | 'conflict' | 'repeated' | 'tray-sent';

export interface CaseStore {
  load(number: CaseNumber): Promise<StoredCase | undefined>;
  commit(commit: Commit): Promise<CommitResult>;
  history(number: CaseNumber): Promise<KeptEvent[]>;
  papers(number: CaseNumber): Promise<Paper[]>;
  /** In the order in which they came. */
  files(number: CaseNumber): Promise<Attachment[]>;

  codeOf(number: CaseNumber): Promise<KeptCode | undefined>;
  signers(number: CaseNumber): Promise<readonly Signer[]>;
  /** The cases that share a signer, to look for repeats of one of them. */
  bySigner(signer: Signer): Promise<CaseNumber[]>;
  /** The cases of whoever is known by this. */
  byMark(mark: PartyMark): Promise<CaseNumber[]>;
  request(key: string): Promise<RememberedRequest | undefined>;
  /** The next number of an office's register in a year; gaps are allowed, repeats are not. */
  nextSerial(office: string, year: number): Promise<number>;
}
