import { china } from '../../shared/policy/calendar/china.ts';
import { national } from '../../shared/policy/national.ts';
import type { Call, Command, Outcome, Report } from '../command.ts';
import { answerTo } from '../due/answer.ts';
import { answerLines } from '../due/batch.ts';
import { dueOptions, questionGiven } from '../due/options.ts';
import { questionProblems } from '../due/problems.ts';
import { questionOf } from '../due/question.ts';
import { calendarIn, policyIn } from '../due/read-law.ts';
import { answerWords } from '../due/words.ts';
import { Refused } from '../refused.ts';

/** `huiyin due`: the last day of a legal period, by the same count that the clocks of a case use. */
export const due: Command = {
  options: dueOptions,
  summary: { zh: '计算期限的最后一天', en: 'Count to the last day of a period' },
  about: {
    zh: [
      '不需要正在运行的系统。收到当天是第 0 天，休息日也一样；工作日按国务院放假通知，调休的周末算工作日。',
      '落在放假安排未公布的年份，日期是暂定的。',
      '--policy 是本地的一份规定，样式见 shared/policy/example-local.json。',
      '--calendar 是 {"holidays":["2010-10-01"],"workdays":[],"from":2007,"to":2011}：周末休息，列入 workdays 的上班；',
      'from 至 to 以外的年份是暂定的，列出的日子照样算。',
      '--batch 每行一个 JSON 对象：{"received":"2026-02-09","clock":"objection"}，或',
      '{"received":"2026-02-09","days":5,"unit":"working","roll":false}；逐行回答，错误的一行也有回答，空行跳过。',
    ].join('\n'),
    en: [
      'Needs no running stack. The day of receipt is day 0, also when it is a rest day. Working days follow the notices',
      'of the State Council; weekends that are worked to make up for a holiday count.',
      'A date in a year whose notice is not published is provisional.',
      '--policy is a policy of your own; shared/policy/example-local.json is one.',
      '--calendar is {"holidays":["2010-10-01"],"workdays":[],"from":2007,"to":2011}: weekends are off unless they are',
      'among the workdays. Years outside from..to are provisional; a day listed for one of them counts as listed.',
      '--batch takes a JSON object a line, {"received":"2026-02-09","clock":"objection"} or',
      '{"received":"2026-02-09","days":5,"unit":"working","roll":false}, and answers each with a line, also one that is',
      'wrong; empty lines are passed over.',
    ].join('\n'),
  },
  examples: [
    'npx huiyin due --received 2026-02-09 --clock objection --explain',
    'npx huiyin due --received 2026-02-09 --days 15 --unit calendar --roll --json',
    'npx huiyin due --received 2026-02-09 --clock handle --policy shared/policy/example-local.json',
    'npx huiyin due --batch < questions.jsonl > answers.jsonl',
  ],
  run: answerDue,
};

async function answerDue({ given, input, out }: Call): Promise<Report | Outcome> {
  const policy = typeof given.policy === 'string' ? await policyIn(given.policy) : national;
  const calendar = typeof given.calendar === 'string' ? await calendarIn(given.calendar) : china;
  const answer = (asked: unknown) => {
    const question = questionOf(asked, policy);
    return 'problem' in question ? question : answerTo(question, calendar, given.explain === true);
  };
  const asked = questionGiven(given);
  if (given.batch) return answerLines({ input, out }, answer);

  const answered = answer(asked);
  if ('problem' in answered) throw new Refused(answered.problem, questionProblems[answered.problem]);
  return { data: answered, ok: true, words: (lang) => answerWords(answered, calendar, lang) };
}
