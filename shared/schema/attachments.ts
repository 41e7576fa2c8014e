import * as z from 'zod';
import { type Attachment, type FileRef, fileTypes } from '../domain/attachments.ts';
import { fileId } from './ids.ts';

const ref = {
  id: fileId,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  type: z.enum(fileTypes),
};

export const fileRef = z.object(ref) satisfies z.ZodType<FileRef>;
export const attachment = z.object({ ...ref, name: z.string() }) satisfies z.ZodType<Attachment>;

/** What opens a tray: 32 hexadecimal digits, so many that nobody finds another's. */
export const trayToken = z.string().regex(/^[0-9a-f]{32}$/, { error: 'choice' });
