import type { Words } from './text/words.ts';

/** An option of the command line, with what help says of it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What is written after it, as help shows it. */
  readonly value?: string;
  readonly about: Words;
}

export type Options = Readonly<Record<string, Option>>;

/** What was written for each. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** Which stack to talk to. */
export const stackOptions: Options = {
  data: {
    type: 'string',
    value: 'DIR',
    about: {
      zh: '本机系统的数据目录，默认 .huiyin',
      en: 'data directory of a stack on this machine (default .huiyin)',
    },
  },
  stack: {
    type: 'string',
    value: 'NAME',
    about: {
      zh: '已部署的 CloudFormation 堆栈，用常规的 AWS 凭证',
      en: 'a deployed CloudFormation stack, with the usual AWS credentials',
    },
  },
  region: { type: 'string', value: 'REGION', about: { zh: '该堆栈所在的区域', en: 'the region of that stack' } },
};

/** What every command takes. */
export const commonOptions: Options = {
  lang: {
    type: 'string',
    value: 'zh|en',
    about: { zh: '输出的语言，默认随系统', en: 'language of the output (default: that of the system)' },
  },
  json: {
    type: 'boolean',
    about: {
      zh: '给程序用：标准输出上只有一个 JSON 对象',
      en: 'for machines: one JSON object on stdout and nothing else',
    },
  },
  help: { type: 'boolean', short: 'h', about: { zh: '说明', en: 'this text' } },
};
