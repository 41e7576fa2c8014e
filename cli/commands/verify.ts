import type { CaseNumber } from '../../shared/domain/ids.ts';
import { atOnce } from '../at-once.ts';
import { caseNumberOf, unknownCase } from '../case-number.ts';
import type { Call, Command, Report } from '../command.ts';
import { stackOptions } from '../options.ts';
import { tallyOn } from '../text/bar.ts';
import type { Words } from '../text/words.ts';
import { caseFault, type Fault } from '../verify/case-fault.ts';

const AT_ONCE = 8;

/** `huiyin verify [NUMBER]`: whether histories, states and papers are what they were when they were written. */
export const verify: Command = {
  argument: '[NUMBER]',
  options: stackOptions,
  summary: { zh: '核验信访件的历史没有被改动', en: 'Check that no history was changed' },
  about: {
    zh: [
      '重新计算每件的哈希链，从历史重放出现状，并核对来信和答复的哈希。',
      '不写编号时核验全部；核验时会读完整张表。',
    ].join('\n'),
    en: [
      'Computes the chain of hashes of a case again, its state from its history, and the hashes of petition and answers.',
      'Without a number it checks all cases, and reads the whole table for it.',
    ].join('\n'),
  },
  examples: ['npx huiyin verify', 'npx huiyin verify WX2026000017'],
  run: verifyCases,
};

async function verifyCases({ argument, connect, say, bars }: Call): Promise<Report> {
  const asked = argument === undefined ? undefined : caseNumberOf(argument);
  const { cases, register } = await connect();
  if (asked && !(await cases.load(asked)) && (await cases.history(asked)).length === 0) throw unknownCase(asked);

  const broken: ({ readonly number: CaseNumber } & Fault)[] = [];
  let checked = 0;
  const tally = tallyOn(bars);
  await atOnce(AT_ONCE, asked ? only(asked) : register.numbers(), async (number) => {
    const fault = await caseFault(number, cases);
    if (fault) {
      broken.push({ number, ...fault });
      tally.above(say)(faultWords(number, fault));
    }
    checked += 1;
    tally.at(checked);
  });
  tally.stop();

  const summary: Words = {
    zh: `核验了 ${checked} 件，${broken.length === 0 ? '全部完好。' : `${broken.length} 件有问题。`}`,
    en: `Cases checked: ${checked}, ${broken.length === 0 ? 'all sound.' : `broken: ${broken.length}.`}`,
  };
  return { data: { checked, broken }, ok: broken.length === 0, words: (lang) => summary[lang] };
}

async function* only(number: CaseNumber) {
  yield number;
}

function faultWords(number: CaseNumber, fault: Fault): Words {
  switch (fault.part) {
    case 'history':
      return {
        zh: `${number}：历史从第 ${fault.event} 条起不连续。`,
        en: `${number}: the history does not hold from event ${fault.event} on.`,
      };
    case 'state':
      return {
        zh: `${number}：现状与历史不符。`,
        en: `${number}: its state is not what its history says.`,
      };
    case 'papers':
      return {
        zh: `${number}：第 ${fault.event} 条所存的文书与当时不同。`,
        en: `${number}: what was written at event ${fault.event} is not what is kept now.`,
      };
    case 'unreadable':
      return {
        zh: `${number}：读不出来（${fault.reason}）。`,
        en: `${number}: it cannot be read (${fault.reason}).`,
      };
  }
}
