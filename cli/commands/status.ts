import type { Call, Command, Report } from '../command.ts';
import { stackOptions } from '../options.ts';
import { problemsOf } from '../status/problems.ts';
import { standingOf } from '../status/standing.ts';
import { statusWords } from '../status/words.ts';

/** `huiyin status`: how many cases there are, what is overdue, what waits, and what is wrong. */
export const showStatus: Command = {
  options: stackOptions,
  summary: {
    zh: '查看系统现状，有问题时说明怎么办',
    en: 'How the system stands, and what to do if something is wrong',
  },
  about: {
    zh: '统计信访件、超期、待确认的消息和各队列；统计时会读完整张表。系统有问题时退出码为 1，单位超期不算系统问题。',
    en: 'Counts cases, overdue clocks, unconfirmed messages and queues, and reads the whole table for it.\nThe exit code is 1 when something is wrong with the system; units being late is not.',
  },
  examples: ['npx huiyin status', 'npx huiyin status --stack Huiyin --region eu-west-2', 'npx huiyin status --json'],
  async run({ connect }: Call): Promise<Report> {
    const stack = await connect();
    const standing = await standingOf(stack);
    const problems = problemsOf(standing, stack.logs);
    const data = { ...standing, problems: problems.map(({ code, words }) => ({ code, ...words })) };
    const words: Report['words'] = (lang) => statusWords(standing, problems, stack.jurisdiction.timeZone, lang);
    return { data, ok: problems.length === 0, words };
  },
};
