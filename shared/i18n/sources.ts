import { articleName } from './articles.ts';
import type { Lang } from './dates.ts';

/** What the policy names besides articles; anything else a deployment writes goes by its own name. */
const others: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'Simple handling': { zh: '简易办理办法（试行）', en: 'Rules on simple handling (trial)' },
  'trial rules 2016': { zh: '2016 年', en: '2016' },
  'satisfaction rating rules 2022': { zh: '满意度评价规定（2022 年）', en: 'rules on satisfaction rating, 2022' },
  'days: setting': { zh: '天数由本地设定', en: 'number of days: local setting' },
  'count: setting': { zh: '数目由本地设定', en: 'number: local setting' },
  setting: { zh: '本地设定', en: 'local setting' },
};

const PLACE = /^(?:Art\. )?\d+[\d()-]*$/;

/** `Art. 21(2), satisfaction rating rules 2022; days: setting`, as it is said to the public. */
export function sourceName(source: string, lang: Lang): string {
  const parts = source.split('; ').map((part) => {
    const pieces = part.split(', ');
    const places = part.startsWith('Art. ') ? pieces.filter((piece) => PLACE.test(piece)) : [];
    const rest = pieces.filter((piece) => !places.includes(piece)).map((piece) => others[piece]?.[lang] ?? piece);
    const said = [...(places.length > 0 ? [articleName(places.join(', '), lang)] : []), ...rest];
    return said.join(lang === 'zh' ? '、' : ', ');
  });
  return parts.join(lang === 'zh' ? '；' : '; ');
}
