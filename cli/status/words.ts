import { caseStatuses } from '../../shared/domain/case.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import { statusNames } from '../../shared/i18n/names.ts';
import { columns } from '../text/columns.ts';
import { longMoment } from '../text/moments.ts';
import type { Problem } from './problems.ts';
import type { Standing } from './standing.ts';

export function statusWords(standing: Standing, problems: readonly Problem[], timeZone: string, lang: Lang): string {
  const { url, now, cases, clocks, outbox, queues, notStarted } = standing;
  const { labels, ...say } = words[lang];
  const total = caseStatuses.reduce((sum, status) => sum + cases[status], 0);
  const each = caseStatuses.map((status) => `${statusNames[lang][status]} ${cases[status]}`);
  const rows = [
    [labels.url, url],
    [labels.time, say.time(longMoment(now, timeZone, lang), standing.shifted)],
    [labels.cases, `${total}${say.colon}${each.join(' · ')}`],
    [labels.clocks, say.clocks(clocks.running, clocks.overdue)],
    [labels.outbox, String(outbox.waiting)],
    ...(standing.returned > 0 ? [[labels.returned, say.returned(standing.returned)]] : []),
    ...queues.map((queue) => [labels[queue.name], say.queue(queue.waiting + queue.inFlight, queue.deadLetters)]),
    [labels.schedules, say.schedules(notStarted)],
  ];
  const verdict = problems.length === 0 ? [say.well] : problems.map((problem, i) => `${i + 1}. ${problem.words[lang]}`);
  return [columns(rows, ''), '', ...verdict].join('\n');
}

const words = {
  zh: {
    labels: {
      ...{ url: '网址', time: '时间', cases: '信访件', clocks: '期限', outbox: '待确认消息' },
      ...{ transfers: '转送队列', notices: '通知队列', alerts: '超期队列', bounces: '退信队列' },
      ...{ returned: '退信', schedules: '定时运行' },
    },
    colon: '：',
    time: (moment: string, shifted: boolean) => `${moment}${shifted ? '，时钟已拨动' : ''}`,
    clocks: (running: number, overdue: number) => `${running} 项在计时，其中 ${overdue} 项超期`,
    queue: (waiting: number, dead: number) => `${waiting} 条在途，${dead} 条死信`,
    schedules: (dead: number) => `${dead} 条死信`,
    returned: (cases: number) => `${cases} 件的来信人收不到邮件，件上有提示，请办理单位改用信函`,
    well: '系统运行正常。',
  },
  en: {
    labels: {
      ...{ url: 'Address', time: 'Time', cases: 'Cases', clocks: 'Clocks', outbox: 'Unconfirmed messages' },
      ...{ transfers: 'Transfers', notices: 'Notices', alerts: 'Alerts', bounces: 'Bounces' },
      ...{ returned: 'Mail that came back', schedules: 'Schedules' },
    },
    colon: ': ',
    time: (moment: string, shifted: boolean) => `${moment}${shifted ? ', as it was set' : ''}`,
    clocks: (running: number, overdue: number) => `${running} running, ${overdue} of them overdue`,
    queue: (waiting: number, dead: number) => `${waiting} on the way, dead letters: ${dead}`,
    schedules: (dead: number) => `dead letters: ${dead}`,
    returned: (cases: number) =>
      `cases whose citizen gets no mail: ${cases}; each says so, and its unit is to write a letter`,
    well: 'The system is well.',
  },
};
