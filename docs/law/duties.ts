/** What the law binds the system to, besides the rows of its tables: the article, and the duty in both languages. */
export interface Duty {
  readonly source: string;
  readonly zh: string;
  readonly en: string;
}

export const duties = {
  'one-register': {
    source: 'Art. 17, 21',
    zh: '网信、来信、来访、来电、传真、上级交来，统一登记',
    en: 'Every channel goes into one register',
  },
  'written-down': {
    source: 'Art. 19(1)',
    zh: '载明请求、事实、理由；口头提出的如实记录',
    en: 'Request, facts and reasons are written down, those of an oral petition truthfully',
  },
  'not-twice': {
    source: 'Art. 19(3)',
    zh: '已经受理或正在办理的同一事项，上级不再受理，并告知是哪一件',
    en: 'What is in hand is not accepted a second time higher up, and the citizen is told which case it is',
  },
  'joint-visit': {
    source: 'Art. 20(3)',
    zh: '多人走访推选代表，不超过五人',
    en: 'A joint visit names at most five representatives',
  },
  published: {
    source: 'Art. 21(2), trial rules 2015',
    zh: '凭编号和查询码公开每一步的日期和答复',
    en: 'Each step with its date, and the answers, are published by number and query code',
  },
  rating: {
    source: 'Art. 21(2)',
    zh: '信访人对信访部门和承办单位分别评价；未评不计为满意',
    en: 'The citizen rates the petition office and the unit; unrated is not satisfied',
  },
  duplicate: {
    source: 'Art. 21(2), rules on repeats',
    zh: '同一人就同一事项再次提出的，并入已有的一件',
    en: 'The same matter of the same person goes on in the case that is there',
  },
  'passed-down': {
    source: 'Art. 23(1)',
    zh: '属下级职权范围的，逐级转送并告知去向',
    en: 'What is for a unit below is passed on, and the citizen is told where',
  },
  'tell-15-days': {
    source: 'Art. 23(2), 23(3)',
    zh: '十五日内书面告知接收情况、途径和程序',
    en: 'Within 15 days the citizen is told in writing of receipt, path and procedure',
  },
  'objection-5-days': {
    source: 'Art. 23(3)',
    zh: '五个工作日内提出异议并详述理由，经核实同意才交还',
    en: 'An objection within five working days, with reasons; only the sender’s agreement returns the matter',
  },
  arbiter: {
    source: 'Art. 24(1)',
    zh: '受理有争议的由共同上一级决定；没有的由联席会议协调',
    en: 'Disputed competence is decided by the common superior, or else by the joint conference',
  },
  succession: {
    source: 'Art. 24(2)',
    zh: '合并、撤销的单位，由继续行使职权的单位受理',
    en: 'The successor of a merged or abolished unit takes its matters',
  },
  'no-fresh-period': {
    source: 'Art. 22, 23, 43',
    zh: '自行收回的，期限接着原来的算',
    en: 'Who takes a matter back goes on with the days there were',
  },
  'first-acceptance': {
    source: 'Art. 34',
    zh: '六十日自首次受理起算，改由他单位办理不重新起算',
    en: 'The 60 days run from the first acceptance, whoever takes the matter on next',
  },
  urgent: {
    source: 'Art. 25',
    zh: '重大、紧急事项同时上报',
    en: 'Urgent or major matters are reported upward in parallel',
  },
  recusal: { source: 'Art. 28(3)', zh: '有直接利害关系的人员回避', en: 'Staff with a direct interest step aside' },
  wall: {
    source: 'Art. 30(3), 46(5)',
    zh: '检举控告材料不得透露、转给被检举的人员或单位',
    en: 'Nothing of an accusation reaches the accused person or unit',
  },
  'request-by-request': {
    source: 'Art. 32',
    zh: '处理意见逐项载明请求、事实、意见和依据',
    en: 'The opinion states facts, opinion and basis request by request',
  },
  'carried-out': {
    source: 'Art. 32(2)',
    zh: '支持的意见督促执行，并核实',
    en: 'A supported opinion is carried out, and that is verified',
  },
  'not-carried-out-supervised': {
    source: 'Art. 32(2), 40(1)',
    zh: '支持的意见逾期不落实的督办',
    en: 'A supported opinion that is not carried out in time is supervised as that',
  },
  mediation: {
    source: 'Art. 33',
    zh: '经双方同意调解，达成一致的制作协议书',
    en: 'Mediation with both sides’ consent, the agreement in writing',
  },
  'path-not-chosen': {
    source: 'Art. 31, 34',
    zh: '申诉求决改走其他途径，由单位负责人决定或者信访部门分类写明，不得借此避开六十日',
    en: 'A claim takes another path by the head’s decision or as the petition office classed it, not to avoid the 60 days',
  },
  extension: {
    source: 'Art. 34',
    zh: '经负责人批准延长一次，不超过三十日，并告知理由',
    en: 'One extension of at most 30 days, approved by the head and told to the citizen',
  },
  'review-body-named': {
    source: 'Art. 32, 35',
    zh: '处理意见书写明复查机关，否则不发出',
    en: 'An opinion that names no review body does not go out',
  },
  served: {
    source: 'Art. 34, 35',
    zh: '以送达信访人之日为准，复查期限由此起算',
    en: 'Service on the citizen meets the period, and their 30 days run from it',
  },
  review: {
    source: 'Art. 35',
    zh: '三十日内请求上一级复查，三十日内答复',
    en: 'Review by the next higher body, 30 days to ask and 30 to answer',
  },
  're-review': { source: 'Art. 36(1)', zh: '三十日内请求再上一级复核', en: 'Re-review by the body above that one' },
  'hearing-time': {
    source: 'Art. 36(2)',
    zh: '听证所需时间不计入复核期限',
    en: 'The time of a hearing is not counted in the re-review',
  },
  'answered-anew': {
    source: 'Art. 31(6), 34, 36(3)',
    zh: '复查复核撤销原意见或者责令重办的，由原单位重新答复；没有意见成立时不是终局',
    en: 'Where a review leaves no opinion standing, the unit answers anew, and nothing is final',
  },
  final: {
    source: 'Art. 36(3)',
    zh: '复核后同一事实和理由不再受理',
    en: 'After the re-review the same facts and reasons are not accepted again',
  },
  hardship: {
    source: 'Art. 37(2)',
    zh: '生活困难的告知社会救助',
    en: 'A citizen in hardship is told of social assistance',
  },
  reminded: {
    source: 'Art. 27, 28; days: setting',
    zh: '期限将到和到期当天各提醒一次',
    en: 'A unit is reminded before the last day of a period, and on it',
  },
  supervised: {
    source: 'Art. 40(1)',
    zh: '超期的及时督办，逐级升级，每级一次',
    en: 'What is overdue is supervised in time and climbs, once on each rung',
  },
  'withdrawn-when-done': {
    source: 'Art. 40(1)',
    zh: '督办的事项已经办理的，撤销督办',
    en: 'A supervision notice is withdrawn when its duty is done',
  },
  'evasion-drafted': {
    source: 'Art. 40(3); number: setting',
    zh: '屡次不按期答复督办的，拟追究责任建议，由负责人签发',
    en: 'After repeated evasion a suggestion to hold to account is drafted, for a head to sign',
  },
  'supervisor-above': {
    source: 'Art. 40(1), 43',
    zh: '信访部门自己超期的，由上一级督办',
    en: 'A petition office that is late itself is supervised one level up',
  },
  'three-suggestions': {
    source: 'Art. 14(6), 40',
    zh: '改进工作、完善政策、追究责任三项建议，书面反馈采纳情况',
    en: 'Three kinds of suggestion, with written feedback',
  },
  'complete-documents': {
    source: 'Art. 22-36',
    zh: '文书要素齐全才发出，各有各的编号',
    en: 'A document goes out complete, under a number of its own',
  },
  'service-recorded': { source: 'Art. 23, 34-36', zh: '送达有回证', en: 'Each service is recorded' },
  filed: { source: 'Art. 22; filing: setting', zh: '立卷归档前逐项检查', en: 'A dossier is sealed after a checklist' },
  'ended-not-resolved': {
    source: 'Art. 22, 32',
    zh: '办结与解决分别记录',
    en: 'Ended and resolved are two facts',
  },
  'day-zero': {
    source: 'Civil Code, Art. 201',
    zh: '期间开始的当日不计入，自次日起算',
    en: 'The day of the event is day 0',
  },
  'rest-day': {
    source: 'Civil Code, Art. 203; setting',
    zh: '最后一日是休息日的，顺延至下一工作日',
    en: 'A period that ends on a rest day ends on the next working day',
  },
  'make-up-days': {
    source: 'Notices of the State Council',
    zh: '调休上班日是工作日，放假日不是',
    en: 'Make-up weekends are worked, holidays are not',
  },
  provisional: {
    source: 'Notices of the State Council',
    zh: '通知未公布的年份，期限为暂定',
    en: 'A date in a year without a notice is provisional',
  },
  recounted: {
    source: 'Notices of the State Council; policy',
    zh: '新通知、新规定下重算期限，记明旧日、新日、原因',
    en: 'Under a new notice or policy each date moves with an event that says from, to and why',
  },
  evidence: {
    source: 'Art. 21; setting',
    zh: '历史逐条相扣，篡改可查',
    en: 'The history is a chain in which any change shows',
  },
  privacy: {
    source: 'Art. 30(3), 46(5); personal information law',
    zh: '个人信息另存，不入历史、消息和日志',
    en: 'Personal data stand apart from history, messages and logs',
  },
  'table-is-law': {
    source: 'Art. 17-41',
    zh: '任何人以任何次序办理，都不能越过流转表',
    en: 'No order of actions by anybody gets around the table',
  },
} as const satisfies Readonly<Record<string, Duty>>;
