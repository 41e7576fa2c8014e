import { dayOf } from '../../shared/cases/time.ts';
import type { Calendar } from '../../shared/domain/calendar.ts';
import type { Case } from '../../shared/domain/case.ts';
import { explain } from '../../shared/domain/explain.ts';
import { type Count, caseWords } from '../case/words.ts';
import { caseNumberOf, unknownCase } from '../case-number.ts';
import type { Call, Command, Report } from '../command.ts';
import { marked } from '../due/answer.ts';
import { stackOptions } from '../options.ts';

/** `huiyin case NUMBER`: where a case stands, its periods, and everything that happened to it. */
export const showCase: Command = {
  argument: 'NUMBER',
  options: {
    ...stackOptions,
    explain: {
      type: 'boolean',
      about: { zh: '逐日说明正在计的期限是怎样算出来的', en: 'how each running period is counted, day by day' },
    },
    requests: {
      type: 'boolean',
      about: {
        zh: '每一步由哪次请求或定时运行而来，可用 huiyin follow 查看',
        en: 'the request or run each step goes back to, for huiyin follow',
      },
    },
  },
  summary: { zh: '查看一件信访件的期限和经过', en: 'Show the periods and the history of one case' },
  about: {
    zh: '不显示信访人是谁；除标题外，不显示任何人写下的内容。',
    en: 'Shows neither who the citizen is nor what anybody wrote but the title.',
  },
  examples: [
    'npx huiyin case WX2026000017',
    'npx huiyin case WX2026000017 --explain',
    'npx huiyin case WX2026000017 --json',
  ],
  async run({ argument = '', given, connect }: Call): Promise<Report> {
    const number = caseNumberOf(argument);
    const { cases, jurisdiction, now } = await connect();
    const [stored, chained, offices, law] = await Promise.all([
      cases.load(number),
      cases.history(number),
      jurisdiction.offices(),
      jurisdiction.law(),
    ]);
    if (!stored) throw unknownCase(number);
    const { timeZone } = jurisdiction;
    const history = chained.map(({ event }) => event);
    const today = dayOf(now(), timeZone);
    const counts = given.explain === true ? countsOf(stored.matter, law.calendar) : [];
    const requests = given.requests === true ? chained.map(({ correlation }) => correlation ?? '') : undefined;
    const shown = { ...(given.explain === true && { counts }), ...(requests && { requests }) };
    const data = { case: stored.matter, today, history, ...shown };
    const scene = { matter: stored.matter, history, offices, timeZone, today, counts, ...(requests && { requests }) };
    return { data, ok: true, words: (lang) => caseWords(scene, lang) };
  },
};

/** The count of each running clock; a last day that a letter set was not counted. */
function countsOf({ clocks }: Case, calendar: Calendar): Count[] {
  return clocks.flatMap((clock) => {
    const { id, kind, status, counted } = clock;
    return status === 'running' && counted
      ? [{ clock: id, kind, from: counted.from, days: marked(explain(clock, calendar), calendar) }]
      : [];
  });
}
