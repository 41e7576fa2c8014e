import { clockKinds, type Policy } from '../../shared/domain/policy.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import { clockNames } from '../../shared/i18n/names.ts';
import { sourceName } from '../../shared/i18n/sources.ts';
import type { Call, Command, Report } from '../command.ts';
import { policyIn } from '../due/read-law.ts';
import { periodWords } from '../due/words.ts';
import { bringIntoForce } from '../law/bring-into-force.ts';
import { asStored } from '../law/stored-law.ts';
import { loadedWords, walkWords } from '../law/words.ts';
import { stackOptions } from '../options.ts';
import { columns } from '../text/columns.ts';
import type { Words } from '../text/words.ts';

/** `huiyin policy load FILE`: a deployment's own policy, and what it does to the dates that are running. */
export const loadPolicy: Command = {
  argument: 'FILE',
  options: stackOptions,
  summary: { zh: '写入自己的规定，重新计算期限', en: 'Load a policy of your own, and count all periods again' },
  about: {
    zh: [
      'FILE 是一份完整的规定，样式见 shared/policy/example-local.json；它代替现在的规定。',
      '写入后等到各函数都按新的计算，再逐件重新计算未办结的信访件，列出变动的日期。再运行一次不会再变。',
    ].join('\n'),
    en: [
      'FILE is a whole policy, such as shared/policy/example-local.json; it takes the place of the one in force.',
      'It waits until every function goes by the new policy, counts the periods of every open case again, and lists the',
      'dates that moved. To run it again moves nothing more.',
    ].join('\n'),
  },
  examples: [
    'npx huiyin policy load shared/policy/example-local.json',
    'npx huiyin policy load policy.json --stack Huiyin --region cn-north-1 --json',
  ],
  async run(call: Call): Promise<Report> {
    const policy = await policyIn(call.argument ?? '');
    const stack = await call.connect();
    const loadedAt = stack.now();
    await stack.lawBook.putPolicy(JSON.stringify(policy), loadedAt);

    const walk = await asStored(bringIntoForce('policy', stack, call));
    const stored: Words = { zh: '新的规定已经施行。', en: 'The new policy is in force.' };
    return {
      data: { loadedAt, ...walk },
      ok: walk.failed.length === 0,
      words: (lang) => `${stored[lang]}\n${walkWords(walk, lang)}`,
    };
  },
};

/** `huiyin policy show`: every period of the policy in force, with its source. */
export const showPolicy: Command = {
  options: stackOptions,
  summary: { zh: '查看各项期限和依据', en: 'Every period in force, with its source' },
  about: {
    zh: '列出现行规定的每一项期限、最后一天遇休息日是否顺延、超期是否督办，以及依据的条文。',
    en: 'Lists each period of the policy in force: whether its end moves on from a rest day, whether a unit that is late is\nsupervised, and where it stands in law.',
  },
  examples: ['npx huiyin policy show', 'npx huiyin policy show --stack Huiyin --region cn-north-1 --json'],
  async run({ connect }: Call): Promise<Report> {
    const { lawBook, jurisdiction } = await connect();
    const { value: policy, loadedAt } = await asStored(lawBook.policy());
    const words: Report['words'] = (lang) =>
      [loadedWords(loadedAt, jurisdiction.timeZone, lang), columns(rowsOf(policy, lang))].join('\n');
    return { data: { loadedAt: loadedAt ?? null, clocks: policy.clocks }, ok: true, words };
  },
};

function rowsOf({ clocks }: Policy, lang: Lang): string[][] {
  return clockKinds.map((kind) => {
    const { period, nature, whenOverdue, source } = clocks[kind];
    const late = nature === 'right' ? 'right' : whenOverdue;
    return [
      kind,
      clockNames[lang][kind],
      periodWords(period, lang),
      period.roll ? notes[lang].roll : '',
      notes[lang][late],
      sourceName(source, lang),
    ];
  });
}

const notes = {
  zh: { roll: '遇休息日顺延', right: '权利，过期失效', supervise: '超期督办', 'flag-only': '超期标记' },
  en: { roll: 'moves on', right: 'a right, lapses', supervise: 'supervised', 'flag-only': 'flagged' },
};
