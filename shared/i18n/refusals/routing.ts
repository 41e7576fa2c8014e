import { pathNames } from '../names/matters.ts';
import type { Chapter } from './telling.ts';

/** From unit to unit. */
export const routing = {
  'no-unit': {
    zh: () => '请至少选择一个承办单位。',
    en: () => 'Please choose at least one unit.',
  },
  'one-lead': {
    zh: () => '请指定一个主办单位，其余为协办。',
    en: () => 'Please choose exactly one lead unit; the others help.',
  },
  'too-many-units': {
    zh: ({ fact }) => `承办单位共 ${fact('units')} 个，最多 ${fact('most')} 个，请减少后再转送。`,
    en: ({ fact }) =>
      `There would be ${fact('units')} units; at most ${fact('most')} can have a case. Please leave some out.`,
  },
  'unit-twice': {
    zh: () => '同一单位只能选择一次。',
    en: () => 'Please choose each unit only once.',
  },
  'own-unit': {
    zh: () => '不能转送给持有这件信访件的信访部门，请选择其他有权处理的单位。',
    en: () => 'It cannot be sent to the petition office that holds it. Please choose another competent unit.',
  },
  'unit-closed': {
    zh: ({ has, unit }) =>
      has('successor')
        ? `${unit('unit')}已撤销或者合并，职权由${unit('successor')}承接，请选择${unit('successor')}。`
        : `${unit('unit')}已撤销或者合并，没有登记承接单位，请选择现在有权处理的单位。`,
    en: ({ has, unit }) =>
      has('successor')
        ? `${unit('unit')} has been merged or abolished. Please choose ${unit('successor')}, which carries on its powers.`
        : `${unit('unit')} has been merged or abolished, and no successor is entered. Please choose the unit that is competent now.`,
  },
  'unit-has-it': {
    zh: ({ unit }) => `${unit('unit')}已在承办这件信访件，请选择其他单位，或者先收回。`,
    en: ({ unit }) => `${unit('unit')} has this case in hand already. Please choose another unit, or recall it first.`,
  },
  'simple-one-unit': {
    zh: () => '简易办理只转一个单位。请只选一个，或者先转为普通办理。',
    en: () => 'On the simple track a case goes to one unit. Please choose one, or take it off the simple track first.',
  },
  'no-report-date': {
    zh: () => '交办须写明反馈结果的日期，请填写；不需要反馈的，请用转送。',
    en: () =>
      'An assignment says by which day to report back. Please give the day, or transfer it where no report is wanted.',
  },
  'report-date-past': {
    zh: ({ day }) => `反馈日期须晚于今天，今天是${day('today')}。`,
    en: ({ day }) => `The day to report back must be later than today (${day('today')}).`,
  },
  'not-below': {
    zh: ({ unit }) => `${unit('unit')}不是下级单位，只能转往下级；不属于本单位职权的，请提出异议。`,
    en: ({ unit }) =>
      `${unit('unit')} is not below your unit, and a case is passed on downward only. Where your unit is not competent, please object.`,
  },
  'objection-late': {
    zh: ({ day }) =>
      `提出异议的 5 个工作日已于${day('due')}24:00届满。现在请受理；确实不属于本单位职权的，请联系信访部门收回。`,
    en: ({ day }) =>
      `The five working days to object ended on ${day('due')}. Please accept it now; if your unit is truly not competent, ask the petition office to recall it.`,
  },
  'objected-before': {
    zh: () => '本单位已提出过异议，不能再次提出。现在请受理，或者联系转送单位收回。',
    en: () => 'Your unit has objected before and cannot again. Please accept it now, or ask the sender to recall it.',
  },
  binding: {
    zh: () => '这是共同上级裁定由本单位办理的，不能再提出异议，请受理。',
    en: () =>
      'The common superior has decided that your unit is competent, so there is no objection. Please accept it.',
  },
  'for-the-arbiter': {
    zh: () => '这是第二次异议，由共同的上级裁定，转送单位不再审核。',
    en: () => 'This is the second objection: the common superior decides on it, not the sender.',
  },
  'for-the-sender': {
    zh: () => '这一异议由转送单位审核，还不到上级裁定的时候。',
    en: () => 'The sender decides on this objection; it is not yet for the superior.',
  },
  'path-of-other-nature': {
    zh: ({ named }) => `“${named('path', pathNames.zh)}”与这件信访件的性质不符，请另选途径，或者请信访部门重新分类。`,
    en: ({ named }) =>
      `The path "${named('path', pathNames.en)}" is not for matters of this kind. Please choose another, or ask the petition office to classify it again.`,
  },
  'path-leads-elsewhere': {
    zh: ({ named }) => `“${named('path', pathNames.zh)}”不经信访程序办理，请不予受理并告知信访人这一途径。`,
    en: ({ named }) =>
      `The path "${named('path', pathNames.en)}" leads elsewhere. Please do not accept it, and tell the citizen of that path.`,
  },
  'path-for-the-head': {
    zh: ({ named }) =>
      `信访人的申诉求决改走“${named('path', pathNames.zh)}”，须由本单位负责人决定，或者由信访部门在分类时写明；其余按“出具处理意见”受理。`,
    en: ({ named }) =>
      `To take a claim along the path "${named('path', pathNames.en)}" is for the head of your unit, or for the petition office as it classifies it. Otherwise please accept it to answer with an opinion.`,
  },
  'lead-only': {
    zh: () => '这一步由主办单位办理，协办单位请向主办单位提交协办意见。',
    en: () => 'This step is for the lead unit. A co-unit gives its contribution to the lead unit.',
  },
  'helper-only': {
    zh: () => '协办意见由协办单位提交；主办单位请拟写处理意见。',
    en: () => 'Contributions come from co-units. The lead unit drafts the opinion.',
  },
} as const satisfies Chapter;
