import { randomBytes } from 'node:crypto';
import type { Attachment } from '../domain/attachments.ts';
import type { FileId } from '../domain/ids.ts';
import type { Trays } from '../ports/trays.ts';

const drawn = () => randomBytes(16).toString('hex');

/** What opens a tray that nobody has used. It needs no row until something is put in. */
export const newTray = (): string => drawn();

export const newFileId = (): FileId => drawn() as FileId;

/** The files in a tray that can be sent. Once they were, they stay in sight, so that the same request comes again. */
export async function filesIn(trays: Trays, tray: string | undefined): Promise<Attachment[]> {
  const held = tray ? await trays.files(tray) : [];
  return held.flatMap((each) => (each.kind === 'taken' ? [each.file] : []));
}
