import type { Day } from '../../shared/domain/day.ts';
import { longDay } from '../../shared/i18n/dates.ts';

/** What is said between the names, on a terminal. */
export const words = {
  zh: {
    ...{ citizen: '信访人', leads: '主办', helps: '协办', resolved: '已解决', unresolved: '未解决' },
    ...{ granted: '同意', notGranted: '不同意', agreed: '达成协议', notAgreed: '未达成协议' },
    ...{ carriedOut: '已落实', notCarriedOut: '未落实', colon: '：', comma: '，' },
    tiers: { review: '复查', 're-review': '复核' },
    rated: { office: '对信访部门', unit: '对承办单位' },
    because: { calendar: '新的放假安排', policy: '新的规定' },
    system: (task: string) => `系统（${task}）`,
    decides: (unit: string) => `由${unit}审核`,
    days: (days: number) => `${days} 日`,
    takingPart: (units: readonly string[]) => `${units.join('、')}参加`,
    draft: (draft: number) => `第 ${draft} 稿`,
    overdue: (kind: string, days: number) => `${kind}超期 ${days} 天`,
    answerBy: (day: Day) => `${longDay(day, 'zh')}24:00 前答复`,
  },
  en: {
    ...{ citizen: 'the citizen', leads: 'lead', helps: 'helping', resolved: 'resolved', unresolved: 'not resolved' },
    ...{ granted: 'granted', notGranted: 'not granted', agreed: 'agreed', notAgreed: 'not agreed' },
    ...{ carriedOut: 'carried out', notCarriedOut: 'not carried out', colon: ': ', comma: ', ' },
    tiers: { review: 'review', 're-review': 're-review' },
    rated: { office: 'the petition office', unit: 'the unit' },
    because: { calendar: 'new holiday notice', policy: 'new rule' },
    system: (task: string) => `the system (${task})`,
    decides: (unit: string) => `${unit} decides`,
    days: (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`,
    takingPart: (units: readonly string[]) => `with ${units.join(' and ')}`,
    draft: (draft: number) => `draft ${draft}`,
    overdue: (kind: string, days: number) => `to ${kind}, ${days} ${days === 1 ? 'day' : 'days'} over`,
    answerBy: (day: Day) => `to answer by the end of ${longDay(day, 'en')}`,
  },
};
