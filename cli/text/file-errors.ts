import type { Words } from './words.ts';

/** Why a file cannot be used, by the code of the operating system. */
const reasons: Readonly<Record<string, Words>> = {
  ENOENT: { zh: '没有这个文件，或者没有所在的目录', en: 'there is no such file, or no such directory' },
  ENOTDIR: { zh: '所在的不是目录', en: 'what it lies in is no directory' },
  EISDIR: { zh: '这是一个目录', en: 'it is a directory' },
  EEXIST: { zh: '已经有这个文件', en: 'it is there already' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EROFS: { zh: '所在的磁盘只能读', en: 'its disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
};

/** A file that cannot be read or written, in words; undefined where it is something else. */
export function fileError(error: unknown): Words | undefined {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return undefined;
  const reason = reasons[String(error.code)];
  return reason && { zh: `用不了 ${error.path}：${reason.zh}。`, en: `${error.path} cannot be used: ${reason.en}.` };
}
