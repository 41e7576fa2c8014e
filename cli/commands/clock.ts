import * as z from 'zod';
import { Complaint } from '../../local/complaint.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import type { Call, Command, Report } from '../command.ts';
import { readClock, readSchedules, type Schedules, type StackClock, writeClock } from '../connection/stack-clock.ts';
import { stackOptions } from '../options.ts';
import { columns } from '../text/columns.ts';
import { longMoment } from '../text/moments.ts';
import type { Words } from '../text/words.ts';

/** `huiyin clock [DATE|ISO|real]`: what time it is for a stack on this machine, to see deadlines pass. */
export const setClock: Command = {
  argument: '[DATE|ISO|real]',
  options: stackOptions,
  summary: { zh: '查看或拨动本机系统的时钟', en: 'Show or set the clock of the stack on this machine' },
  about: {
    zh: [
      '只用于本机系统。按北京时间；只写日期时拨到当天 09:00；带时区的 ISO 时间也可以；real 恢复真实时间。',
      '拨动后，期间错过的定时任务各补跑一次。',
    ].join('\n'),
    en: [
      'For a stack on this machine only. Times are those of Beijing, or ISO with an offset; a date alone means 09:00; real goes back to real time.',
      'Schedules that were missed in between run once each, at once.',
    ].join('\n'),
  },
  examples: [
    'npx huiyin clock',
    'npx huiyin clock 2026-12-31',
    "npx huiyin clock '2026-12-31 23:59'",
    'npx huiyin clock real',
  ],
  async run({ argument, connect }: Call): Promise<Report> {
    const wanted = argument === undefined ? undefined : momentOf(argument);
    const { local, url, jurisdiction } = await connect();
    if (!local)
      throw new Complaint(
        '已部署的系统按真实时间运行，时钟不能拨动。',
        'A deployed stack runs in real time: its clock cannot be set.',
      );
    const due = await readSchedules(url);
    const clock = wanted === undefined ? await readClock(url) : await writeClock(url, wanted);
    const caughtUp = Object.keys(due).filter((name) => wanted !== undefined && (due[name] ?? clock.now) <= clock.now);
    const seen = { ...clock, caughtUp, next: await readSchedules(url) };
    return { data: seen, ok: true, words: (lang) => wordsOf(seen, jurisdiction.timeZone, lang) };
  },
};

const isoMoment = z.iso.datetime({ offset: true });

/** `null` is real time. */
function momentOf(typed: string): string | null {
  if (typed === 'real') return null;
  const inBeijing = `${typed.includes(' ') ? typed.replace(' ', 'T') : `${typed}T09:00`}:00+08:00`;
  for (const moment of [typed, inBeijing]) if (isoMoment.safeParse(moment).success) return moment;
  throw new Complaint(
    `看不懂时间“${typed}”：请写 2026-12-31、“2026-12-31 23:59”或 real。`,
    `"${typed}" is no time: write 2026-12-31, '2026-12-31 23:59' or real.`,
  );
}

interface Seen extends StackClock {
  /** Schedules that were missed, and ran at once. */
  readonly caughtUp: readonly string[];
  readonly next: Schedules;
}

function wordsOf({ now, shifted, caughtUp, next }: Seen, timeZone: string, lang: Lang): string {
  const moment = (at: Instant) => longMoment(at, timeZone, lang);
  const head: Words = {
    zh: `系统时间 ${moment(now)}，${shifted ? '是拨动过的' : '即真实时间'}。`,
    en: `The stack's time is ${moment(now)}, ${shifted ? 'as it was set' : 'which is real time'}.`,
  };
  const ran: Words = { zh: `已补跑：${caughtUp.join('、')}。`, en: `Made up for: ${caughtUp.join(', ')}.` };
  const then: Words = { zh: '接下来：', en: 'Next:' };
  const rows = Object.entries(next).map(([name, at]) => [name, moment(at)]);
  return [head[lang], ...(caughtUp.length > 0 ? [ran[lang]] : []), then[lang], columns(rows)].join('\n');
}
