import { sweep } from '../../functions/sweep/sweep.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { SqsAlerts } from '../../shared/adapters/sqs/queues.ts';
import type { Call, Command, Report } from '../command.ts';
import { stackOptions } from '../options.ts';
import type { Words } from '../text/words.ts';

/** `huiyin sweep`: what the schedule does every 15 minutes, now. */
export const sweepNow: Command = {
  options: stackOptions,
  summary: { zh: '立即检查到期的期限', en: 'Look for overdue duties now' },
  about: {
    zh: '与每 15 分钟的定时检查相同：把超期的期限交给 escalate 标记并督办，几秒后可用 huiyin status 查看。重复运行不会重复督办。',
    en: 'Does what the schedule does every 15 minutes: hands overdue duties to escalate, which flags and supervises them;\nsee huiyin status a few seconds later. However often it runs, nothing is flagged twice.',
  },
  examples: ['npx huiyin sweep', 'npx huiyin sweep --json'],
  async run({ connect }: Call): Promise<Report> {
    const { table, sqs, queueUrls, now, jurisdiction } = await connect();
    const swept = await sweep({
      worklists: new DynamoWorklists(table),
      alerts: new SqsAlerts(sqs, queueUrls.AlertsQueueUrl),
      now,
      timeZone: jurisdiction.timeZone,
    });
    const { from, to, alerts } = swept;
    const words: Words = {
      zh: `检查了 ${from} 至 ${to}：${alerts === 0 ? '没有新的超期。' : `${alerts} 项超期，已送去标记和督办。`}`,
      en: `Looked at ${from} to ${to}: ${alerts === 0 ? 'nothing new is overdue.' : `overdue duties handed on to be flagged: ${alerts}.`}`,
    };
    return { data: swept, ok: true, words: (lang) => words[lang] };
  },
};
