import type { Clock } from '../../shared/domain/case.ts';
import { type Day, daysBetween } from '../../shared/domain/day.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';

type State = 'stopped' | 'suspended' | 'lapsed' | 'overdue' | 'today' | 'running';

/** Where a clock stands, as a word: a right of the unit lapses, a duty is overdue. */
export function clockState(clock: Clock, today: Day, lang: Lang): string {
  const days = clock.status === 'suspended' ? (clock.left ?? 0) : Math.abs(daysBetween(today, clock.due));
  return states[lang][stateOf(clock, today)](days);
}

/** Its last day, and all that must be said with it. */
export function lastDay({ due, provisional, stoppedOn, flaggedOn }: Clock, lang: Lang): string {
  const say = notes[lang];
  return [
    say.until(longDay(due, lang)),
    ...(provisional ? [say.provisional] : []),
    ...(stoppedOn ? [say.stopped(longDay(stoppedOn, lang))] : []),
    ...(flaggedOn ? [say.flagged(longDay(flaggedOn, lang))] : []),
  ].join(say.comma);
}

function stateOf({ status, due, sweepOn }: Clock, today: Day): State {
  if (status !== 'running') return status;
  if (due < today) return sweepOn ? 'overdue' : 'lapsed';
  return due === today ? 'today' : 'running';
}

const states: Readonly<Record<Lang, Record<State, (days: number) => string>>> = {
  zh: {
    stopped: () => '已停止',
    suspended: (days) => `已中止，还剩 ${days} 天`,
    lapsed: () => '已过',
    overdue: (days) => `超期 ${days} 天`,
    today: () => '今天到期',
    running: (days) => `还有 ${days} 天`,
  },
  en: {
    stopped: () => 'stopped',
    suspended: (days) => `suspended with ${days} ${days === 1 ? 'day' : 'days'} left`,
    lapsed: () => 'lapsed',
    overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
    today: () => 'due today',
    running: (days) => `${days} ${days === 1 ? 'day' : 'days'} left`,
  },
};

const notes = {
  zh: {
    comma: '，',
    until: (day: string) => `${day}24:00 止`,
    provisional: '暂定：当年的放假通知还没有公布',
    stopped: (day: string) => `${day}停止`,
    flagged: (day: string) => `${day}已标记超期`,
  },
  en: {
    comma: ', ',
    until: (day: string) => `until the end of ${day}`,
    provisional: 'provisional: the holidays of that year are not published yet',
    stopped: (day: string) => `stopped on ${day}`,
    flagged: (day: string) => `flagged on ${day}`,
  },
};
