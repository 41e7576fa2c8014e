import type { Lang } from './dates.ts';

/**
 * Articles of which items 项 are cited; a number in brackets after the others is a paragraph 款. Of Art. 32, which has
 * both, it is the second paragraph: what was supported is to be carried out.
 */
const WITH_ITEMS: readonly number[] = [5, 8, 11, 14, 22, 26, 31, 41, 42, 44, 45, 46];
const ARTICLE = /^(\d+)(?:\((\d+)\))?(?:-(?:(\d+)|\((\d+)\)))?$/;

/** A place in the Regulation as the policy writes it (`Art. 31(6), 34-36`); any other rule goes by its own name. */
export function articleName(source: string, lang: Lang): string {
  const places = source.replace(/^Art\. /, '').split(', ');
  if (!source.startsWith('Art. ') || !places.every((place) => ARTICLE.test(place))) return source;
  if (lang === 'en') return `Regulations on Petition Work, ${source}`;
  return `《信访工作条例》${places.map(chinese).join('、')}`;
}

function chinese(place: string): string {
  const [, article = '', part, lastArticle, lastPart] = ARTICLE.exec(place) ?? [];
  const unit = WITH_ITEMS.includes(Number(article)) ? '项' : '款';
  const nth = (number: string, of: string) => `第${numeral(Number(number))}${of}`;
  const first = nth(article, '条') + (part ? nth(part, unit) : '');
  if (lastArticle) return `${first}至${nth(lastArticle, '条')}`;
  return lastPart ? `${first}至${nth(lastPart, unit)}` : first;
}

const DIGITS = '零一二三四五六七八九';

/** 1 to 99. */
function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens > 0 ? `${tens > 1 ? DIGITS[tens] : ''}十` : '';
  return ten + (ones > 0 ? DIGITS[ones] : '');
}
