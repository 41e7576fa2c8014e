import type { Lang } from './dates.ts';

/** The holidays of the State Council's notices. The Chinese name is the key. */
const english: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午: 'Dragon Boat Festival',
  中秋: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: 'Victory Day (70 years)',
};

export function holidayName(name: string, lang: Lang): string {
  return lang === 'en' ? (english[name] ?? name) : name;
}
