import type { Words } from '../text/words.ts';
import type { QueueDepth, Standing } from './standing.ts';

/** Something that is not as it should be, and what to do about it. */
export interface Problem {
  readonly code: 'no-offices' | 'sweep-behind' | 'outbox-late' | 'dead-letters' | 'not-started' | 'set-aside';
  readonly words: Words;
}

/** The function that empties each queue. */
const consumers: Readonly<Record<QueueDepth['name'], string>> = {
  transfers: 'deliver',
  notices: 'notify',
  alerts: 'escalate',
  bounces: 'bounces',
};

/** What is wrong with the system. That a unit is late is not the system's fault, and stands in the figures. */
export function problemsOf({ offices, clocks, outbox, queues, notStarted, aside }: Standing, logs: string): Problem[] {
  return [
    ...(offices === 0 ? [noOffices] : []),
    ...(clocks.unflagged > 0 ? [sweepBehind(clocks.unflagged, logs)] : []),
    ...(outbox.late > 0 ? [outboxLate(outbox.late, logs)] : []),
    ...(aside.length > 0 ? [setAside(aside, logs)] : []),
    ...(notStarted > 0 ? [runsNotStarted(notStarted, logs)] : []),
    ...queues.filter(({ deadLetters }) => deadLetters > 0).map((queue) => lettersDead(queue, logs)),
  ];
}

const noOffices: Problem = {
  code: 'no-offices',
  words: {
    zh: '还没有单位，来信无处可收：请先录入单位和人员。',
    en: 'There are no units, so no petition can be received: enter units and staff first.',
  },
};

function sweepBehind(count: number, logs: string): Problem {
  const zh = `${count} 项超期还没有标记：每 15 分钟检查一次，也可以现在运行 huiyin sweep；若总是不消，请看 sweep 和 escalate 的日志（${logs}）。`;
  const en = `Overdue duties not flagged yet: ${count}. That is done every 15 minutes, or now with huiyin sweep; if they stay, see the logs of sweep and escalate (${logs}).`;
  return { code: 'sweep-behind', words: { zh, en } };
}

function outboxLate(count: number, logs: string): Problem {
  const zh = `${count} 条消息早该补发而没有发：reconcile 没有运行，请看它的日志（${logs}）。`;
  const en = `Messages that should have been sent again and were not: ${count}. reconcile does not run, see its log (${logs}).`;
  return { code: 'outbox-late', words: { zh, en } };
}

function setAside(aside: Standing['aside'], logs: string): Problem {
  const each = aside.map(({ key, reason }) => `${key} (${reason})`).join(', ');
  const zh = `期限检查搁置了 ${aside.length} 项：${each}。原因见 sweep 和 escalate 的日志（${logs}）；每天会再试一次，办成了自动消失；看不懂的行（unreadable）修好后运行 huiyin sweep --date。`;
  const en = `Set aside by the sweep: ${aside.length}: ${each}. The logs of sweep and escalate say why (${logs}); each is tried once a day, and goes when it could be done. Once an unreadable row is mended, run huiyin sweep --date.`;
  return { code: 'set-aside', words: { zh, en } };
}

function lettersDead({ name, deadLetters }: QueueDepth, logs: string): Problem {
  const consumer = consumers[name];
  const zh = `${name} 有 ${deadLetters} 条消息几次都没有处理成：原因见 ${consumer} 的日志（${logs}）。内容没有丢，原因消除后运行 huiyin redrive ${name} 重新投递（docs/runbooks/dead-letters.md）。`;
  const en = `Dead letters of ${name}: ${deadLetters}. The log of ${consumer} says why (${logs}). Nothing is lost: once that is mended, send them again with huiyin redrive ${name} (docs/runbooks/dead-letters.md).`;
  return { code: 'dead-letters', words: { zh, en } };
}

function runsNotStarted(count: number, logs: string): Problem {
  const zh = `有 ${count} 次定时运行没有启动：下一次运行会补上。请看 sweep、reconcile 等函数的日志（${logs}），照常运行以后用 huiyin redrive schedules --drop 清除（docs/runbooks/dead-letters.md）。`;
  const en = `Runs of the schedules that were not started: ${count}. The next run makes up for them: see the logs of sweep, reconcile and the others (${logs}), and once they run clear these with huiyin redrive schedules --drop (docs/runbooks/dead-letters.md).`;
  return { code: 'not-started', words: { zh, en } };
}
