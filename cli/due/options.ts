import type { Given, Options } from '../options.ts';
import { Refused } from '../refused.ts';

export const dueOptions: Options = {
  received: {
    type: 'string',
    value: 'DATE',
    about: { zh: '第 0 天，例如 2026-02-09', en: 'day 0, such as 2026-02-09' },
  },
  clock: {
    type: 'string',
    value: 'KIND',
    about: { zh: '法定期限，例如 objection、handle', en: 'a legal period, such as objection or handle' },
  },
  days: { type: 'string', value: 'N', about: { zh: '任意期限的天数', en: 'the days of any other period' } },
  unit: {
    type: 'string',
    value: 'working|calendar',
    about: { zh: '工作日，或日', en: 'working days, or days of the calendar' },
  },
  roll: {
    type: 'boolean',
    about: { zh: '最后一天是休息日的，顺延到下一个工作日', en: 'what ends on a rest day ends on the next working day' },
  },
  policy: { type: 'string', value: 'FILE', about: { zh: '用这份规定的期限', en: 'take the periods from this policy' } },
  calendar: {
    type: 'string',
    value: 'FILE',
    about: { zh: '用这份放假安排', en: 'take the working days from this calendar' },
  },
  explain: { type: 'boolean', about: { zh: '逐日列出，并写明原因', en: 'list each day of the count with its reason' } },
  batch: {
    type: 'boolean',
    about: { zh: '从标准输入逐行读问题，逐行回答', en: 'read questions from standard input, and answer line by line' },
  },
};

/** What the command line asks, as a line of a batch would. */
export function questionGiven({ received, clock, days, unit, roll, batch }: Given): object {
  const question = {
    ...(received !== undefined && { received }),
    ...(clock !== undefined && { clock }),
    ...(days !== undefined && { days: numberIn(String(days)) }),
    ...(unit !== undefined && { unit }),
    ...(roll !== undefined && { roll }),
  };
  const named = Object.keys(question);
  if (batch && named.length > 0)
    throw new Refused('usage', {
      zh: `--batch 从标准输入读问题，不能再写 --${named.join('、--')}。`,
      en: `--batch reads its questions from standard input: leave out --${named.join(', --')}.`,
    });
  return question;
}

/** The words of something that is no number are left for the question to refuse. */
function numberIn(typed: string): number | string {
  return /^-?\d+$/.test(typed) ? Number(typed) : typed;
}
