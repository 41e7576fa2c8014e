import { FILE_BYTES_MAX, FILES_MAX } from '../domain/attachments.ts';
import type { FileFault } from '../schema/file-faults.ts';
import type { Lang } from './dates.ts';

const MOST = FILE_BYTES_MAX / 1024 / 1024;

/** Why a file was not taken, and what to do instead. */
export const faultSentences: Readonly<Record<Lang, Record<FileFault, string>>> = {
  zh: {
    'not-arrived': '文件没有传完，什么也没有留下。请再添加一次。',
    empty: '这个文件是空的（0 字节）。请打开看看内容还在不在，再添加一次。',
    'too-large': `这个文件超过 ${MOST} MB。照片可以用手机压缩后再传，较长的文件可以分成几份。`,
    'one-too-many': `最多 ${FILES_MAX} 个文件，这一个没有收下。可以先移除一个，或者提交以后再补充。`,
    'already-sent': '这一批文件已经提交了。请回到您的进展页，用“补充材料”再添加。',
    damaged: '这个文件不完整或者已经损坏。请在手机或电脑上打开确认，再添加一次。',
    protected: '这个文件设了密码，我们打不开。请去掉密码，再添加一次。',
    macros: '这个 Word 文件里有宏（会自动运行的程序），不能收。请另存为不带宏的 .docx 或者 PDF。',
    active: '这是网页、SVG 图，或者带有脚本的文件，打开时可能自动运行，不能收。请截图，或者另存为不带脚本的 PDF。',
    archive: '这是压缩包，不能收。请解压以后，把里面的照片或者文件逐个添加。',
    program: '这是程序，不能收。请添加照片、PDF、Word 文件或者录音。',
    video: '不收视频。请截取关键画面，添加照片；需要提供视频的，请在说明里写明，由承办单位联系您。',
    'other-office': '不收表格、演示文稿等文件。请另存为 PDF 再添加。',
    'unknown-type': '认不出这是什么文件。可以添加照片（JPEG、PNG、WebP、HEIC）、PDF、Word 文件、录音。',
  },
  en: {
    'not-arrived': 'The file did not arrive whole, and nothing of it was kept. Please add it again.',
    empty: 'This file is empty (0 bytes). Please open it to see whether its content is still there, and add it again.',
    'too-large': `This file is larger than ${MOST} MB. Please make the photo smaller, or split a long document.`,
    'one-too-many': `There can be ${FILES_MAX} files, so this one was not taken. Remove one first, or add it once the matter is sent.`,
    'already-sent':
      'These files have been sent already. To add more, choose “Add material” on the page of your matter.',
    damaged: 'This file is incomplete or damaged. Please open it on your device to check, and add it again.',
    protected: 'This file has a password, so we cannot open it. Please remove the password and add it again.',
    macros:
      'This Word file has macros (programs that run by themselves) and cannot be taken. Please save it as .docx without macros, or as PDF.',
    active:
      'This is a web page, an SVG picture or a file with scripts, which could run when opened, and cannot be taken. Please take a screenshot, or save it as a PDF without scripts.',
    archive: 'This is an archive and cannot be taken. Please unpack it and add its photos or documents one by one.',
    program: 'This is a program and cannot be taken. Please add photos, PDFs, Word documents or recordings.',
    video:
      'Videos cannot be taken. Please add photos of what matters; if the video itself is needed, say so and the unit will contact you.',
    'other-office': 'Spreadsheets, presentations and the like cannot be taken. Please save it as PDF and add that.',
    'unknown-type':
      'We cannot tell what this file is. You can add photos (JPEG, PNG, WebP, HEIC), PDFs, Word documents and recordings.',
  },
};
