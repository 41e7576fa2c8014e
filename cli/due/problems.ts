import { LONGEST_PERIOD } from '../../shared/domain/due.ts';
import { clockKinds } from '../../shared/domain/policy.ts';
import type { Words } from '../text/words.ts';
import type { QuestionProblem } from './question.ts';

const kinds = clockKinds.join(', ');

/** What is wrong with a question, and what can be asked instead. */
export const questionProblems: Readonly<Record<QuestionProblem, Words>> = {
  'not-json': {
    zh: '每行应为一个 JSON 对象，例如 {"received":"2026-02-09","clock":"objection"}。',
    en: 'Each line is a JSON object, such as {"received":"2026-02-09","clock":"objection"}.',
  },
  'line-too-long': {
    zh: '这一行太长，每行只写一个问题。',
    en: 'The line is too long: write one question a line.',
  },
  'unknown-field': {
    zh: '只能有 received、clock，或 received、days、unit、roll。',
    en: 'There can be received and clock, or received, days, unit and roll.',
  },
  'bad-date': {
    zh: 'received 应为日历上有的日期，写成 2026-02-09，不晚于 9000 年。',
    en: 'received must be a day of the calendar, written 2026-02-09, not after the year 9000.',
  },
  'clock-or-days': {
    zh: '请写 clock，或者写 days 和 unit，两者只写其一。',
    en: 'Give either clock, or days and unit.',
  },
  'unknown-clock': {
    zh: `没有这种期限，clock 可写 ${kinds}。`,
    en: `There is no such clock; there are ${kinds}.`,
  },
  'bad-days': {
    zh: `days 应为 0 至 ${LONGEST_PERIOD} 的整数。`,
    en: `days must be a whole number from 0 to ${LONGEST_PERIOD}.`,
  },
  'bad-unit': {
    zh: 'unit 应为 working（工作日）或 calendar（日）。',
    en: 'unit must be working or calendar.',
  },
  'bad-roll': {
    zh: 'roll 应为 true 或 false。',
    en: 'roll must be true or false.',
  },
};
