import type { Case } from '../domain/case.ts';
import type { Message, Topic } from '../domain/messages.ts';
import type { ClockKind } from '../domain/policy.ts';
import { type Lang, longDay } from './dates.ts';

type Notice = Extract<Message, { queue: 'notices' }>;

interface Words {
  readonly subject: string;
  readonly text: (number: string) => string;
  /** What happens next, by the day on which the topic's clock ends. */
  readonly next?: (lastDay: string) => string;
}

interface Template extends Record<Lang, Words> {
  readonly clock?: ClockKind;
  readonly for: 'citizen' | 'unit';
}

const templates: Readonly<Record<Topic, Template>> = {
  received: {
    for: 'citizen',
    clock: 'route',
    zh: {
      subject: '已收到',
      text: (number) => `您的来信已收到，编号 ${number}。`,
      next: (day) => `信访部门将在${day}24:00前登记并转送。`,
    },
    en: {
      subject: 'Received',
      text: (number) => `We have received your petition; its number is ${number}.`,
      next: (day) => `The petition office will register and route it by the end of ${day}.`,
    },
  },
  accepted: {
    for: 'citizen',
    clock: 'handle',
    zh: {
      subject: '已受理',
      text: (number) => `您反映的事项 ${number} 已由承办单位受理。`,
      next: (day) => `承办单位将在${day}24:00前书面答复您。`,
    },
    en: {
      subject: 'Accepted',
      text: (number) => `The responsible unit has accepted your matter ${number}.`,
      next: (day) => `It will answer you in writing by the end of ${day}.`,
    },
  },
  answered: {
    for: 'citizen',
    zh: { subject: '已答复', text: (number) => `您反映的事项 ${number} 已有书面答复。` },
    en: { subject: 'Answered', text: (number) => `There is a written answer to your matter ${number}.` },
  },
  closed: {
    for: 'citizen',
    zh: { subject: '已办结', text: (number) => `您反映的事项 ${number} 已办结。` },
    en: { subject: 'Closed', text: (number) => `Your matter ${number} has ended.` },
  },
  delivered: {
    for: 'unit',
    clock: 'notify',
    zh: {
      subject: '新转来',
      text: (number) => `信访件 ${number} 已转到贵单位收件箱。`,
      next: (day) => `请在${day}24:00前书面告知信访人。`,
    },
    en: {
      subject: 'Transferred',
      text: (number) => `Case ${number} is in your unit's inbox.`,
      next: (day) => `Tell the citizen in writing by the end of ${day}.`,
    },
  },
  supervised: {
    for: 'unit',
    clock: 'supervision-reply',
    zh: {
      subject: '督办',
      text: (number) => `信访件 ${number} 已发出督办通知。`,
      next: (day) => `被督办单位须在${day}24:00前书面答复。`,
    },
    en: {
      subject: 'Supervision',
      text: (number) => `A supervision notice was issued in case ${number}.`,
      next: (day) => `The supervised unit must answer in writing by the end of ${day}.`,
    },
  },
};

const where: Readonly<Record<Lang, Record<Template['for'], (siteUrl: string) => string>>> = {
  zh: {
    citizen: (url) => `凭编号和查询码，随时可以查看进展：${url}/track`,
    unit: (url) => `请到工作台办理：${url}/desk`,
  },
  en: {
    citizen: (url) => `Follow it with the number and your query code: ${url}/track?lang=en`,
    unit: (url) => `Handle it at the desk: ${url}/desk?lang=en`,
  },
};

/** The mail of a notice, Chinese first, English below. No personal data: the number is enough to look it up. */
export function mailOf(notice: Notice, matter: Case, siteUrl: string): { subject: string; text: string } {
  const template = templates[notice.topic];
  const clock = matter.clocks.find(
    ({ kind, status, notice: about }) =>
      kind === template.clock && status === 'running' && (!notice.notice || about === notice.notice),
  );
  const body = (lang: Lang) => {
    const { text, next } = template[lang];
    const sentence = clock && next ? next(longDay(clock.due, lang)) : '';
    return [text(matter.number), sentence, where[lang][template.for](siteUrl)].filter(Boolean).join('\n');
  };
  return {
    subject: `【回音】${template.zh.subject} ${matter.number} / ${template.en.subject}`,
    text: `${body('zh')}\n\n----\n\n${body('en')}\n`,
  };
}
