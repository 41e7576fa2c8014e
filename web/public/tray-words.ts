import { FILE_BYTES_MAX, FILES_MAX } from '../../shared/domain/attachments.ts';

const MOST = FILE_BYTES_MAX / 1024 / 1024;

const zh = {
  title: '照片和文件',
  held: (n: number) => (n === 0 ? '还没有文件' : `已收下 ${n} 个，最多 ${FILES_MAX} 个`),
  hint: `照片、PDF、Word 文件、录音都可以，最多 ${FILES_MAX} 个，每个不超过 ${MOST} MB。照片里的拍摄地点会自动去掉。`,
  unnamed: '未命名的文件',
  remove: '移除',
  dismiss: '知道了',
  choose: '拍照，或者选择一个文件',
  add: '添加这个文件',
  refused: (name: string) => (name ? `没有收下“${name}”` : '没有收下这个文件'),
  taken: (name: string) => `已收下“${name}”`,
  full: `已经有 ${FILES_MAX} 个文件了。其余的可以提交以后再补充。`,
  sent: '这些文件已经提交。',
  failed: '文件这一栏暂时打不开',
  quote: (request: string) =>
    `已收下的文件没有丢。请过一会儿再打开这一页；一直不成功时，请把这个编码告诉我们：${request}`,
};

const en: typeof zh = {
  title: 'Photos and files',
  held: (n) => (n === 0 ? 'No files yet' : `${n} of up to ${FILES_MAX} files`),
  hint: `Photos, PDFs, Word documents and recordings, up to ${FILES_MAX}, each of ${MOST} MB at most. The place where a photo was taken is removed from it.`,
  unnamed: 'File without a name',
  remove: 'Remove',
  dismiss: 'All right',
  choose: 'Take a photo or choose a file',
  add: 'Add this file',
  refused: (name) => (name ? `“${name}” was not taken` : 'This file was not taken'),
  taken: (name) => `“${name}” has been taken`,
  full: `There are ${FILES_MAX} files. You can add others once this is sent.`,
  sent: 'These files have been sent.',
  failed: 'The files cannot be shown at the moment',
  quote: (request) =>
    `What was taken is not lost. Please open this page again in a while; if it keeps failing, quote this code: ${request}`,
};

export const words = { zh, en };
