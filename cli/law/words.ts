import type { Instant } from '../../shared/domain/day.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { clockNames } from '../../shared/i18n/names.ts';
import { columns } from '../text/columns.ts';
import { longMoment } from '../text/moments.ts';
import type { Walk } from './recount-all.ts';

/** How many cases were looked at, and each date that moved. */
export function walkWords({ cases, moves, failed }: Walk, lang: Lang): string {
  const say = words[lang];
  const rows = moves.map(({ number, kind, from, to, provisional }) => [
    number,
    clockNames[lang][kind],
    from === to ? say.same(longDay(to, lang), provisional) : say.moved(longDay(from, lang), longDay(to, lang)),
    ...(from !== to && provisional ? [say.provisional] : []),
  ]);
  return [
    say.looked(cases, moves.length),
    ...(rows.length > 0 ? [columns(rows)] : []),
    ...(failed.length > 0 ? [say.failed(failed.length)] : []),
  ].join('\n');
}

/** When what is in force was loaded. */
export function loadedWords(loadedAt: Instant | undefined, timeZone: string, lang: Lang): string {
  return loadedAt ? words[lang].loaded(longMoment(loadedAt, timeZone, lang)) : words[lang].builtIn;
}

const words = {
  zh: {
    looked: (cases: number, moved: number) =>
      `看了 ${cases} 件，${moved === 0 ? '没有期限变动。' : `变动 ${moved} 个期限：`}`,
    moved: (from: string, to: string) => `${from} → ${to}`,
    same: (day: string, provisional: boolean) => `${day}，日期不变，${provisional ? '改为暂定' : '不再暂定'}`,
    provisional: '暂定',
    failed: (count: number) => `${count} 件没有算成，原因见上；消除后请再运行一次。`,
    loaded: (moment: string) => `${moment}写入。`,
    builtIn: '程序自带的，没有另外写入。',
  },
  en: {
    looked: (cases: number, moved: number) =>
      `Cases looked at: ${cases}. ${moved === 0 ? 'No period has moved.' : `Periods that moved: ${moved}`}`,
    moved: (from: string, to: string) => `${from} → ${to}`,
    same: (day: string, provisional: boolean) => `${day} as before, ${provisional ? 'now' : 'no longer'} provisional`,
    provisional: 'provisional',
    failed: (count: number) =>
      `Cases that could not be counted, as told above: ${count}. Mend that and run this again.`,
    loaded: (moment: string) => `Loaded ${moment}.`,
    builtIn: 'The built-in one; none was loaded.',
  },
};
