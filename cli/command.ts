import type { Lang } from '../shared/i18n/dates.ts';
import type { Connection } from './connection/connect.ts';
import type { Given, Options } from './options.ts';
import type { Words } from './text/words.ts';

export interface Outcome {
  /** False: it ran, and something is not as it should be. */
  readonly ok: boolean;
}

/** What a command found or did: an object for machines, words for people. */
export interface Report extends Outcome {
  readonly data: object;
  readonly words: (lang: Lang) => string;
}

export interface Call {
  readonly argument: string | undefined;
  /** What follows its argument. */
  readonly detail: string | undefined;
  /** Its own options. */
  readonly given: Given;
  readonly lang: Lang;
  readonly connect: () => Promise<Connection>;
  /** Says something before the command has ended; machines are told at the end. */
  readonly say: (words: Words) => void;
  /** Where a progress bar can be drawn, when somebody is looking. */
  readonly bars?: NodeJS.WriteStream;
  /** What is written to the command while it runs. */
  readonly input: () => AsyncIterable<string>;
  readonly wait: (ms: number) => Promise<void>;
  /** Gives out a line at once; to wait for it is to go no faster than it is read. */
  readonly out: (line: string) => void | Promise<void>;
}

export interface Command {
  /** Its argument as help shows it, and what may follow; in square brackets what can be left out. */
  readonly argument?: string;
  /** What it takes besides what all take. */
  readonly options: Options;
  readonly summary: Words;
  /** What else one should know before using it. */
  readonly about: Words;
  readonly examples: readonly string[];
  /** An outcome that is no report has given out all it had to say. */
  run(call: Call): Promise<Report | Outcome>;
}
