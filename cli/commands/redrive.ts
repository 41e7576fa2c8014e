import { Complaint } from '../../local/complaint.ts';
import type { Call, Command, Report } from '../command.ts';
import { stackOptions } from '../options.ts';
import { emptied, isQueueName, queueNames } from '../queues/emptied.ts';
import { Refused } from '../refused.ts';
import { tallyOn } from '../text/bar.ts';
import type { Words } from '../text/words.ts';

/** `huiyin redrive QUEUE`: what failed every time is tried again, now that the cause is mended. */
export const redrive: Command = {
  argument: 'QUEUE',
  options: {
    ...stackOptions,
    drop: {
      type: 'boolean',
      about: { zh: '不再投递，直接丢弃', en: 'throw them away instead' },
    },
  },
  summary: { zh: '把死信重新投递', en: 'Send dead letters again' },
  about: {
    zh: '队列有 transfers（转送）、notices（通知）、alerts（期限）、bounces（退信）。schedules 是没有启动的定时运行，由下一次运行补上，只能用 --drop 清除。\n先消除原因（见 docs/runbooks/dead-letters.md），再运行。\n同一条消息办两次没有害处；看不懂的消息会再次成为死信，看过以后可以用 --drop 丢弃。',
    en: 'Queues: transfers, notices, alerts, bounces. schedules are runs that were not started: the next run makes up for\nthem, and --drop clears them. Mend the cause first (docs/runbooks/dead-letters.md). Doing a message twice is\nharmless; what makes no sense comes back as a dead letter, and can be thrown away with --drop once it was looked at.',
  },
  examples: [
    'npx huiyin redrive transfers',
    'npx huiyin redrive notices --drop',
    'npx huiyin redrive schedules --drop',
  ],
  run: sendAgain,
};

async function sendAgain({ argument, given, connect, bars }: Call): Promise<Report> {
  const drop = given.drop === true;
  if (argument === 'schedules' && !drop) throw madeUpFor;
  if (argument !== 'schedules' && !isQueueName(argument)) {
    const known = [...queueNames, 'schedules --drop'].join('|');
    throw new Complaint(`请写明队列：huiyin redrive ${known}。`, `Say which queue: huiyin redrive ${known}.`);
  }
  const { sqs, queueUrls } = await connect();
  const tally = tallyOn(bars);
  let letters = 0;
  for await (const _ of emptied(sqs, queueUrls, argument, drop)) tally.at(++letters);
  tally.stop();
  return { data: { queue: argument, letters }, ok: true, words: (lang) => wordsOf(letters, drop)[lang] };
}

function wordsOf(letters: number, dropped: boolean): Words {
  if (letters === 0) return { zh: '没有死信。', en: 'There were no dead letters.' };
  if (dropped) return { zh: `丢弃了 ${letters} 条死信。`, en: `Dead letters thrown away: ${letters}.` };
  return {
    zh: `重新投递了 ${letters} 条死信，几秒后可用 huiyin status 查看。`,
    en: `Dead letters sent again: ${letters}; see huiyin status in a few seconds.`,
  };
}

const madeUpFor = new Refused('made-up-for', {
  zh: '没有启动的定时运行不重新投递：下一次运行会补上。看过日志以后，用 huiyin redrive schedules --drop 清除。',
  en: 'Runs that were not started are not sent again: the next run makes up for them. Once you have read the logs, clear them with huiyin redrive schedules --drop.',
});
