import { isDeepStrictEqual } from 'node:util';
import { builtInSettings, type GateSettings, limitNames } from '../../shared/gate/settings.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import type { Call, Command, Report } from '../command.ts';
import { limitsIn } from '../due/read-law.ts';
import { limitWords } from '../limits/words.ts';
import { stackOptions } from '../options.ts';
import { columns } from '../text/columns.ts';

/** `huiyin limits show`: how often the public may do what, and how much work a proof is. */
export const showLimits: Command = {
  options: stackOptions,
  summary: { zh: '查看公众网站的次数限制', en: 'How often the public may do what' },
  about: {
    zh: '列出同一地址在一段时间里最多能做几次，以及验证要算多少。与程序自带的不同的，后面有标记。',
    en: 'Lists how often one address may do something within a while, and how much work a proof is. What differs from the\nbuilt-in limits is marked.',
  },
  examples: ['npx huiyin limits show', 'npx huiyin limits show --stack Huiyin --region cn-north-1 --json'],
  async run({ connect }: Call): Promise<Report> {
    const { gate } = await connect();
    return reportOf(await gate.settings());
  },
};

/** `huiyin limits load FILE`: limits of one's own. */
export const loadLimits: Command = {
  argument: 'FILE',
  options: stackOptions,
  summary: { zh: '写入自己的次数限制', en: 'Load limits of your own' },
  about: {
    zh: [
      'FILE 只写要改的，例如 {"limits": {"submit": {"most": 30, "minutes": 60}}}；没有写的按程序自带的。',
      'minutes 是多长时间，要能整除一天。写入后半分钟内生效。',
    ].join('\n'),
    en: [
      'FILE names only what is to change: {"limits": {"submit": {"most": 30, "minutes": 60}}}; the rest is as built in.',
      'minutes is the length of a while, and divides a day. They are in force within half a minute.',
    ].join('\n'),
  },
  examples: [
    'npx huiyin limits load limits.json',
    'npx huiyin limits load limits.json --stack Huiyin --region eu-west-2',
  ],
  async run(call: Call): Promise<Report> {
    const settings = await limitsIn(call.argument ?? '');
    const { gate } = await call.connect();
    await gate.putSettings(settings);
    return reportOf(settings);
  },
};

function reportOf({ limits, proof }: GateSettings): Report {
  const plain = limitNames.map((name) => [name, { most: limits[name].most, minutes: limits[name].minutes }] as const);
  return {
    data: { limits: Object.fromEntries(plain), proof },
    ok: true,
    words: (lang) => columns([...limitNames.map((name) => limitRow(name, limits[name], lang)), proofRow(proof, lang)]),
  };
}

function limitRow(name: (typeof limitNames)[number], { most, minutes }: { most: number; minutes: number }, lang: Lang) {
  const say = limitWords[lang];
  const builtIn = builtInSettings.limits[name];
  const own = builtIn.most !== most || builtIn.minutes !== minutes;
  return [
    name,
    say.names[name],
    say.often(most, minutes),
    ...(own ? [say.own(say.often(builtIn.most, builtIn.minutes))] : []),
  ];
}

function proofRow(proof: GateSettings['proof'], lang: Lang): string[] {
  const say = limitWords[lang];
  const { proof: builtIn } = builtInSettings;
  return [
    'proof',
    say.proof,
    say.work(proof),
    ...(isDeepStrictEqual(proof, builtIn) ? [] : [say.own(say.work(builtIn))]),
  ];
}
