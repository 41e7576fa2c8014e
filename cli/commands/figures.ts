import { countFigures } from '../../functions/figures/figures.ts';
import { Complaint } from '../../local/complaint.ts';
import { DynamoFigures } from '../../shared/adapters/dynamo/figures.ts';
import { dayOf } from '../../shared/cases/time.ts';
import { presentMonth } from '../../shared/figures/month.ts';
import { month as monthSchema } from '../../shared/schema/figures.ts';
import type { Call, Command, Report } from '../command.ts';
import { stackOptions } from '../options.ts';
import { Refused } from '../refused.ts';
import type { Words } from '../text/words.ts';

/** `huiyin figures`: counts the public figures now. */
export const countNow: Command = {
  options: {
    ...stackOptions,
    month: {
      type: 'string',
      value: 'YYYY-MM',
      about: { zh: '只统计这个统计月', en: 'count this statistical month only' },
    },
  },
  summary: { zh: '立即统计公开的办理数字', en: 'Count the public figures now' },
  about: {
    zh: '与每天两次的定时统计相同：统计上一个和当前统计月；--month 2026-10 只统计那个月。\n重复统计，结果相同。检举控告不计入。',
    en: 'Does what the schedule does twice a day: counts the last statistical month and the present one; with\n--month 2026-10 that month only. Counting again gives the same. Accusations are not counted.',
  },
  examples: ['npx huiyin figures', 'npx huiyin figures --month 2026-10 --json'],
  async run({ given, connect }: Call): Promise<Report> {
    const month = monthSchema.optional().safeParse(given.month);
    if (!month.success) throw new Complaint('--month 要写成 2026-10 这样。', '--month is written as in 2026-10.');
    const { table, now, jurisdiction } = await connect();
    const { policy } = await jurisdiction.law();
    const present = presentMonth(dayOf(now(), jurisdiction.timeZone), policy);
    if (month.data && month.data > present) throw notBegun(month.data, present);
    const figures = new DynamoFigures(table);
    const counted = await countFigures({ index: figures, book: figures, jurisdiction, now }, month.data);
    const words: Words = {
      zh: counted
        .map(({ month, from, to, units }) => `${month}（${from} 至 ${to}）：统计了 ${units.length} 个单位。`)
        .join('\n'),
      en: counted.map(({ month, from, to, units }) => `${month} (${from} to ${to}): ${units.length} units.`).join('\n'),
    };
    return { data: { months: counted }, ok: true, words: (lang) => words[lang] };
  },
};

function notBegun(month: string, present: string): Refused {
  return new Refused('month-not-begun', {
    zh: `${month} 还没有开始，没有可以统计的；现在是 ${present}。`,
    en: `${month} has not begun, so there is nothing to count; it is ${present} now.`,
  });
}
