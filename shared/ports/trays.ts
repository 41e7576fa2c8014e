import type { Attachment } from '../domain/attachments.ts';
import type { Instant } from '../domain/day.ts';
import type { FileId } from '../domain/ids.ts';
import type { FileFault } from '../schema/file-faults.ts';

/** What became of a file that arrived. One that was refused is remembered, so that asking again says the same. */
export type TrayFile =
  | { readonly kind: 'taken'; readonly file: Attachment }
  | { readonly kind: 'refused'; readonly id: FileId; readonly name: string; readonly fault: FileFault };

/**
 * Where files wait until what they belong to is sent. Whoever has its token may see and change it; days later it is
 * gone, and what was in it with it.
 */
export interface Trays {
  /** In the order of their arrival. */
  files(tray: string): Promise<TrayFile[]>;
  /** Puts it in, unless it is there: the first answer stands. */
  put(tray: string, file: TrayFile, at: Instant): Promise<void>;
  remove(tray: string, id: FileId): Promise<void>;
  /** Whether what is in it has been sent with something. */
  isSent(tray: string): Promise<boolean>;
}

export const idOf = (each: TrayFile): FileId => (each.kind === 'taken' ? each.file.id : each.id);
