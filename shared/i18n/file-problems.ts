import type { FileProblem, FileProblemCode } from '../schema/file-problems.ts';
import type { Lang } from './dates.ts';

type Sentence = (path: string, detail: string) => string;

/** What is wrong with a policy or a calendar, and what is allowed instead. */
const sentences: Readonly<Record<FileProblemCode, Record<Lang, Sentence>>> = {
  'not-json': {
    zh: () => '内容不是有效的 JSON，请用 UTF-8 编码的 JSON 对象。',
    en: () => 'It is not valid JSON. Write a JSON object in UTF-8.',
  },
  missing: {
    zh: (path, detail) => `缺少 ${path}，请写上 ${detail}。`,
    en: (path, detail) => `${path} is missing. Write ${detail}.`,
  },
  'wrong-value': {
    zh: (path, detail) => `${path || '文件内容'} 应为 ${detail}。`,
    en: (path, detail) => `${path || 'The file'} must be ${detail}.`,
  },
  'bad-date': {
    zh: (path, detail) => `${path} 应为日历上有的日期，写成 ${detail}。`,
    en: (path, detail) => `${path} must be a day of the calendar, written ${detail}.`,
  },
  'unknown-name': {
    zh: (path, detail) => `不认识 ${path}，这里可以有 ${detail}。`,
    en: (path, detail) => `${path} is not known. There can be ${detail}.`,
  },
  'right-supervised': {
    zh: (path, detail) => `权利到期只是失效，不督办：${path} 应为 ${detail}。`,
    en: (path, detail) => `A right only lapses, and nobody is supervised for it: ${path} must be ${detail}.`,
  },
  'rung-twice': {
    zh: (path, detail) => `${path}：督办阶梯上 ${detail} 只能有一级。`,
    en: (path, detail) => `${path}: ${detail} can be on the ladder only once.`,
  },
  'unknown-rung': {
    zh: (path, detail) => `${path}：督办阶梯上没有这一级，可写 ${detail}。`,
    en: (path, detail) => `${path}: the ladder has no such rung. Write ${detail}.`,
  },
  'ladder-cycle': {
    zh: (path, detail) => `${path}：督办阶梯绕了圈（${detail}），每一级只能向上，最上一级没有 next。`,
    en: (path, detail) =>
      `${path}: the ladder goes round (${detail}). Each rung leads upward, and the top one has no next.`,
  },
  'rung-unreached': {
    zh: (path, detail) => `${path}：从第一级上不到 ${detail}，请让下面一级的 next 指向它，或者删去。`,
    en: (path, detail) => `${path}: ${detail} is not reached from the first rung. Lead to it, or leave it out.`,
  },
  'category-twice': {
    zh: (path, detail) => `${path}：${detail} 已经有了，每个类别只能写一次。`,
    en: (path, detail) => `${path}: ${detail} is there already. Each category stands once.`,
  },
  'holiday-and-workday': {
    zh: (path, detail) => `${path} 也写在 ${detail}：一天或者放假，或者上班，请删去一处。`,
    en: (path, detail) => `${path} is also ${detail}: a day is off or worked. Take one of them out.`,
  },
  'from-after-to': {
    zh: (path, detail) => `${path} 早于 from，应为 ${detail}。`,
    en: (path, detail) => `${path} comes before from; it must be ${detail}.`,
  },
};

export function fileSentence({ code, path, detail }: FileProblem, lang: Lang): string {
  return sentences[code][lang](path, detail);
}
