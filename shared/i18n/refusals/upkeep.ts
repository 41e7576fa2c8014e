import type { Chapter } from './telling.ts';

/** Units, staff, calendar and policy. */
export const upkeep = {
  'outside-your-units': {
    zh: ({ unit }) => `您管理的是${unit('unit')}及其下属单位；这一项请由上级的系统管理员办理。`,
    en: ({ unit }) =>
      `You look after ${unit('unit')} and the units below it. Please ask the administrator one level up.`,
  },
  'no-text-messages': {
    zh: () => '系统没有接入短信，不能用短信接收通知，请改用邮箱或者其他方式。',
    en: () =>
      'No gateway for text messages is set up, so nobody can be told by them. Please choose e-mail or another way.',
  },
  'own-record': {
    zh: () => '不能更改自己的单位和岗位，请由另一名系统管理员办理。',
    en: () => 'Nobody can change their own units and roles. Please ask another administrator.',
  },
  'unit-exists': {
    zh: ({ unit }) => `单位名录中已有${unit('unit')}，请换一个代码，或者修改原有的单位。`,
    en: ({ unit }) => `The list of units has ${unit('unit')} already. Please choose another id, or change that unit.`,
  },
  'own-ancestor': {
    zh: ({ unit }) => `${unit('unit')}就是这个单位或者在它下面，不能作它的上级。请选择别的上级。`,
    en: ({ unit }) =>
      `${unit('unit')} is this unit or stands below it, so it cannot stand above. Please choose another.`,
  },
  'prefix-needed': {
    zh: () => '信访部门要有编号前缀（2 至 4 个大写字母），请补填。',
    en: () => 'A petition office needs a prefix for its numbers: 2 to 4 capital letters. Please add one.',
  },
  'prefix-taken': {
    zh: ({ unit }) => `这个编号前缀已由${unit('unit')}使用，请换一个。`,
    en: ({ unit }) => `This prefix belongs to ${unit('unit')}. Please choose another.`,
  },
  'mark-taken': {
    zh: ({ unit }) => `这个机关代字已由${unit('unit')}使用，请换一个。`,
    en: ({ unit }) => `This mark belongs to ${unit('unit')}. Please choose another.`,
  },
  'own-successor': {
    zh: () => '撤销的单位不能由自己继续行使职权，请选择另一个单位。',
    en: () => 'A unit that is closed cannot be its own successor. Please choose another unit.',
  },
  'closed-in-future': {
    zh: ({ day }) => `撤销日期不能晚于今天，今天是${day('today')}。请到那一天再办理。`,
    en: ({ day }) => `A unit cannot be closed after today (${day('today')}). Please do it on that day.`,
  },
  'units-below': {
    zh: ({ unit }) => `下面还有单位，例如${unit('unit')}。请先调整它们的上级或者撤销它们。`,
    en: ({ unit }) => `There are units below it, such as ${unit('unit')}. Please move or close them first.`,
  },
  'unknown-person': {
    zh: () => '人员名录中没有这个人，请从名录中选择。',
    en: () => 'The list of staff has no such person. Please choose one from the list.',
  },
  'person-exists': {
    zh: () => '这个账号已经登记，请修改原有的登记。',
    en: () => 'This account is entered already. Please change that entry.',
  },
  'changed-since': {
    zh: () => '别人刚刚改过这一项。请查看最新内容后再改。',
    en: () => 'Somebody has just changed this. Please look at it again first.',
  },
  'calendar-gap': {
    zh: ({ fact }) => `已有的放假安排与这一份之间缺 ${fact('from')} 至 ${fact('to')} 年的，请先写入缺的年份。`,
    en: ({ fact }) =>
      `Between the calendar in force and this one the years ${fact('from')} to ${fact('to')} are missing. Please load them first.`,
  },
  'unsound-law': {
    zh: ({ fact }) => `内容不能用，请按 problems 中列出的改好，共 ${fact('count')} 处。`,
    en: ({ fact }) => `This cannot be used. Please mend what is listed under problems, ${fact('count')} in all.`,
  },
} as const satisfies Chapter;
