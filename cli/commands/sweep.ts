import { type Swept, sweep } from '../../functions/sweep/sweep.ts';
import { Complaint } from '../../local/complaint.ts';
import { DynamoAside } from '../../shared/adapters/dynamo/aside.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { SqsAlerts } from '../../shared/adapters/sqs/queues.ts';
import { type Day, parseDay } from '../../shared/domain/day.ts';
import type { Call, Command, Report } from '../command.ts';
import { stackOptions } from '../options.ts';
import type { Words } from '../text/words.ts';

/** `huiyin sweep`: what the schedule does every 15 minutes, now. */
export const sweepNow: Command = {
  options: {
    ...stackOptions,
    date: {
      type: 'string',
      value: 'DATE',
      about: { zh: '只检查这一天', en: 'look at this day alone' },
    },
  },
  summary: { zh: '立即检查将到、到期和超期的期限', en: 'Look for duties that are due soon, due or overdue now' },
  about: {
    zh: '与每 15 分钟的定时检查相同：把将到、到期、超期的期限交给 escalate 提醒、标记、逐级督办，几秒后可用 huiyin status 查看。\n重复运行不会重复督办。',
    en: 'Does what the schedule does every 15 minutes: hands duties that are due soon, due or overdue to escalate, which reminds,\nflags and supervises; see huiyin status a few seconds later. However often it runs, nothing is done twice.',
  },
  examples: ['npx huiyin sweep', 'npx huiyin sweep --date 2026-12-31', 'npx huiyin sweep --json'],
  async run({ given, connect }: Call): Promise<Report> {
    const date = given.date === undefined ? undefined : dayGiven(String(given.date));
    const { table, sqs, queueUrls, now, jurisdiction } = await connect();
    const [worklists, aside] = [new DynamoWorklists(table), new DynamoAside(table)];
    const alerts = new SqsAlerts(sqs, queueUrls.AlertsQueueUrl);
    const swept = await sweep({ worklists, aside, alerts, now, jurisdiction }, date);
    return { data: swept, ok: true, words: (lang) => wordsOf(swept)[lang] };
  },
};

function dayGiven(typed: string): Day {
  const day = parseDay(typed);
  if (day) return day;
  throw new Complaint(`看不懂日期“${typed}”：请写 2026-12-31。`, `"${typed}" is no date: write 2026-12-31.`);
}

function wordsOf({ from, to, alerts, waiting }: Swept): Words {
  const days = from === to ? from : { zh: `${from} 至 ${to}`, en: `${from} to ${to}` };
  const [zh, en] = typeof days === 'string' ? [days, days] : [days.zh, days.en];
  const later = {
    zh: waiting > 0 ? `另有 ${waiting} 项到上班时间再升级。` : '',
    en: waiting > 0 ? ` Waiting for office hours: ${waiting}.` : '',
  };
  return {
    zh: `检查了 ${zh}：${alerts === 0 ? '没有新的事项。' : `${alerts} 项，已送去提醒、标记或督办。`}${later.zh}`,
    en: `Looked at ${en}: ${alerts === 0 ? 'nothing new.' : `duties handed on to be reminded of, flagged or supervised: ${alerts}.`}${later.en}`,
  };
}
