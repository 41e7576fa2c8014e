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
  'elsewhere-and-here': {
    zh: (path, detail) =>
      `${path}：引导到其他途径的事项，在这里没有处理意见、复查和简易办理，elsewhere 应为 ${detail}，或者把那几项改为 false。`,
    en: (path, detail) =>
      `${path}: what is told of another procedure has no opinion, review or simple track here. It must be ${detail}, or those three false.`,
  },
  'answer-of-other-path': {
    zh: (path, detail) =>
      `${path}：出具处理意见的途径用 clocks/${detail} 的期限，引导到其他途径的没有期限，请删去 answer。`,
    en: (path, detail) =>
      `${path}: a path with an opinion has the period of clocks/${detail}, and one that leads elsewhere has none. Leave answer out.`,
  },
  'review-of-nothing': {
    zh: (path, detail) => `${path}：没有处理意见（opinion 为 false）就没有复查，应为 ${detail}。`,
    en: (path, detail) => `${path}: where there is no opinion there is nothing to review; it must be ${detail}.`,
  },
  'field-twice': {
    zh: (path, detail) => `${path}：${detail} 写了两次，每一栏在 fields 和 optional 中只能写一次。`,
    en: (path, detail) => `${path}: ${detail} stands twice. Each field stands once, in fields or in optional.`,
  },
  'category-twice': {
    zh: (path, detail) => `${path}：${detail} 已经有了，每个类别只能写一次。`,
    en: (path, detail) => `${path}: ${detail} is there already. Each category stands once.`,
  },
  'holiday-and-workday': {
    zh: (path, detail) => `${path} 也写在 ${detail}：一天或者放假，或者上班，请删去一处。`,
    en: (path, detail) => `${path} is also ${detail}: a day is off or worked. Take one of them out.`,
  },
  'day-outside-years': {
    zh: (path, detail) =>
      `${path} 不在 from 至 to 的年份里：请核对年份和 from、to，这里可以有 ${detail} 的日期（元旦前的调休可以在上一年 12 月）。`,
    en: (path, detail) =>
      `${path} is outside the years from..to. Check the year, and from and to: there can be days of ${detail}, whose first December has what is moved before New Year.`,
  },
  'year-without-holiday': {
    zh: (path, detail) =>
      `${path} 里没有 ${detail} 年的放假日期：请写上，或者改 from、to，否则这一年的期限会被当作确定的。`,
    en: (path, detail) =>
      `${path} has no day of ${detail}. Write them, or change from and to: dates of that year would pass for final.`,
  },
  'from-after-to': {
    zh: (path, detail) => `${path} 早于 from，应为 ${detail}。`,
    en: (path, detail) => `${path} comes before from; it must be ${detail}.`,
  },
};

export function fileSentence({ code, path, detail }: FileProblem, lang: Lang): string {
  return sentences[code][lang](path, detail);
}
