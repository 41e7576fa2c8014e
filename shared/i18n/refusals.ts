import type { Refusal, RefusalCode } from '../domain/refusal.ts';
import type { Lang } from './dates.ts';
import { statusNames } from './names.ts';

type Sentence = (facts: Refusal['facts']) => string;

const state = (value: string | number | undefined, lang: Lang) =>
  String(value)
    .split(' | ')
    .map((one) => statusNames[lang][one] ?? one)
    .join(lang === 'zh' ? '、' : ', ');

/** What each refusal says: what is wrong, and what is allowed instead. */
const sentences: Readonly<Record<RefusalCode, Record<Lang, Sentence>>> = {
  'unknown-case': {
    zh: () => '没有找到这个编号的信访件，请核对编号。',
    en: () => 'There is no case with this number. Please check the number.',
  },
  'unknown-unit': {
    zh: ({ unit }) => `没有“${unit}”这个单位，请从单位名录中选择。`,
    en: ({ unit }) => `There is no unit "${unit}". Please choose one from the list of units.`,
  },
  'unknown-assignment': {
    zh: ({ assignment }) => `这件信访件没有第 ${assignment} 号转送，请刷新后再选。`,
    en: ({ assignment }) => `This case has no assignment ${assignment}. Please reload and choose again.`,
  },
  'unknown-clock': {
    zh: ({ clock }) => `这件信访件没有期限 ${clock}。`,
    en: ({ clock }) => `This case has no clock ${clock}.`,
  },
  'unknown-notice': {
    zh: ({ notice }) => `这件信访件没有第 ${notice} 号督办通知，请刷新后再选。`,
    en: ({ notice }) => `This case has no supervision notice ${notice}. Please reload and choose again.`,
  },
  'not-yours': {
    zh: () => '这一步不由您的岗位或单位办理，请联系持有该件的单位。',
    en: () => 'This step is not for your role or unit. Please contact the unit that has the case.',
  },
  'wrong-state': {
    zh: ({ state: now, needed }) => `现在是“${state(now, 'zh')}”，这一步须在“${state(needed, 'zh')}”时办理。`,
    en: ({ state: now, needed }) =>
      `It is now "${state(now, 'en')}"; this step is possible when it is "${state(needed, 'en')}".`,
  },
  'stale-version': {
    zh: ({ version }) => `别人刚刚更新了这件信访件（现为第 ${version} 版）。请查看最新情况后再办，您填写的内容没有丢。`,
    en: ({ version }) =>
      `Somebody has just changed this case (now version ${version}). Please look at it again; what you typed is kept.`,
  },
  'key-reused': {
    zh: () => '这个请求编号已用于另一份内容。内容有改动时，请重新打开表单再提交。',
    en: () => 'This request key was used for other content. To send changed content, please open the form again.',
  },
  'received-in-future': {
    zh: ({ today }) => `收到日期不能晚于今天（${today}）。`,
    en: ({ today }) => `The date of receipt cannot be later than today (${today}).`,
  },
  'happened-in-future': {
    zh: ({ today }) => `发生日期不能晚于今天（${today}）。`,
    en: ({ today }) => `The date it happened cannot be later than today (${today}).`,
  },
  'no-request': {
    zh: () => '请至少写明一项诉求。',
    en: () => 'Please write at least one thing you ask for.',
  },
  'not-a-petition-office': {
    zh: ({ office }) => `“${office}”不是信访部门，请交给信访部门登记。`,
    en: ({ office }) => `"${office}" is not a petition office. Please give the matter to a petition office.`,
  },
  'no-unit': {
    zh: () => '请至少选择一个承办单位。',
    en: () => 'Please choose at least one unit.',
  },
  'one-lead': {
    zh: () => '请指定一个主办单位，其余为协办。',
    en: () => 'Please choose exactly one lead unit; the others help.',
  },
  'unit-twice': {
    zh: () => '同一单位只能选择一次。',
    en: () => 'Please choose each unit only once.',
  },
  'own-unit': {
    zh: () => '不能转送给本单位，请选择有权处理的单位。',
    en: () => 'A case cannot be transferred to your own office. Please choose the competent unit.',
  },
  'answer-incomplete': {
    zh: ({ requests, opinions }) => `信访人提出 ${requests} 项诉求，现有 ${opinions} 项意见，请逐项答复。`,
    en: ({ requests, opinions }) =>
      `The citizen made ${requests} requests and there are ${opinions} opinions. Please answer each one.`,
  },
  'not-overdue': {
    zh: ({ due }) => `期限截至 ${due}，尚未超期或已经处理。`,
    en: ({ due }) => `The period ends on ${due}; it is not overdue, or has been dealt with.`,
  },
  'not-in-hand': {
    zh: ({ unit }) => `“${unit}”没有承办这件信访件，请选择承办单位。`,
    en: ({ unit }) => `"${unit}" does not have this case. Please choose a unit that has.`,
  },
  busy: {
    zh: () => '同时办理这件信访件的人较多，请一分钟后再试，您填写的内容没有丢。',
    en: () => 'Many people are working on this case. Please try again in a minute; what you typed is kept.',
  },
};

export function sentenceOf({ code, facts }: Refusal, lang: Lang): string {
  return sentences[code][lang](facts);
}
