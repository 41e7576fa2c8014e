import { Complaint } from '../../local/complaint.ts';
import type { Call, Command, Report } from '../command.ts';
import { type LogLine, linesUnder } from '../follow/log-lines.ts';
import { stackOptions } from '../options.ts';
import { columns } from '../text/columns.ts';
import { longMoment } from '../text/moments.ts';

/** `huiyin follow ID`: what came of one request, through every function that had to do with it. */
export const follow: Command = {
  argument: 'ID',
  options: stackOptions,
  summary: { zh: '按编码查看一次请求在各函数里的经过', en: 'Follow one request through the logs of every function' },
  about: {
    zh: '编码是页面或接口出错时显示的那个（request），也是 huiyin case NUMBER --requests 列出的那个；一次定时运行有自己的编码。\n已部署的系统日志在 CloudWatch：给出在 Logs Insights 里运行的查询。',
    en: 'The id is what a page or an answer of the API shows when something went wrong (request), and what huiyin case NUMBER\n--requests lists; each scheduled run has its own. Of a deployed stack it gives the query to run in Logs Insights.',
  },
  examples: [
    'npx huiyin follow 5f2d1c1e-6a0b-4c0e-9d57-2f1f4c1f2a3b',
    'npx huiyin follow JKJaXmPLvHcESHA= --stack Huiyin',
  ],
  async run({ argument = '', connect }: Call): Promise<Report> {
    if (!/^[\w=+/.-]{8,80}$/.test(argument))
      throw new Complaint(
        `“${argument}”不是请求编码：编码有 8 到 80 个字符，就是出错时显示的那个（request）。`,
        `"${argument}" is not the id of a request: that has 8 to 80 characters, as shown where something went wrong (request).`,
      );
    const { local, logs, jurisdiction } = await connect();
    const query = queryFor(argument);
    if (!local) return { data: { query }, ok: true, words: (lang) => `${choose[lang]}\n\n${query}` };
    const lines = linesUnder(argument, logs);
    const nothing = { zh: '日志里没有这个编码。', en: 'No log line has this id.' };
    return {
      data: { lines },
      ok: lines.length > 0,
      words: (lang) => (lines.length > 0 ? rowsOf(lines, jurisdiction.timeZone, lang) : nothing[lang]),
    };
  },
};

function rowsOf(lines: readonly LogLine[], timeZone: string, lang: 'zh' | 'en'): string {
  return columns(lines.map(({ at, service, level, what }) => [longMoment(at, timeZone, lang), service, level, what]));
}

const choose = {
  zh: '在 CloudWatch Logs Insights 里选中名称以 Huiyin 开头的全部日志组和时间范围，运行：',
  en: 'In CloudWatch Logs Insights choose all log groups whose names begin with Huiyin, and the time, and run:',
};

function queryFor(id: string): string {
  return [
    `filter correlation = "${id}" or requestId = "${id}"`,
    '| fields @timestamp, service, level, message, route, status, error.name',
    '| sort @timestamp asc',
  ].join('\n');
}
