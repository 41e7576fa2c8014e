import type { Lang } from '../shared/i18n/dates.ts';
import type { Connection } from './connection/connect.ts';

/** The same thing said in both languages. */
export type Words = Readonly<Record<Lang, string>>;

/** What a command found or did: an object for machines, words for people. */
export interface Report {
  readonly data: object;
  readonly words: (lang: Lang) => string;
  /** False: it ran, and something is not as it should be. */
  readonly ok: boolean;
}

export interface Call {
  readonly argument: string | undefined;
  readonly lang: Lang;
  readonly connect: () => Promise<Connection>;
  /** Says something before the command has ended; machines are told at the end. */
  readonly say: (words: Words) => void;
  /** Where a progress bar can be drawn, when somebody is looking. */
  readonly bars?: NodeJS.WriteStream;
}

export interface Command {
  /** Its argument as help shows it; in square brackets when it can be left out. */
  readonly argument?: string;
  readonly summary: Words;
  /** What else one should know before using it. */
  readonly about: Words;
  readonly examples: readonly string[];
  run(call: Call): Promise<Report>;
}
