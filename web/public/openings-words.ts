import type { CitizensStep, Lapsed } from '../../shared/cases/openings.ts';
import { type CitizenAction, type TakenAction, TEXT_MAX } from '../../shared/schema/commands.ts';

/** A step by its name: the two ratings are two. */
export type StepName = Exclude<CitizenAction, 'rate'> | 'rate-office' | 'rate-unit';

interface StepWords {
  /** What it is called where it is offered. */
  readonly name: string;
  readonly hint?: string;
  readonly send: string;
  /** What is said when it is done. */
  readonly done: string;
}

const LONGEST = TEXT_MAX.toLocaleString('en');

type Until = Exclude<
  CitizensStep['action'],
  TakenAction | 'answer-question' | 'supplement' | 'withdraw' | 'revoke-consent'
>;

const zh = {
  can: '您可以做的',
  lapsed: '已经过了期限的',
  unit: '承办单位',
  asked: (unit: string, day: string) => `${unit}于${day}请您补充说明`,
  ready: {
    'confirm-receipt': (unit: string, day: string) => `${unit}于${day}作出了书面答复，等您签收`,
    'confirm-review': (unit: string, day: string) => `${unit}于${day}作出了复查意见，等您签收`,
    'confirm-re-review': (unit: string, day: string) => `${unit}于${day}作出了复核意见，等您签收`,
  } satisfies Record<TakenAction, unknown>,
  taking: {
    'confirm-receipt': '签收就是电子送达：从今天起算，期限内可以申请复查。您也可以不在网上签收，等承办单位送达。',
    'confirm-review':
      '签收就是电子送达：对意见不服的，从今天起算，期限内可以申请复核。您也可以不在网上签收，等复查机关送达。',
    'confirm-re-review':
      '签收就是电子送达。复核是最后一级，作出结论以后，同样的事实和理由不再受理。您也可以不在网上签收，等复核机关送达。',
  } as Readonly<Record<TakenAction, string>>,
  until: {
    rate: (unit: string, day: string) => `${day}24:00前可以评价${unit}。`,
    'ask-review': (unit: string, day: string) => `对答复不服的，${day}24:00前可以请${unit}复查。`,
    'ask-re-review': (unit: string, day: string) => `对复查意见不服的，${day}24:00前可以请${unit}复核。`,
  } satisfies Record<Until, unknown>,
  provisional: '，日期是暂定的',
  always: {
    supplement: '有新的情况、新的证据，随时可以写给正在办理的单位。',
    withdraw: '在书面答复以前，您可以撤回。',
    'revoke-consent': '您同意过：办结以后，去掉个人信息公开。现在还没有公开，随时可以收回。',
  },
  public: (day: string) => `这件事去掉个人信息，从${day}起公开在网站上。您随时可以收回同意，收回时立刻撤下。`,
  publicPage: '看公开的内容',
  revoking: '收回以后，这件事不再公开；已经公开的立刻撤下。收回不影响办理，也不能在网上重新同意。',
  over: {
    rate: (day: string) => `评价的最后一天是${day}，已经过了。您仍可以向信访部门反映意见。`,
    'ask-review': (day: string) => `申请复查的最后一天是${day}，已经过了。有新的事实和理由的，可以重新提出。`,
    'ask-re-review': (day: string) => `申请复核的最后一天是${day}，已经过了。有新的事实和理由的，可以重新提出。`,
  } satisfies Record<Lapsed['action'], unknown>,
  steps: {
    'confirm-receipt': {
      name: '签收书面答复',
      send: '签收，查看全文',
      done: '您已经签收。答复全文和申请复查的最后一天，都写在下面。',
    },
    'confirm-review': {
      name: '签收复查意见',
      send: '签收复查意见',
      done: '您已经签收。复查意见书可以在下面的办理经过里下载，接下来可以做的也写在下面。',
    },
    'confirm-re-review': {
      name: '签收复核意见',
      send: '签收复核意见',
      done: '您已经签收。复核意见书可以在下面的办理经过里下载。',
    },
    'answer-question': {
      name: '答复询问',
      send: '提交答复',
      done: '您的答复已经交给承办单位。',
    },
    supplement: {
      name: '补充材料',
      hint: `什么时候、在哪里、发生了什么。不超过 ${LONGEST} 字。`,
      send: '提交补充',
      done: '您补充的内容已经交给正在办理的单位。',
    },
    withdraw: {
      name: '撤回',
      send: '撤回这件事',
      done: '您已经撤回，这件事不再办理。',
    },
    'revoke-consent': {
      name: '不再同意公开',
      send: '收回同意',
      done: '您已经收回同意。这件事不公开；公开过的已经撤下。',
    },
    'rate-office': {
      name: '评价信访部门',
      send: '提交评价',
      done: '您对信访部门的评价已经记下。',
    },
    'rate-unit': {
      name: '评价承办单位',
      send: '提交评价',
      done: '您对承办单位的评价已经记下。',
    },
    'ask-review': {
      name: '申请复查',
      hint: `答复哪里不对、您希望怎样改。不超过 ${LONGEST} 字。`,
      send: '申请复查',
      done: '您的复查申请已经收到。由谁复查、最晚哪天告知您结果，写在下面。',
    },
    'ask-re-review': {
      name: '申请复核',
      hint: `复查意见哪里不对、您希望怎样改。不超过 ${LONGEST} 字。`,
      send: '申请复核',
      done: '您的复核申请已经收到。由谁复核、最晚哪天告知您结果，写在下面。',
    },
  } as Readonly<Record<StepName, StepWords>>,
  rated: { office: '信访部门的工作，您觉得怎样？', unit: '承办单位的办理，您觉得怎样？' },
  once: '只能评价一次，提交以后不能修改。',
  optional: (label: string) => `${label}（可不填）`,
  gradeFirst: '请选择“满意”“基本满意”或者“不满意”。',
  meaning:
    '撤回以后，这件事不再办理，也不会有书面答复；撤回不能取消。以后还想解决的，需要重新提交，期限从那一天重新计算。',
  sure: '我明白，我要撤回这件事',
  sureFirst: '确定要撤回的，请先勾选“我明白，我要撤回这件事”。',
  wrong: '还没有提交，请改一改',
  typed: '您刚才写的：',
  title: '完成',
  back: '回到这件事',
};

