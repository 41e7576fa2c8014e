import type { DigestKind } from '../../../shared/domain/digests.ts';
import type { ReachKept } from '../api/operations.ts';

type Form = Extract<ReachKept['channels'][number], { via: 'webhook' }>['form'];

const zhDigests: Record<DigestKind, string> = {
  ...{ 'unit-week': '单位每周小结', 'supervisor-day': '督查每日清单' },
  ...{ 'heads-month': '负责人每月分析', 'person-day': '个人每日摘要' },
};
const enDigests: typeof zhDigests = {
  ...{ 'unit-week': 'The week of the unit', 'supervisor-day': 'The supervisor’s list of the day' },
  ...{ 'heads-month': 'The month for heads', 'person-day': 'My summary of the day' },
};
const zhForms: Record<Form, string> = {
  ...{
    wecom: '企业微信机器人',
    dingtalk: '钉钉机器人',
    feishu: '飞书机器人',
    standard: '网络钩子（Standard Webhooks）',
  },
};
const enForms: typeof zhForms = {
  ...{ wecom: 'WeCom robot', dingtalk: 'DingTalk robot', feishu: 'Feishu robot', standard: 'Standard webhook' },
};

const zh = {
  lead: (unit: string) => `您在${unit}收到的通知。涉及您本人被反映的信访件，不会通知您。`,
  title: '我的通知',
  saved: '已保存，半分钟内生效。',
  channels: '用什么渠道',
  channelsHint: '从上到下依次尝试，有一个送到就不再用后面的。一个也没有，就不通知。',
  noChannel: '还没有渠道，现在不通知。',
  email: '电子邮箱',
  sms: '手机短信',
  webhook: '群机器人或网络钩子',
  form: '哪一种',
  forms: zhForms,
  url: '地址（https）',
  secret: '签名密钥（没有就不填）',
  secretHint: '保存以后，地址和密钥不再显示；要改，请去掉后重新添加。',
  kept: (form: string, host: string, signed: boolean) =>
    `${form} · ${host} · ${signed ? '有签名密钥' : '没有签名密钥'}`,
  nth: (i: number, what: string) => `第 ${i} 个渠道：${what}`,
  add: { email: '添加邮箱', sms: '添加短信', webhook: '添加机器人' },
  drop: (i: number) => `去掉第 ${i} 个渠道`,
  earlier: (i: number) => `把第 ${i} 个渠道提前`,
  kinds: '哪些通知',
  everything: '与岗位有关的全部',
  chosen: '只要选出的',
  digests: zhDigests,
  chooseSome: '请至少选择一种通知，或者选“与岗位有关的全部”。',
  when: '什么时候',
  atOnce: '有了就发',
  digest: '每天早上汇总成一封（紧急的照样马上发）',
  quiet: '免打扰时段（紧急的除外，可不填）',
  from: '从',
  to: '到',
  bothHours: '请把免打扰的起止时间都填上，或者都不填。',
  lang: '用什么语言',
  langs: { '': '中文和英文', zh: '中文', en: '英文' },
  never: '不免打扰',
};

const en: typeof zh = {
  lead: (unit) => `What you are told in ${unit}. You are told nothing of matters that accuse you.`,
  title: 'My notices',
  saved: 'Saved; in force within half a minute.',
  channels: 'By which channel',
  channelsHint: 'They are tried from the top until one takes the notice. Where there is none, nothing is sent.',
  noChannel: 'There is no channel yet, and nothing is sent.',
  email: 'E-mail',
  sms: 'Text message',
  webhook: 'Group robot or webhook',
  form: 'Which kind',
  forms: enForms,
  url: 'Address (https)',
  secret: 'Signing secret (if it has one)',
  secretHint: 'Once saved, neither is shown again. To change them, remove the channel and add it anew.',
  kept: (form, host, signed) => `${form} · ${host} · ${signed ? 'signed' : 'not signed'}`,
  nth: (i, what) => `Channel ${i}: ${what}`,
  add: { email: 'Add e-mail', sms: 'Add text message', webhook: 'Add a robot' },
  drop: (i) => `Remove channel ${i}`,
  earlier: (i) => `Move channel ${i} up`,
  kinds: 'Which notices',
  everything: 'All that concern the role',
  chosen: 'Only those chosen',
  digests: enDigests,
  chooseSome: 'Please choose at least one, or “All that concern the role”.',
  when: 'When',
  atOnce: 'At once',
  digest: 'In one message every morning (what is urgent comes at once)',
  quiet: 'Quiet hours (but for what is urgent; optional)',
  from: 'From',
  to: 'to',
  bothHours: 'Please give both hours, or neither.',
  lang: 'In which language',
  langs: { '': 'Chinese and English', zh: 'Chinese', en: 'English' },
  never: 'none',
};

export const reachWords = { zh, en };
