import type { ClockKind, Policy } from '../../shared/domain/policy.ts';
import type { ClockCondition, ClockRow, Relation, Who } from '../../shared/domain/transitions/row.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import { clockNames, statusNames } from '../../shared/i18n/names.ts';
import { words as desk } from '../../web/desk/words.ts';
import type { Action, Subject } from './lanes.ts';

interface Title {
  readonly zh: string;
  readonly en: string;
  /** Whose staff acts where the table says `unit`. */
  readonly unit: string;
}

/** What the lanes are called. */
export const laneTitles: Readonly<Record<Subject, Title>> = {
  case: { zh: '信访事项', en: 'the case', unit: '承办单位' },
  assignment: { zh: '承办单位办理', en: 'the assignment of one unit', unit: '承办单位' },
  question: { zh: '询问信访人', en: 'a question to the citizen', unit: '承办单位' },
  review: { zh: '复查复核', en: 'a review or re-review', unit: '复查复核机关' },
  notice: { zh: '督办', en: 'a supervision notice', unit: '被督办单位' },
  suggestion: { zh: '三项建议', en: 'a suggestion of the petition office', unit: '被建议单位' },
  clock: { zh: '期限的计算', en: 'a clock', unit: '责任单位' },
};

const relations: Readonly<Record<Relation, (unit: string) => string>> = {
  holder: () => '信访机构',
  unit: (unit) => unit,
  sender: () => '转送单位',
  decider: () => '裁定单位',
  concerned: () => '有关单位',
};

/** On what it depends that the action starts or stops a clock. */
const conditions: Readonly<Record<ClockCondition, string>> = {
  lead: '主办',
  helper: '协办',
  'opinion-path': '出具意见',
  'answer-path': '其他途径',
  'review-path': '可复查',
  simple: '简易办理',
  assigned: '交办',
  granted: '同意',
  exempt: '姓名、住址不清',
  'acceptance-told': '受理告知书',
  objectable: '可提异议',
  'from-holder': '信访机构转送',
  'passed-on': '逐级转送',
  elsewhere: '改由他单位',
  'report-wanted': '要求报结果',
  'body-above': '有上一级机关',
  'no-answer-stands': '撤销、重办',
  'answer-stands': '维持、变更',
  'not-upheld': '不维持',
  supported: '予以支持',
  'not-verified': '核实未落实',
};

export function stateName(state: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = statusNames[lang];
  return names[state] ?? state;
}

export const statesSay = (states: readonly string[]) => states.map((state) => stateName(state, 'zh')).join('、');

export function whoSays(who: readonly Who[], { unit }: Title): string[] {
  return who.map((one) => {
    if (one === 'citizen') return '信访人';
    if (one === 'system') return '系统';
    const roles = one.roles.map((role) => desk.zh.roles[role]).join('、');
    return relations[one.of](unit) + roles;
  });
}

/** What the table names besides articles. */
const sources: Readonly<Record<string, string>> = {
  'Civil Code, ': '民法典',
  'Simple handling, trial rules 2016': '简易办理办法（试行）',
  'notices of the State Council': '国务院放假通知',
  'days: setting': '天数可设定',
  'filing: setting': '归档可设定',
  setting: '可设定',
  '; ': '；',
};

/** `Art. 22(1), 24` → `第22(1)、24条`; what is not known here stays as the table says it. */
export function articlesSay(source: string): string {
  const articles = source.replace(
    /Art\. ([\d()-]+(?:, [\d()-]+)*)/g,
    (_, numbers: string) => `第${numbers.replaceAll(', ', '、')}条`,
  );
  return Object.entries(sources).reduce((said, [english, chinese]) => said.replaceAll(english, chinese), articles);
}

export function clockSays(kind: ClockKind, { clocks }: Policy): string {
  const { days, unit } = clocks[kind].period;
  return `${clockNames.zh[kind]} ${days} ${unit === 'working' ? '个工作日' : '日'}`;
}

/** Where the picture says more of an action that takes the case along. */
export function elsewhereSays({ subject }: Action): string {
  return `见“${laneTitles[subject].zh}”${subject === 'assignment' ? '，主办' : ''}`;
}

/** `（主办、同意）`; nothing where it always is so. */
export function whenSays({ when }: ClockRow): string {
  return when.length > 0 ? `（${when.map((condition) => conditions[condition]).join('、')}）` : '';
}
