import type { FileId } from '../domain/ids.ts';

/** A form that a browser can post a file with, straight to the store: where to, and the fields before the file. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A file that came in, before anybody looked at it. */
export interface Arrival {
  readonly bytes: number;
  /** As the sender's device calls it. */
  readonly name: string;
  /** Which of several under the same id: only this one is read and thrown away. */
  readonly version?: string;
}

/** Where files come in, and wait once they were looked at. */
export interface Intake {
  /** `back`: where a browser without a script goes on. */
  form(id: FileId, back: string): Promise<UploadForm>;
  arrival(id: FileId): Promise<Arrival | undefined>;
  /** Undefined where it was looked at and thrown away meanwhile. */
  read(id: FileId, arrival: Arrival): Promise<Uint8Array | undefined>;
  /** Puts down what is to be kept of it. Doing so twice is harmless. */
  wait(id: FileId, content: Uint8Array): Promise<void>;
  /** Throws away what came in. */
  discard(id: FileId, arrival: Arrival): Promise<void>;
  /** Throws away what waits. */
  forget(id: FileId): Promise<void>;
}

/** Where the files of cases stay. */
export interface Evidence {
  /** Takes a file that waits in for good; one that is there already stays. */
  keep(id: FileId): Promise<void>;
}

export interface Downloads {
  /** An address that gives the file to whoever has it, for a few minutes and only as a download. */
  link(id: FileId, name: string): Promise<string>;
}
