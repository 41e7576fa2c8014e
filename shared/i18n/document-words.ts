import type { Codes, EntryName, Phrase } from '../domain/documents/value.ts';
import type { Lang } from './dates.ts';

/** What the forms say where nobody wrote a text of their own. */
export const phraseNames: Readonly<Record<Lang, Record<Phrase, string>>> = {
  zh: {
    ...{ yes: '是', no: '否', granted: '同意', refused: '不同意', lead: '主办', helper: '协办' },
    ...{ transfer: '转送', assign: '交办', system: '系统自动发出', anonymous: '匿名' },
    'number-and-code': '凭信访件编号和查询码在网上查询',
    'at-the-office': '凭信访件编号向信访部门查询',
    'by-mail': '已发送电子邮件告知',
    'on-the-case-page': '在信访件查询页面告知',
    'written-report': '按期书面反馈办理结果',
    'act-and-answer': '请立即依规办理，并按期书面答复',
    'opinion-and-reasons': '信访处理意见书和申请复查的理由',
    'ask-re-review': '请求复核',
    'no-higher-body': '没有上一级机关、单位可以复核',
    final: '本意见为终结意见，以同一事实和理由再次提出的，不再受理',
    'handled-anew': '责令原办理单位重新办理',
  },
  en: {
    ...{ yes: 'yes', no: 'no', granted: 'granted', refused: 'refused', lead: 'lead', helper: 'helping' },
    ...{ transfer: 'transferred', assign: 'assigned', system: 'sent by the system', anonymous: 'anonymous' },
    'number-and-code': 'online, with the case number and the query code',
    'at-the-office': 'at the petition office, with the case number',
    'by-mail': 'by e-mail',
    'on-the-case-page': 'on the page of the case',
    'written-report': 'the result, in writing, by that day',
    'act-and-answer': 'Act on it without delay as the rules require, and answer in writing by that day.',
    'opinion-and-reasons': 'the handling opinion, and the reasons for asking for a review',
    'ask-re-review': 'ask for a re-review',
    'no-higher-body': 'there is no higher body to review it again',
    final: 'the opinion is final, the same facts and reasons are not accepted again',
    'handled-anew': 'the unit must handle it anew',
  },
};

export const procedureNames: Readonly<Record<Lang, Record<Codes['procedure'], string>>> = {
  zh: {
    simple: '简易办理：当面或者电话、网络答复',
    suggestion: '研究论证，采纳、部分采纳或者说明理由，并予以回复',
    accusation: '依规依纪依法办理并反馈',
    judicial: '按照诉讼、复议等法律程序处理',
    arbitration: '按照仲裁程序处理',
    'party-appeal': '按照党员申诉程序处理',
    administrative: '按照行政程序处理',
    protection: '依法查处或者履行保护职责，并予以答复',
    handling: '听取陈述，调查核实，出具信访处理意见书；不服的，可以请求复查、复核',
  },
  en: {
    simple: 'simple handling: answered in person, by telephone or online',
    suggestion: 'studied, and answered: adopted, partly, or not and why',
    accusation: 'dealt with by the rules of discipline and law, and reported back',
    judicial: 'goes through the courts, reconsideration or another procedure at law',
    arbitration: 'goes through arbitration',
    'party-appeal': 'goes through the appeal of a party member',
    administrative: 'goes through an administrative procedure',
    protection: 'acted on and answered under the law that protects or punishes',
    handling: 'heard, investigated and answered with a written opinion, which can be reviewed twice',
  },
};

export const linkNames: Readonly<Record<Lang, Record<Codes['link'], string>>> = {
  zh: {
    ...{ 'repeat-of': '重复于', 'repeated-by': '后有重复件', 'merged-into': '并入', 'merged-from': '并来' },
    ...{ 'split-from': '分自', 'split-into': '分出' },
  },
  en: {
    ...{ 'repeat-of': 'repeat of', 'repeated-by': 'repeated by', 'merged-into': 'merged into' },
    ...{ 'merged-from': 'merged from', 'split-from': 'split from', 'split-into': 'split into' },
  },
};

/** What the parts of a field are called. */
export const entryNames: Readonly<Record<Lang, Record<EntryName, string>>> = {
  zh: {
    ...{ name: '姓名', 'id-number': '证件号码', phone: '电话', email: '电子邮箱', address: '住址', agent: '代理人' },
    ...{ mandate: '委托事项', citizen: '信访人', unit: '单位', role: '分工', share: '责任', contact: '联系方式' },
    ...{ link: '关系', case: '信访件', way: '方式', sent: '日期', 'report-by': '反馈期限', received: '收到' },
    ...{ channel: '来源', 'received-from': '转来单位', accepted: '受理', request: '诉求', outcome: '意见' },
    ...{ text: '说明', basis: '依据', decision: '决定', 'signed-by': '签发人', next: '救济途径' },
    ...{ 'review-body': '复核机关', 'review-days': '申请期限', begun: '开始', ended: '结束', answered: '答复日期' },
    adoption: '采纳情况',
  },
  en: {
    ...{ name: 'Name', 'id-number': 'ID number', phone: 'Telephone', email: 'E-mail', address: 'Address' },
    ...{ agent: 'Agent', mandate: 'Mandate', citizen: 'Citizen', unit: 'Unit', role: 'Part', share: 'Answers for' },
    ...{ contact: 'Contact', link: 'Link', case: 'Case', way: 'Way', sent: 'On', 'report-by': 'Report by' },
    ...{ received: 'Received', channel: 'Came by', 'received-from': 'From', accepted: 'Accepted' },
    ...{ request: 'Request', outcome: 'Opinion', text: 'Text', basis: 'Basis', decision: 'Decision' },
    ...{ 'signed-by': 'Signed by', next: 'Next', 'review-body': 'Reviewed by', 'review-days': 'Days to ask for it' },
    ...{ begun: 'Begun', ended: 'Ended', answered: 'Answered on', adoption: 'Adoption' },
  },
};
