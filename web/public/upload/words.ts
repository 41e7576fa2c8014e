import { FILE_BYTES_MAX } from '../../../shared/domain/attachments.ts';

const MOST = FILE_BYTES_MAX / 1024 / 1024;

const zh = {
  camera: '拍照',
  files: '选择文件（可以选几个）',
  waiting: '等待上传',
  sending: (percent: number) => `正在上传 ${percent}%`,
  looking: '正在检查',
  broken: (seconds: number) => `连接断了，${seconds} 秒后自动再试`,
  offline: '现在没有网络，连上以后自动再试',
  gaveUp: '没有传上去。文件还在您的手机或电脑上，可以再试一次。',
  again: '再试一次',
  tooLarge: `超过 ${MOST} MB，没有上传。照片可以压缩后再选，较长的文件可以分成几份。`,
};

const en: typeof zh = {
  camera: 'Take a photo',
  files: 'Choose files',
  waiting: 'Waiting',
  sending: (percent) => `Uploading ${percent}%`,
  looking: 'Checking',
  broken: (seconds) => `The connection broke; trying again in ${seconds} seconds`,
  offline: 'No network; it goes on when there is one again',
  gaveUp: 'It did not get through. The file is still on your device, and you can try again.',
  again: 'Try again',
  tooLarge: `Larger than ${MOST} MB, so it was not uploaded. Please make the photo smaller, or split a long document.`,
};

export const words = document.documentElement.lang === 'en' ? en : zh;
