import type { Channel, Grade, Nature } from '../../domain/case.ts';
import type { Path, RefusalGround } from '../../domain/policy.ts';
import type { Lang } from '../dates.ts';

export const channelNames: Readonly<Record<Lang, Record<Channel, string>>> = {
  zh: {
    online: '网上',
    letter: '来信',
    visit: '来访',
    phone: '来电',
    fax: '传真',
    above: '上级交转',
    import: '导入',
  },
  en: {
    online: 'online',
    letter: 'letter',
    visit: 'visit',
    phone: 'phone',
    fax: 'fax',
    above: 'sent from above',
    import: 'imported',
  },
};

export const natureNames: Readonly<Record<Lang, Record<Nature, string>>> = {
  zh: { suggestion: '建议意见', accusation: '检举控告', claim: '申诉求决' },
  en: { suggestion: 'suggestion', accusation: 'accusation', claim: 'claim' },
};

/** The ways of Art. 29-31, with what they are in plain words. */
export const pathNames: Readonly<Record<Lang, Record<Path, string>>> = {
  zh: {
    suggestion: '建议意见（研究论证，予以采纳或者说明情况）',
    accusation: '检举控告（由纪检监察机关或者有权处理的单位办理）',
    judicial: '诉讼、行政复议等（由人民法院、人民检察院、公安机关等依照程序办理）',
    arbitration: '仲裁（向仲裁机构申请）',
    'party-appeal': '党员申诉（向党的有关组织提出）',
    administrative: '行政程序（复议、裁决、确认、许可、处罚等）',
    protection: '请求查处或者保护（由主管机关履行法定职责）',
    handling: '信访程序（调查核实，出具处理意见书）',
  },
  en: {
    suggestion: 'suggestion (studied, then adopted or explained)',
    accusation: 'accusation (for the discipline inspection body or the competent unit)',
    judicial: 'litigation and the like (for the courts, the prosecution and the police, by their procedures)',
    arbitration: 'arbitration (for an arbitration body)',
    'party-appeal': 'party-member appeal (for the party organisation)',
    administrative: 'administrative procedure (reconsideration, ruling, confirmation, licence, penalty)',
    protection: 'request to punish or protect (for the authority whose duty that is)',
    handling: 'petition procedure (investigated, and answered with a handling opinion)',
  },
};

export const refusalGroundNames: Readonly<Record<Lang, Record<RefusalGround, string>>> = {
  zh: {
    'not-competent': '不属于本机关职权范围',
    'statutory-procedure': '应当通过其他法定途径解决',
    'already-in-hand': '同一事项正在办理',
    'review-running': '正在复查复核，或者仍在申请期限内',
    final: '已有复核意见，信访程序已经终结',
  },
  en: {
    'not-competent': 'another body is competent',
    'statutory-procedure': 'another legal procedure applies',
    'already-in-hand': 'the same matter is in hand',
    'review-running': 'it is under review, or a review can still be asked for',
    final: 'there is a re-review opinion, which is final',
  },
};

export const gradeNames: Readonly<Record<Lang, Record<Grade, string>>> = {
  zh: { satisfied: '满意', fairly: '基本满意', dissatisfied: '不满意' },
  en: { satisfied: 'satisfied', fairly: 'fairly satisfied', dissatisfied: 'dissatisfied' },
};
