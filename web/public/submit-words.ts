import type { Lang } from '../../shared/i18n/dates.ts';
import { FACTS_MAX, REQUEST_MAX, TITLE_MAX } from '../../shared/schema/petition.ts';

interface Words {
  readonly title: string;
  readonly wrong: string;
  readonly lead: string;
  readonly optional: (label: string) => string;
  readonly parts: Readonly<Record<'matter' | 'wishes' | 'contact', string>>;
  readonly wishes: string;
  readonly contact: string;
  readonly hints: Readonly<Partial<Record<string, string>>>;
  readonly request: (n: number) => string;
  readonly more: string;
  readonly unsure: string;
  readonly send: string;
  readonly after: string;
}

export const words: Readonly<Record<Lang, Words>> = {
  zh: {
    title: '提交诉求',
    wrong: '有几处需要改一改',
    lead: '用自己的话写就行，想到什么写什么。提交后马上得到编号和查询码。',
    optional: (label) => `${label}（可不填）`,
    parts: { matter: '是什么事', wishes: '您希望怎样解决', contact: '怎样联系您' },
    wishes: '一件事写一条，承办单位会逐条答复您。',
    contact:
      '这一部分都可以不填；不填姓名就是匿名。留下联系方式，承办单位才能向您核实、把书面答复交给您。姓名和联系方式与诉求分开保存，办理人员看到的是遮住一部分的。',
    hints: {
      title: `用一句话说是什么事，不超过 ${TITLE_MAX} 字。`,
      facts: `什么时候、在哪里、发生了什么、找过谁。不超过 ${FACTS_MAX.toLocaleString('en')} 字。`,
      'requests/0': `例如：把充电柜挪到离住宅楼远一点的空地。每条不超过 ${REQUEST_MAX} 字。`,
      category: '选错也没关系，登记时会帮您归类。',
      phone: '例如 13800000000；座机请加区号。',
      email: '填写以后，受理、答复、办结时都会发邮件告诉您。',
    },
    request: (n) => `诉求 ${n}`,
    more: '再加一条诉求',
    unsure: '说不准，请帮我归类',
    send: '提交',
    after: '提交后，下一页会显示编号和查询码，请先准备好纸笔或手机。',
  },
  en: {
    title: 'Bring a matter',
    wrong: 'A few things need to be changed',
    lead: 'Use your own words. You get a number and a query code as soon as you have sent it.',
    optional: (label) => `${label} (optional)`,
    parts: { matter: 'What it is about', wishes: 'What you ask for', contact: 'How to reach you' },
    wishes: 'One thing in each field. The unit will answer each of them.',
    contact:
      'All of this is optional; without a name the matter is anonymous. With it, the unit can ask you back and hand you its written answer. Your name and how to reach you are kept apart from the matter, and staff see only part of them.',
    hints: {
      title: `What it is about, in one sentence of up to ${TITLE_MAX} characters.`,
      facts: `When, where, what happened, whom you have asked. Up to ${FACTS_MAX.toLocaleString('en')} characters.`,
      'requests/0': `For example: move the charging cabinet away from the houses. Up to ${REQUEST_MAX} characters each.`,
      category: 'A wrong choice does no harm; the registrar will sort it.',
      phone: 'For example 13800000000; a land line with its area code.',
      email: 'If you give one, we write to you when the matter is accepted, answered and closed.',
    },
    request: (n) => `Request ${n}`,
    more: 'Add one more request',
    unsure: 'Not sure, please sort it for me',
    send: 'Send',
    after: 'The next page shows your number and query code. Please have a pen or your phone ready.',
  },
};
