import type { Chapter } from './telling.ts';

/** What does not exist, or is not for this person. */
export const anywhere = {
  'unknown-case': {
    zh: () => '没有找到这个编号的信访件，请核对编号。',
    en: () => 'There is no case with this number. Please check the number.',
  },
  'unknown-unit': {
    zh: ({ unit }) => `单位名录中没有${unit('unit')}，请从名录中选择。`,
    en: ({ unit }) => `The list of units has no ${unit('unit')}. Please choose a unit from the list.`,
  },
  'unknown-assignment': {
    zh: ({ fact }) => `这件信访件没有第 ${fact('assignment')} 号转送，请刷新后再选。`,
    en: ({ fact }) => `This case has no assignment ${fact('assignment')}. Please reload and choose again.`,
  },
  'unknown-clock': {
    zh: ({ fact }) => `这件信访件没有期限 ${fact('clock')}，请刷新后再选。`,
    en: ({ fact }) => `This case has no clock ${fact('clock')}. Please reload and choose again.`,
  },
  'unknown-notice': {
    zh: ({ fact }) => `这件信访件没有第 ${fact('notice')} 号督办通知，请刷新后再选。`,
    en: ({ fact }) => `This case has no supervision notice ${fact('notice')}. Please reload and choose again.`,
  },
  'unknown-review': {
    zh: ({ fact }) => `这件信访件没有第 ${fact('review')} 号复查复核，请刷新后再选。`,
    en: ({ fact }) => `This case has no review ${fact('review')}. Please reload and choose again.`,
  },
  'unknown-suggestion': {
    zh: ({ fact }) => `这件信访件没有第 ${fact('suggestion')} 号建议，请刷新后再选。`,
    en: ({ fact }) => `This case has no suggestion ${fact('suggestion')}. Please reload and choose again.`,
  },
  'unknown-question': {
    zh: ({ fact }) => `没有第 ${fact('question')} 号提问，请刷新后再选。`,
    en: ({ fact }) => `There is no question ${fact('question')}. Please reload and choose again.`,
  },
  'unknown-document': {
    zh: ({ fact }) => `本单位在这件信访件中没有文书“${fact('document')}”，请从本单位出具的文书中选择。`,
    en: ({ fact }) =>
      `Your unit has issued no document "${fact('document')}" in this case. Please choose one that it has issued.`,
  },
  'unknown-file': {
    zh: () => '这件信访件没有这个文件，请刷新后再选。',
    en: () => 'This case has no such file. Please reload and choose again.',
  },
  'unknown-other': {
    zh: ({ fact }) => `没有找到编号为 ${fact('other')} 的信访件，请核对编号。`,
    en: ({ fact }) => `There is no case ${fact('other')}. Please check the number.`,
  },
  'not-yours': {
    zh: () => '这一步不由您的岗位或单位办理，请联系持有该件的单位。',
    en: () => 'This step is not for your role or unit. Please contact the unit that has the case.',
  },
  recused: {
    zh: () => '您已回避这件信访件，请由本单位其他人员办理。',
    en: () => 'You have stepped aside from this case. Please let somebody else of your unit take this step.',
  },
  'wrong-state': {
    zh: ({ states }) => `现在是“${states('state')}”，这一步须在“${states('needed')}”时办理。`,
    en: ({ states }) => `It is now "${states('state')}"; this step is possible when it is "${states('needed')}".`,
  },
  'stale-version': {
    zh: () => '别人刚刚更新了这件信访件。请查看最新情况后再办，您填写的内容没有丢。',
    en: () => 'Somebody has just changed this case. Please look at it again; what you typed is kept.',
  },
  'key-reused': {
    zh: () => '这个请求编号已用于另一份内容。内容有改动时，请重新打开表单再提交。',
    en: () => 'This request key was used for other content. To send changed content, please open the form again.',
  },
  busy: {
    zh: () => '同时办理这件信访件的人较多，请一分钟后再试，您填写的内容没有丢。',
    en: () => 'Many people are working on this case. Please try again in a minute; what you typed is kept.',
  },
} as const satisfies Chapter;
