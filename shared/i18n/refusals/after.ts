import { documentFieldNames } from '../names/document-fields.ts';
import { documentNames } from '../names/documents.ts';
import { dossierPointNames } from '../names/supervision.ts';
import type { Chapter } from './telling.ts';

/** The answer is rated and reviewed; the matter ends, and is watched over. */
export const after = {
  'rated-before': {
    zh: () => '您已评价过，每项只能评价一次，可以继续评价另一项。',
    en: () => 'You have rated this already. Each can be rated once; the other one may still be open.',
  },
  'rating-late': {
    zh: ({ day }) => `评价已于${day('due')}24:00截止。您仍可以向信访部门反映意见。`,
    en: ({ day }) => `The rating closed on ${day('due')}. You can still tell the petition office what you think.`,
  },
  'review-late': {
    zh: ({ day }) => `申请的最后一天是${day('due')}，已经过了。有新的事实和理由的，可以重新提出。`,
    en: ({ day }) =>
      `The last day to ask was ${day('due')}, and it has passed. With new facts and reasons you can bring the matter again.`,
  },
  'asked-in-future': {
    zh: ({ day }) => `申请日期不能晚于今天，今天是${day('today')}。请填写实际收到申请的日期。`,
    en: ({ day }) => `The request cannot be later than today (${day('today')}). Please give the day it arrived.`,
  },
  'asked-before-service': {
    zh: ({ day }) => `意见书于${day('served')}送达，申请日期不能早于这一天，请核对日期。`,
    en: ({ day }) =>
      `The opinion was served on ${day('served')}, so the request cannot be earlier. Please check the day.`,
  },
  'no-review': {
    zh: () => '现在没有可以申请复查的处理意见：送达后三十日内可以申请一次，其他法定途径的答复不在此列。',
    en: () =>
      'There is no opinion to be reviewed now. A handling opinion can be reviewed once, asked for within 30 days of its service; answers on other legal paths cannot.',
  },
  'no-re-review': {
    zh: () => '现在没有可以申请复核的复查意见：复查意见送达后三十日内可以申请一次。',
    en: () =>
      'There is no review opinion to be reviewed again now. That can be asked for once, within 30 days of its service.',
  },
  'other-tier': {
    zh: ({ named }) => `这一步用于${named('tier', tiers.zh)}，与所选的不符，请刷新后再选。`,
    en: ({ named }) =>
      `This step is for a ${named('tier', tiers.en)}, and another was chosen. Please reload and choose again.`,
  },
  'report-awaited': {
    zh: () => '交办的结果还没有反馈。请等承办单位反馈，或者收回交办，然后办结。',
    en: () =>
      'The result of the assignment is not reported yet. Please wait for the report, or recall it, and close then.',
  },
  'not-verified': {
    zh: ({ unit }) => `${unit('unit')}予以支持的意见还没有核实落实，不能按已解决办结。请先核实，或者按没有解决办结。`,
    en: ({ unit }) =>
      `What ${unit('unit')} supported is not verified as carried out, so it cannot be closed as resolved. Please verify it first, or close it as not resolved.`,
  },
  'dossier-open': {
    zh: ({ list }) => `还不能归档：${list('points', dossierPointNames.zh)}。办完或者期满以后再归档。`,
    en: ({ list }) => `It cannot be filed yet: ${list('points', dossierPointNames.en)}. File it once nothing is open.`,
  },
  'not-overdue': {
    zh: ({ day }) => `期限截至${day('due')}24:00，尚未超期或已经处理。`,
    en: ({ day }) => `The period ends on ${day('due')}; it is not overdue, or has been dealt with.`,
  },
  'nothing-to-remind': {
    zh: ({ day }) => `期限截至${day('due')}24:00，还没有到提醒的日子，或者已经提醒。`,
    en: ({ day }) => `The period ends on ${day('due')}; it is too early to remind of it, or that has been done.`,
  },
  'out-of-hours': {
    zh: ({ fact }) => `督办只在工作日${fact('from')}至${fact('to')}升级，到时会再办。`,
    en: ({ fact }) => `Supervision climbs on working days from ${fact('from')} to ${fact('to')}; it is done then.`,
  },
  'not-in-hand': {
    zh: ({ unit }) => `${unit('unit')}没有承办这件信访件，请选择承办单位。`,
    en: ({ unit }) => `${unit('unit')} does not have this case. Please choose a unit that has.`,
  },
  'joint-alone': {
    zh: () => '联合督办由几个单位一起进行，请至少选择一个参加督办的单位，或者改用其他督办方式。',
    en: () =>
      'A joint supervision is one of several units. Please name at least one that takes part, or choose another way.',
  },
  'not-joint': {
    zh: () => '只有联合督办才有参加督办的单位。请把方式改为联合督办，或者去掉这些单位。',
    en: () => 'Units take part in a joint supervision only. Please choose that way, or leave them out.',
  },
  'supervises-already': {
    zh: ({ unit }) => `${unit('unit')}已经在督办，不用再选；请选择另一个参加督办的单位。`,
    en: ({ unit }) => `${unit('unit')} supervises the unit already. Please name another unit that takes part.`,
  },
  'supervises-itself': {
    zh: ({ unit }) => `${unit('unit')}是被督办的单位或者它的下级，不能参加督办，请选择其他单位。`,
    en: ({ unit }) =>
      `${unit('unit')} is the supervised unit or stands under it, and cannot take part. Please name another unit.`,
  },
  'answer-date-past': {
    zh: ({ day }) => `答复日期须晚于今天，今天是${day('today')}。`,
    en: ({ day }) => `The day to answer by must be later than today (${day('today')}).`,
  },
  'nothing-moved': {
    zh: () => '重新计算后，各项期限都没有变化，不用更新。',
    en: () => 'Counted again, no last day has changed; nothing needs to be updated.',
  },
  'document-incomplete': {
    zh: ({ named, list }) =>
      `${named('document', documentNames.zh)}还缺${list('missing', documentFieldNames.zh)}，请补齐以后再出具。`,
    en: ({ named, list }) =>
      `${named('document', documentNames.en)}: please add ${list('missing', documentFieldNames.en)} before it is issued.`,
  },
} as const satisfies Chapter;

const tiers = { zh: { review: '复查', 're-review': '复核' }, en: { review: 'review', 're-review': 're-review' } };
