import type { Attachment, FileType } from '../domain/attachments.ts';
import type { Lang } from './dates.ts';

const sound = { zh: '录音', en: 'recording' };
const photo = { zh: '照片', en: 'photo' };
const word = { zh: 'Word 文件', en: 'Word document' };

const typeNames: Readonly<Record<FileType, Readonly<Record<Lang, string>>>> = {
  ...{ jpeg: photo, png: { zh: '图片', en: 'picture' }, webp: { zh: '图片', en: 'picture' }, heic: photo },
  ...{ pdf: { zh: 'PDF', en: 'PDF' }, docx: word, doc: word },
  ...{ mp3: sound, m4a: sound, amr: sound, wav: sound, ogg: sound, aac: sound },
};

/** 照片，1.2 MB */
export function fileWords({ type, bytes }: Pick<Attachment, 'type' | 'bytes'>, lang: Lang): string {
  return `${typeNames[type][lang]}${lang === 'zh' ? '，' : ', '}${sizeWords(bytes)}`;
}

function sizeWords(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes < 0.95 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${megabytes.toFixed(1)} MB`;
}

/** What a file is called when it is downloaded: by its case and its place in it, never by a name somebody typed. */
export function downloadName(number: string, place: number, type: FileType): string {
  return `${number}-${String(place).padStart(2, '0')}.${type === 'jpeg' ? 'jpg' : type}`;
}