const en: typeof zh = {
  can: 'What you can do',
  lapsed: 'What can no longer be done',
  unit: 'the unit',
  asked: (unit, day) => `A question to you from ${unit}, ${day}`,
  ready: {
    'confirm-receipt': (unit, day) => `The written answer of ${unit}, of ${day}, is ready for you`,
    'confirm-review': (unit, day) => `The review opinion of ${unit}, of ${day}, is ready for you`,
    'confirm-re-review': (unit, day) => `The re-review opinion of ${unit}, of ${day}, is ready for you`,
  },
  taking: {
    'confirm-receipt':
      'Taking it here is electronic service: the time to ask for a review counts from today. You need not take it online; the unit will then serve it.',
    'confirm-review':
      'Taking it here is electronic service: if you do not agree, the time to ask for a re-review counts from today. You need not take it online; the reviewing body will then serve it.',
    'confirm-re-review':
      'Taking it here is electronic service. A re-review is the last one: once it has settled the matter, the same facts and reasons are not accepted again. You need not take it online; the reviewing body will then serve it.',
  },
  until: {
    rate: (unit, day) => `You can rate ${unit} until the end of ${day}.`,
    'ask-review': (unit, day) =>
      `If you do not agree with the answer, you can ask ${unit} to review it until the end of ${day}.`,
    'ask-re-review': (unit, day) =>
      `If you do not agree with the review opinion, you can ask ${unit} for a re-review until the end of ${day}.`,
  },
  provisional: '; the day is provisional',
  always: {
    supplement: 'New facts, new evidence: you can write them to the unit at any time.',
    withdraw: 'Until it is answered in writing, you can take the matter back.',
    'revoke-consent':
      'You agreed that it may be published without personal data once it has ended. It is not public now, and you can take that back at any time.',
  },
  public: (day) =>
    `The matter has been on the public site, without personal data, since ${day}. You can revoke your consent at any time; it is taken off at once.`,
  publicPage: 'See what is public',
  revoking:
    'Once revoked, the matter is not published; what is public is taken off at once. It makes no difference to how it is dealt with, and you cannot agree again online.',
  over: {
    rate: (day) =>
      `The last day to rate was ${day}, and it has passed. You can still tell the petition office what you think.`,
    'ask-review': (day) =>
      `The last day to ask for a review was ${day}, and it has passed. With new facts and reasons you can bring the matter again.`,
    'ask-re-review': (day) =>
      `The last day to ask for a re-review was ${day}, and it has passed. With new facts and reasons you can bring the matter again.`,
  },
  steps: {
    'confirm-receipt': {
      name: 'Take the written answer',
      send: 'Take it and read it',
      done: 'You have taken the answer. It stands below, with the last day to ask for a review.',
    },
    'confirm-review': {
      name: 'Take the review opinion',
      send: 'Take the opinion',
      done: 'You have taken the review opinion. Its letter is beside the last step below, and so is what you can do next.',
    },
    'confirm-re-review': {
      name: 'Take the re-review opinion',
      send: 'Take the opinion',
      done: 'You have taken the re-review opinion. Its letter is beside the last step below.',
    },
    'answer-question': {
      name: 'Answer a question',
      send: 'Send the answer',
      done: 'Your answer is with the unit.',
    },
    supplement: {
      name: 'Add material',
      hint: `When, where, what happened. Up to ${LONGEST} characters.`,
      send: 'Add it',
      done: 'What you added is with the unit that has the matter.',
    },
    withdraw: {
      name: 'Withdraw the matter',
      send: 'Withdraw the matter',
      done: 'You have withdrawn the matter. It is no longer dealt with.',
    },
    'revoke-consent': {
      name: 'No longer agree to publication',
      send: 'Revoke the consent',
      done: 'You have revoked your consent. The matter is not public; what was has been taken off.',
    },
    'rate-office': {
      name: 'Rate the petition office',
      send: 'Send the rating',
      done: 'Your rating of the petition office is noted.',
    },
    'rate-unit': {
      name: 'Rate the unit',
      send: 'Send the rating',
      done: 'Your rating of the unit is noted.',
    },
    'ask-review': {
      name: 'Ask for a review',
      hint: `What is wrong with the answer, and what should change. Up to ${LONGEST} characters.`,
      send: 'Ask for a review',
      done: 'Your request for a review has arrived. Who reviews it, and by which day you are told, stands below.',
    },
    'ask-re-review': {
      name: 'Ask for a re-review',
      hint: `What is wrong with the review opinion, and what should change. Up to ${LONGEST} characters.`,
      send: 'Ask for a re-review',
      done: 'Your request for a re-review has arrived. Who reviews it, and by which day you are told, stands below.',
    },
  },
  rated: { office: 'How was the work of the petition office?', unit: 'How was the work of the unit?' },
  once: 'You can rate it once, and cannot change the rating afterwards.',
  optional: (label) => `${label} (optional)`,
  gradeFirst: 'Please choose “satisfied”, “fairly satisfied” or “dissatisfied”.',
  meaning:
    'Once withdrawn, the matter is no longer dealt with and there will be no written answer. This cannot be undone. If you still want it resolved later, you have to bring it again, and the time limits begin on that day.',
  sure: 'I understand, and I withdraw the matter',
  sureFirst: 'If you are sure, please tick “I understand, and I withdraw the matter” first.',
  wrong: 'Not sent yet: please change this',
  typed: 'What you wrote:',
  title: 'Done',
  back: 'Back to the case',
};

export const words = { zh, en };
