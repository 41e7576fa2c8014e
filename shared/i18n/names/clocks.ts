import type { ClockKind } from '../../domain/policy.ts';
import type { Lang } from '../dates.ts';

/** What has to be done within each period. */
export const clockNames: Readonly<Record<Lang, Record<ClockKind, string>>> = {
  zh: {
    route: '登记转送',
    'report-back': '反馈办理结果',
    notify: '书面告知',
    objection: '提出异议',
    handle: '书面答复',
    extension: '延期内书面答复',
    'ask-review': '申请复查',
    review: '作出复查意见',
    'ask-re-review': '申请复核',
    're-review': '作出复核意见',
    'simple-accept': '简易办理受理',
    'simple-answer': '简易办理答复',
    'simple-relay': '简易办理转送',
    'supervision-reply': '答复督办',
    'suggestion-feedback': '反馈建议采纳情况',
  },
  en: {
    route: 'register and route',
    'report-back': 'report the result back',
    notify: 'tell the citizen in writing',
    objection: 'object',
    handle: 'answer in writing',
    extension: 'answer in writing, extended',
    'ask-review': 'ask for a review',
    review: 'give the review opinion',
    'ask-re-review': 'ask for a re-review',
    're-review': 'give the re-review opinion',
    'simple-accept': 'accept on the simple track',
    'simple-answer': 'answer on the simple track',
    'simple-relay': 'relay on the simple track',
    'supervision-reply': 'answer the supervision notice',
    'suggestion-feedback': 'say what came of the suggestion',
  },
};
