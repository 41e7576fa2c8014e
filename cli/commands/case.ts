import { dayOf } from '../../shared/cases/time.ts';
import type { CaseEvent } from '../../shared/domain/events.ts';
import { caseWords } from '../case/words.ts';
import { caseNumberOf, unknownCase } from '../case-number.ts';
import type { Call, Command, Report } from '../command.ts';
import { stackOptions } from '../options.ts';

/** `huiyin case NUMBER`: where a case stands, its periods, and everything that happened to it. */
export const showCase: Command = {
  argument: 'NUMBER',
  options: stackOptions,
  summary: { zh: '查看一件信访件的期限和经过', en: 'Show the periods and the history of one case' },
  about: {
    zh: '不显示信访人是谁；除标题外，不显示任何人写下的内容。',
    en: 'Shows neither who the citizen is nor what anybody wrote but the title.',
  },
  examples: ['npx huiyin case WX2026000017', 'npx huiyin case WX2026000017 --json'],
  async run({ argument = '', connect }: Call): Promise<Report> {
    const number = caseNumberOf(argument);
    const { cases, jurisdiction, now } = await connect();
    const [stored, chained, offices] = await Promise.all([
      cases.load(number),
      cases.history(number),
      jurisdiction.offices(),
    ]);
    if (!stored) throw unknownCase(number);
    const { timeZone } = jurisdiction;
    const history = chained.map(({ event }) => event);
    const scene = { matter: stored.matter, history, offices, timeZone, today: dayOf(now(), timeZone) };
    const data = { case: stored.matter, today: scene.today, history: history.map(withoutTexts) };
    return { data, ok: true, words: (lang) => caseWords(scene, lang) };
  },
};

const written: ReadonlySet<string> = new Set(['note', 'demand', 'text']);

/** What staff wrote may name the citizen. */
function withoutTexts(event: CaseEvent): object {
  return Object.fromEntries(Object.entries(event).filter(([key]) => !written.has(key)));
}
