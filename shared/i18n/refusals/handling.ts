import type { Chapter } from './telling.ts';

/** The unit deals with the matter, and answers. */
export const handling = {
  'no-reasons': {
    zh: () => '请写明理由或者内容，不能为空。',
    en: () => 'Please write the reasons or the content; it cannot be empty.',
  },
  'not-above': {
    zh: ({ unit }) => `${unit('unit')}不是上级机关，紧急事项请报告上级党委政府或者主管部门。`,
    en: ({ unit }) => `${unit('unit')} is not above your unit. Please report what is urgent to a body above it.`,
  },
  'not-your-recusal': {
    zh: () => '回避由本人提出，或者由本单位负责人决定；其他人员请告知负责人。',
    en: () => 'People step aside themselves, or the head of their unit decides it. Please tell the head.',
  },
  'recused-before': {
    zh: () => '这名人员的回避已经登记，不用再记。',
    en: () => 'That this person stepped aside is on record already; nothing more is needed.',
  },
  'no-consent': {
    zh: () => '调解须双方自愿。双方都同意后再记录；不同意的，请继续办理并出具处理意见。',
    en: () => 'Mediation needs the consent of both sides. Without it, please go on and answer with an opinion.',
  },
  'held-in-future': {
    zh: ({ day }) => `听证日期不能晚于今天，今天是${day('today')}。请在举行以后记录。`,
    en: ({ day }) => `The hearing cannot be later than today (${day('today')}). Please record it once it was held.`,
  },
  'no-period-to-extend': {
    zh: () => '现在没有可以延长的办理期限，只有受理后的六十日可以延长。',
    en: () => 'There is no period to extend now: only the period to answer after acceptance can be extended.',
  },
  'extended-before': {
    zh: () => '办理期限已延长过一次，不能再次延长，请在现有期限内答复。',
    en: () => 'The period has been extended once and cannot be again. Please answer within it.',
  },
  'extension-asked': {
    zh: () => '延期已经申请，正等本单位负责人审批，请先不要重复申请。',
    en: () => 'An extension has been asked for and waits for the head of your unit; please do not ask again.',
  },
  'extension-too-long': {
    zh: ({ fact }) => `申请延长 ${fact('days')} 日，可以延长 1 至 ${fact('most')} 日，请改为其中的整数。`,
    en: ({ fact }) =>
      `The extension asked for is ${fact('days')} days; it can be from 1 to ${fact('most')} whole days.`,
  },
  'deadline-passed': {
    zh: ({ day }) => `期限已于${day('due')}24:00届满，不能再延长或者中止，请尽快作出意见。`,
    en: ({ day }) =>
      `The period ended on ${day('due')} and can no longer be extended or suspended. Please decide as soon as possible.`,
  },
  'no-extension-asked': {
    zh: () => '没有待审批的延期申请，请由经办人先提出申请。',
    en: () => 'No extension waits for a decision. The handler asks for one first.',
  },
  'answer-incomplete': {
    zh: ({ fact }) => `信访人提出 ${fact('requests')} 项诉求，现有 ${fact('opinions')} 项意见，请逐项答复。`,
    en: ({ fact }) =>
      `Requests to answer: ${fact('requests')}; opinions given: ${fact('opinions')}. Please answer each one.`,
  },
  'no-review-body': {
    zh: () => '单位名录中没有可以复查复核的上一级机关，请指定复查机关，或者请管理员补全名录。',
    en: () =>
      'The list of units has no higher body to review this. Please name one, or ask the administrator to enter it.',
  },
  'served-in-future': {
    zh: ({ day }) => `送达日期不能晚于今天，今天是${day('today')}。请在送达以后登记。`,
    en: ({ day }) => `The day of service cannot be later than today (${day('today')}). Please record it once served.`,
  },
  'served-too-early': {
    zh: ({ day }) => `文书于${day('issued')}出具，送达日期不能早于这一天，请核对送达回证。`,
    en: ({ day }) =>
      `The document was issued on ${day('issued')} and cannot have been served before. Please check the proof of service.`,
  },
  'served-before': {
    zh: ({ day }) => `这份文书已于${day('on')}送达，不用再登记。`,
    en: ({ day }) => `This document was served on ${day('on')}; nothing more is needed.`,
  },
  'served-as-opinion': {
    zh: () => '意见书送达后开始计算信访人的申请期限，请用“送达处理意见”或者“送达复查、复核意见”登记。',
    en: () =>
      'Serving an opinion starts a period of the citizen. Please record it with "Serve the opinion" or "Serve the review opinion".',
  },
  'no-report-wanted': {
    zh: () => '这件信访件不需要反馈办理结果，或者已经反馈。',
    en: () => 'No report is wanted in this case, or it has been given.',
  },
  'nothing-to-carry-out': {
    zh: () => '没有待落实的意见：只有予以支持、已经送达、还没有落实的意见需要报告。',
    en: () => 'There is nothing to carry out: only a supported opinion that was served and is not carried out yet.',
  },
  'not-carried-out': {
    zh: () => '承办单位还没有报告落实情况，请在报告以后核实；逾期不落实的，可以督办。',
    en: () => 'The unit has not reported it carried out. Please verify it after that; if it does not, supervise it.',
  },
} as const satisfies Chapter;
