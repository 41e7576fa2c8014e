import type { Instant } from '../domain/day.ts';
import type { Lang } from './dates.ts';

export interface TooMany {
  readonly what: 'submit' | 'code' | 'draft-code' | 'draft' | 'keep' | 'file' | 'challenge';
  readonly until: Instant;
  readonly proofHelps: boolean;
  readonly timeZone: string;
}

/** What somebody who has to wait is told: why, until when, and what to do instead. */
export function tooManySentence({ what, until, proofHelps, timeZone }: TooMany, lang: Lang): string {
  const time = timeOf(until, timeZone, lang);
  return [words[lang][what], words[lang].wait(time), ...(proofHelps ? [words[lang].proof] : [])].join(
    lang === 'zh' ? '' : ' ',
  );
}

const words = {
  zh: {
    submit: '从您所在的网络提交的件数太多了，同一网络的人是一起算的。',
    code: '编号或查询码输错的次数太多了，同一网络、同一编号的是一起算的。',
    'draft-code': '续写码输错的次数太多了，同一网络的人是一起算的。',
    draft: '从您所在的网络开始填写的件数太多了，同一网络的人是一起算的。已经填写的都没有丢。',
    keep: '这份草稿自动保存的次数太多了。请按“继续”保存，您写的都在这一页。',
    file: '从您所在的网络添加的文件太多了，同一网络的人是一起算的。已经收下的没有丢。',
    challenge: '从您所在的网络要求核对的次数太多了。',
    wait: (time: string) => `请在${time}以后再试。`,
    proof: '浏览器打开了 JavaScript 的不用等：核对完成后再按一次就可以。',
  },
  en: {
    submit: 'Too many matters have come from your network, where everybody is counted together.',
    code: 'A wrong number or code was given too often; everybody on the same network, or with the same number, is counted together.',
    'draft-code': 'A wrong return code was given too often; everybody on the same network is counted together.',
    draft:
      'Too many matters have been begun from your network, where everybody is counted together. What was written before is not lost.',
    keep: 'This draft was saved by itself too often. Press “Continue” to save it: what you wrote stands on the page.',
    file: 'Too many files have come from your network, where everybody is counted together. Those that were taken are not lost.',
    challenge: 'Too many checks were asked for from your network.',
    wait: (time: string) => `Please try again after ${time}.`,
    proof: 'With JavaScript switched on there is no need to wait: once the check is done, press the button again.',
  },
};

/** 12月5日 15:00, in the time of the office. */
function timeOf(until: Instant, timeZone: string, lang: Lang): string {
  const format = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    ...{ timeZone, month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  const part = Object.fromEntries(format.formatToParts(new Date(until)).map(({ type, value }) => [type, value]));
  const time = `${part.hour}:${part.minute}`;
  return lang === 'zh'
    ? `${part.month?.replace('月', '')}月${part.day}日 ${time} `
    : `${time} on ${part.day} ${part.month}`;
}
