import type { FileId } from './ids.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What a file really is, by its content. Nothing else is taken: these can be looked at without running anything. */
export const fileTypes = [
  ...(['jpeg', 'png', 'webp', 'heic', 'pdf', 'docx', 'doc'] as const),
  ...(['mp3', 'm4a', 'amr', 'wav', 'ogg', 'aac'] as const),
] as const;
export type FileType = (typeof fileTypes)[number];

/** How many files may come with one submission. */
export const FILES_MAX = 10;
/** The most that one of them may have, in bytes. */
export const FILE_BYTES_MAX = 20 * 1024 * 1024;

/** A file as the history knows it: what proves it, and nothing that says whose it is. */
export interface FileRef {
  readonly id: FileId;
  /** Of the file as it is kept, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly type: FileType;
}

/** A file beside the case. Its name is as the citizen gave it: personal data, kept apart from the history. */
export interface Attachment extends FileRef {
  readonly name: string;
}

export interface Attached {
  readonly files: readonly Attachment[];
  /** What the event says of them; nothing where there are none. */
  readonly refs: { readonly files?: readonly FileRef[] };
}

/** The files that come with what somebody sends, for the case and for its history. */
export function attached(files: readonly Attachment[] = []): Attached | { readonly refusal: Refusal } {
  if (files.length > FILES_MAX) return refuse('too-many-files', { files: files.length, most: FILES_MAX });
  if (files.length === 0) return { files, refs: {} };
  return { files, refs: { files: files.map(({ id, sha256, bytes, type }) => ({ id, sha256, bytes, type })) } };
}
