import type { Adoption, SupervisionNotice } from '../../domain/case.ts';
import type { DossierPoint } from '../../domain/dossier.ts';
import type { Rung, SuggestionKind, SupervisionGround } from '../../domain/policy.ts';
import type { Lang } from '../dates.ts';

export const supervisionGroundNames: Readonly<Record<Lang, Record<SupervisionGround, string>>> = {
  zh: {
    overdue: '无正当理由超过期限',
    'not-reported': '没有按要求反馈结果',
    'procedure-broken': '没有按规定程序办理',
    evasion: '推诿、敷衍、拖延',
    'opinion-not-carried-out': '处理意见没有落实',
    other: '其他',
  },
  en: {
    overdue: 'overdue without good reason',
    'not-reported': 'result not reported',
    'procedure-broken': 'procedure broken',
    evasion: 'evasion or delay',
    'opinion-not-carried-out': 'opinion not carried out',
    other: 'other',
  },
};

export const supervisionWayNames: Readonly<Record<Lang, Record<SupervisionNotice['way'], string>>> = {
  zh: { written: '书面督办', call: '电话督办', interview: '约谈', 'on-site': '实地督办', joint: '联合督办' },
  en: { written: 'in writing', call: 'by telephone', interview: 'interview', 'on-site': 'on site', joint: 'jointly' },
};

/** Up to whom the supervision of a duty has climbed. */
export const rungNames: Readonly<Record<Lang, Record<Rung['rung'], string>>> = {
  zh: { handler: '经办人', head: '单位负责人', supervisor: '督查', leader: '领导' },
  en: { handler: 'handler', head: 'head of the unit', supervisor: 'supervisor', leader: 'leader' },
};

export const suggestionKindNames: Readonly<Record<Lang, Record<SuggestionKind, string>>> = {
  zh: { improvement: '改进工作建议', policy: '完善政策建议', accountability: '追究责任建议' },
  en: {
    improvement: 'suggestion to improve work',
    policy: 'suggestion to improve policy',
    accountability: 'suggestion to hold to account',
  },
};

export const adoptionNames: Readonly<Record<Lang, Record<Adoption, string>>> = {
  zh: { adopted: '采纳', partly: '部分采纳', 'not-adopted': '未采纳' },
  en: { adopted: 'adopted', partly: 'partly adopted', 'not-adopted': 'not adopted' },
};

/** What still stands open before the dossier can be filed. */
export const dossierPointNames: Readonly<Record<Lang, Record<DossierPoint, string>>> = {
  zh: {
    'duty-running': '还有期限没有办完',
    'right-running': '信访人仍可申请复查或者复核',
    'notice-open': '督办通知还没有答复',
    'suggestion-open': '建议还没有反馈',
    'not-carried-out': '予以支持的意见还没有核实落实',
    'rating-open': '信访人仍可评价',
  },
  en: {
    'duty-running': 'a period still runs',
    'right-running': 'the citizen can still ask for a review',
    'notice-open': 'a supervision notice is not answered',
    'suggestion-open': 'a suggestion is not answered',
    'not-carried-out': 'a supported opinion is not verified as carried out',
    'rating-open': 'the citizen can still rate it',
  },
};
