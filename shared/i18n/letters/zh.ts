import type { DocumentKind } from '../../domain/policy.ts';
import { type Layout, refusalOrder, reviewOrder, type Say, suggestionOrder, where } from './layout.ts';

const matter = (say: Say) => `“${say('summary')}”事项（信访件编号 ${say('case')}）`;
const notify = ['特此告知。'];
const received = (say: Say) =>
  `您反映的${matter(say)}，${where(say, 'received-from', (from) => `由${from}转来，`)}本单位于${say('received')}收到。`;

const reviewing = (what: '复查' | '复核', opinion: '处理意见' | '复查意见'): Layout => ({
  shape: 'letter',
  addressee: 'citizen',
  woven: ['case', 'original-number', 'next-step'],
  order: reviewOrder,
  opening: (say) =>
    `您不服${say('original-number')}的${opinion}，就信访件 ${say('case')} 请求${what}。经依法${what}，意见如下：`,
  closing: (say) => [
    where(
      say,
      ['next-step', 'review-body'],
      (body) =>
        `如不服本${what}意见，可以自收到本意见书之日起${say('next-step', 'review-days')}内，持信访${what}意见书和请求复核的理由，向${body}书面请求复核。`,
    ) || `${say('next-step')}。`,
  ],
});

const suggestion = (what: string, article: string): Layout => ({
  shape: 'letter',
  addressee: 'to',
  woven: ['case', 'to'],
  order: suggestionOrder,
  opening: (say) =>
    `根据《信访工作条例》${article}的规定，就信访件 ${say('case')} 反映的问题，向你单位提出${what}，请研究办理，并按期书面反馈采纳情况。`,
});

/** The sentences of offices' own letters (公文), around the fields of each kind. */
export const zh: Readonly<Record<DocumentKind, Layout>> = {
  'register-form': { shape: 'form', woven: [] },
  acceptance: {
    shape: 'letter',
    addressee: 'citizen',
    woven: ['case', 'summary', 'received', 'received-from'],
    opening: (say) =>
      `${received(say)}经审查，根据《信访工作条例》第二十三条的规定，决定予以受理。现将有关事项告知如下：`,
    closing: () => notify,
  },
  'non-acceptance': {
    shape: 'letter',
    addressee: 'citizen',
    woven: ['case', 'summary', 'received'],
    order: refusalOrder,
    opening: (say) => `${received(say)}经审查，决定不予受理。现将理由、依据和可以走的途径告知如下：`,
    closing: () => notify,
  },
  'no-further-acceptance': {
    shape: 'letter',
    addressee: 'citizen',
    woven: ['case', 'summary', 'received'],
    order: refusalOrder,
    opening: (say) => `${received(say)}经审查，该事项已经复核终结，决定不再受理。现将理由和依据告知如下：`,
    closing: () => notify,
  },
  transfer: {
    shape: 'letter',
    addressee: 'to',
    woven: ['case', 'from', 'summary', 'received', 'sent', 'route-days', 'objection-days'],
    opening: (say) =>
      `信访人反映的${matter(say)}，本单位于${say('received')}收到，现于${say('sent')}转送你单位处理。` +
      `请自收到之日起${say('route-days')}内决定是否受理，并书面告知信访人；认为不属于本单位职权范围的，请自收到之日起${say('objection-days')}内提出异议，并详细说明理由。`,
    closing: () => ['请按照《信访工作条例》的规定办理。'],
  },
  assignment: {
    shape: 'letter',
    addressee: 'to',
    woven: [
      ...(['case', 'from', 'summary', 'received', 'sent', 'route-days', 'objection-days'] as const),
      ...(['report-by', 'report-wanted'] as const),
    ],
    opening: (say) =>
      `信访人反映的${matter(say)}，本单位于${say('received')}收到，现于${say('sent')}交你单位办理。` +
      `请自收到之日起${say('route-days')}内决定是否受理，并书面告知信访人；认为不属于本单位职权范围的，请自收到之日起${say('objection-days')}内提出异议，并详细说明理由。`,
    closing: (say) => [`请于${say('report-by')}前，${say('report-wanted')}。`],
  },
  objection: {
    shape: 'letter',
    addressee: 'author',
    woven: ['case', 'original-number'],
    opening: (say) =>
      `${say('original-number')}收悉。经研究，信访件 ${say('case')} 不属于本单位职权范围，根据《信访工作条例》第二十三条的规定提出异议，请审核。`,
  },
  'extension-approval': { shape: 'form', woven: [] },
  'extension-notice': {
    shape: 'letter',
    addressee: 'citizen',
    woven: ['case', 'old-due', 'days', 'new-due'],
    opening: (say) =>
      `您反映的信访事项（信访件编号 ${say('case')}）情况复杂，不能在${say('old-due')}前办结。根据《信访工作条例》第三十四条的规定，经本单位负责人批准，延长办理期限${say('days')}，至${say('new-due')}。`,
    closing: () => notify,
  },
  'handling-opinion': {
    shape: 'letter',
    addressee: 'citizen',
    woven: ['case', 'review-body', 'review-days', 'what-to-bring'],
    opening: (say) =>
      `您提出的信访事项（信访件编号 ${say('case')}），本单位已经调查核实。根据《信访工作条例》第三十二条的规定，现将处理意见书面答复如下：`,
    closing: (say) => [
      where(
        say,
        'review-body',
        (body) =>
          `如不服本处理意见，可以自收到本意见书之日起${say('review-days')}内，持${say('what-to-bring')}，向${body}书面请求复查。`,
      ),
    ],
  },
  'review-opinion': reviewing('复查', '处理意见'),
  're-review-opinion': reviewing('复核', '复查意见'),
  'mediation-agreement': {
    shape: 'letter',
    woven: ['case'],
    opening: (say) => `双方就信访件 ${say('case')} 反映的事项，在平等自愿的基础上达成协议：`,
    closing: () => ['本协议自双方签字、盖章之日起生效。'],
    signers: ['信访人（签字）', '承办单位（盖章）'],
  },
  'hearing-record': { shape: 'form', woven: [], signers: ['信访人（签字）', '主持人（签字）', '记录人（签字）'] },
  'completion-report': {
    shape: 'letter',
    addressee: 'author',
    woven: ['case', 'original-number', 'summary', 'report-by'],
    opening: (say) =>
      `根据${say('original-number')}的要求（反馈期限：${say('report-by')}），现将${matter(say)}的办理结果报告如下：`,
    closing: () => ['特此报告。'],
  },
  'supervision-notice': {
    shape: 'letter',
    addressee: 'to',
    woven: ['case', 'to', 'ground', 'overdue-due', 'days-over', 'way'],
    opening: (say) =>
      `信访件 ${say('case')} 在你单位办理中存在以下情形：${say('ground')}。` +
      where(say, 'overdue-due', (due) => `该件应当在${due}前办结这一步，至发函之日已经超过期限 ${say('days-over')}。`) +
      `根据《信访工作条例》第四十条的规定，现予督办（方式：${say('way')}）。`,
  },
  'improvement-suggestion': suggestion('改进工作的建议', '第十四条、第四十条'),
  'policy-suggestion': suggestion('完善政策的建议', '第十四条、第四十条'),
  'accountability-suggestion': suggestion('追究责任的建议', '第十四条、第四十条'),
  'annual-report': { shape: 'letter', woven: [] },
};
