import type { Attachment } from '../../shared/domain/attachments.ts';
import type { FileId } from '../../shared/domain/ids.ts';

/** So many photos that were looked at. */
export const photos = (count: number): Attachment[] =>
  Array.from({ length: count }, (_, i) => {
    const id = String(i).padStart(32, '0') as FileId;
    return { id, name: `照片${i}.jpg`, type: 'jpeg', bytes: 10 + i, sha256: String(i).padStart(64, 'a') };
  });
