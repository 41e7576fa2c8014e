import type { ClockKind, Policy } from '../../shared/domain/policy.ts';
import type { Who } from '../../shared/domain/transitions.ts';
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
  clock: { zh: '期限的计算', en: 'a clock', unit: '责任单位' },
  notice: { zh: '督办', en: 'a supervision notice', unit: '被督办单位' },
};

export const stateName = (state: string, lang: Lang) => statusNames[lang][state] ?? state;

export const statesSay = (states: readonly string[]) => states.map((state) => stateName(state, 'zh')).join('、');

export function whoSays(who: readonly Who[], { unit }: Title): string[] {
  return who.map((one) => {
    if (one === 'citizen') return '信访人';
    if (one === 'system') return '系统';
    const roles = one.roles.map((role) => desk.zh.roles[role]).join('、');
    return (one.of === 'holder' ? '信访机构' : unit) + roles;
  });
}

/** `Art. 22(1), 24` → `第22(1)、24条`; what is no article stays as the table says it. */
export function articlesSay(source: string): string {
  return source.replace(
    /Art\. ([\d()-]+(?:, [\d()-]+)*)/g,
    (_, articles: string) => `第${articles.replaceAll(', ', '、')}条`,
  );
}

export function clockSays(kind: ClockKind, { clocks }: Policy): string {
  const { days, unit } = clocks[kind].period;
  return `${clockNames.zh[kind]} ${days} ${unit === 'working' ? '个工作日' : '日'}`;
}

/** Where the picture says more of an action that takes the case along. */
export function elsewhereSays({ subject }: Action): string {
  return `见“${laneTitles[subject].zh}”${subject === 'assignment' ? '，主办' : ''}`;
}
