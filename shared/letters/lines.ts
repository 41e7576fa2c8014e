import type { Letter, Point, Said } from './letter.ts';

/** A paragraph among the points of a letter: 一、 and its name, or （一） and what it is called, before the text. */
export interface Line {
  readonly head?: string;
  readonly label?: string;
  readonly text?: string;
}

/** The points of a letter, paragraph by paragraph; what is short stands beside its name. */
export function pointLines({ points, lang }: Pick<Letter, 'points' | 'lang'>): Line[] {
  return points.flatMap((point, n) => {
    const head = points.length > 1 ? `${headNumber(n + 1, lang)}${point.name}` : point.name;
    const [only, ...more] = point.said;
    if (only && more.length === 0 && isPlain(only) && fitsBeside(point))
      return [{ head: `${head}${colon(lang)}`, text: only.text }];
    return [{ head }, ...point.said.map((each) => labelled(each, lang))];
  });
}

/** What stands in a row of a form: figures instead of （一）, since the row has the name. */
export function rowLine({ number, name, text }: Said, lang: Letter['lang']): string {
  return `${number === undefined ? '' : `${number}. `}${name ? `${name}${colon(lang)}` : ''}${text}`;
}

export const colon = (lang: Letter['lang']): string => (lang === 'zh' ? '：' : ': ');

const isPlain = ({ name, number }: Said) => !name && !number;
const fitsBeside = ({ said }: Point) => (said[0]?.text.length ?? 0) <= 60;

function labelled({ number, name, text }: Said, lang: Letter['lang']): Line {
  const mark = number === undefined ? '' : lang === 'zh' ? `（${numeral(number)}）` : `(${number}) `;
  const label = name ? `${mark}${name}${colon(lang)}` : mark;
  return label ? { label, text } : { text };
}

function headNumber(n: number, lang: Letter['lang']): string {
  return lang === 'zh' ? `${numeral(n)}、` : `${n}. `;
}

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 */
function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? DIGITS[ones] : ''}`;
}
