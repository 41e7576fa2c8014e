import type { Nature } from '../domain/case.ts';
import type { Reading } from './check.ts';

const channels: readonly (readonly [pattern: RegExp, channel: Reading['channel']])[] = [
  [/上级|交办|转办|转来|above/i, 'above'],
  [/访|接待|visit/i, 'visit'],
  [/传真|fax/i, 'fax'],
  [/电|热线|phone|call|telephone/i, 'phone'],
  [/信|邮|letter|mail/i, 'letter'],
];

/** How a matter came, in the words of the offices' lists: 来信, 群众来访, 领导接待日 …; undefined for what is none. */
export function channelIn(text: string): Reading['channel'] | undefined {
  // 信访 says nothing of how.
  const said = text.replaceAll('信访', '');
  return channels.find(([pattern]) => pattern.test(said))?.[1];
}

const natures: readonly (readonly [pattern: RegExp, nature: Nature])[] = [
  [/检举|控告|举报|揭发|accus|report/i, 'accusation'],
  [/建议|意见|suggest/i, 'suggestion'],
  [/申诉|求决|求助|claim|request/i, 'claim'],
];

export function natureIn(text: string): Nature | undefined {
  return natures.find(([pattern]) => pattern.test(text))?.[1];
}
