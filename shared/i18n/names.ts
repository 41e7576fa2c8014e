import type { Channel } from '../domain/case.ts';
import type { ActionName } from '../domain/commands.ts';
import type { CaseEvent } from '../domain/events.ts';
import type { ClockKind } from '../domain/policy.ts';
import type { Lang } from './dates.ts';

/** What the states of a case, an assignment and a notice are called. */
export const statusNames: Readonly<Record<Lang, Record<string, string>>> = {
  zh: {
    none: '未提交',
    submitted: '已收到',
    registered: '已登记',
    routed: '已转送',
    sent: '转送中',
    delivered: '已送达',
    accepted: '已受理',
    answered: '已答复',
    closed: '已办结',
    open: '待答复',
    running: '计时中',
    stopped: '已停止',
  },
  en: {
    none: 'not submitted',
    submitted: 'received',
    registered: 'registered',
    routed: 'transferred',
    sent: 'on its way',
    delivered: 'delivered',
    accepted: 'accepted',
    answered: 'answered',
    closed: 'closed',
    open: 'awaiting an answer',
    running: 'running',
    stopped: 'stopped',
  },
};

export const eventNames: Readonly<Record<Lang, Record<CaseEvent['type'], string>>> = {
  zh: {
    submitted: '收到',
    registered: '登记',
    routed: '转送',
    delivered: '送达承办单位',
    accepted: '受理',
    answered: '书面答复',
    closed: '办结',
    'overdue-flagged': '超期',
    supervised: '督办',
    'supervision-answered': '答复督办',
  },
  en: {
    submitted: 'Received',
    registered: 'Registered',
    routed: 'Transferred',
    delivered: 'Delivered to the unit',
    accepted: 'Accepted',
    answered: 'Answered in writing',
    closed: 'Closed',
    'overdue-flagged': 'Overdue',
    supervised: 'Supervised',
    'supervision-answered': 'Supervision answered',
  },
};

/** What can be done, as a clerk calls it. */
export const actionNames: Readonly<Record<Lang, Record<ActionName, string>>> = {
  zh: {
    submit: '提出',
    register: '登记',
    route: '转送',
    deliver: '送达',
    accept: '受理',
    answer: '书面答复',
    close: '办结',
    'flag-overdue': '标记超期',
    supervise: '督办',
    'answer-supervision': '答复督办',
  },
  en: {
    submit: 'Submit',
    register: 'Register',
    route: 'Route',
    deliver: 'Deliver',
    accept: 'Accept',
    answer: 'Answer in writing',
    close: 'Close',
    'flag-overdue': 'Flag as overdue',
    supervise: 'Supervise',
    'answer-supervision': 'Answer a supervision notice',
  },
};

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

export const channelNames: Readonly<Record<Lang, Record<Channel, string>>> = {
  zh: { online: '网上', letter: '来信', visit: '来访', phone: '来电', import: '导入' },
  en: { online: 'online', letter: 'letter', visit: 'visit', phone: 'phone', import: 'imported' },
};
