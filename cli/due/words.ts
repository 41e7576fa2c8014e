import type { Calendar } from '../../shared/domain/calendar.ts';
import type { Period } from '../../shared/domain/due.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { clockNames } from '../../shared/i18n/names.ts';
import { sourceName } from '../../shared/i18n/sources.ts';
import { columns } from '../text/columns.ts';
import { countRows } from '../text/count-rows.ts';
import type { Answer } from './answer.ts';

/** The last day and how it came about; day by day where that was asked for. */
export function answerWords(answer: Answer, calendar: Calendar, lang: Lang): string {
  const { due, provisional, received, counted, clock, source } = answer;
  const say = words[lang];
  return [
    say.until(longDay(due, lang)),
    say.from(longDay(received, lang), periodWords(answer, lang)),
    ...(clock ? [say.clock(clockNames[lang][clock], sourceName(source ?? '', lang))] : []),
    ...(provisional ? [say.provisional(calendar.from, calendar.to)] : []),
    ...(counted ? ['', columns(countRows(received, counted, lang))] : []),
  ].join('\n');
}

/** 5 个工作日 or 5 working days. */
export function periodWords({ days, unit }: Pick<Period, 'days' | 'unit'>, lang: Lang): string {
  return words[lang].period[unit](days);
}

const words = {
  zh: {
    until: (day: string) => `${day}24:00 止`,
    from: (day: string, period: string) => `自${day}起 ${period}`,
    period: { calendar: (days: number) => `${days} 日`, working: (days: number) => `${days} 个工作日` },
    clock: (name: string, source: string) => `${name}：${source}`,
    provisional: (from: number, to: number) => `暂定：只有 ${from} 至 ${to} 年的放假安排，其余年份公布后日期可能变动`,
  },
  en: {
    until: (day: string) => `Until the end of ${day}`,
    from: (day: string, period: string) => `${period} from ${day}`,
    period: {
      calendar: (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`,
      working: (days: number) => `${days} working ${days === 1 ? 'day' : 'days'}`,
    },
    clock: (name: string, source: string) => `To ${name}: ${source}`,
    provisional: (from: number, to: number) =>
      `Provisional: the holidays of ${from} to ${to} are known; for other years the date may move once they are`,
  },
};
