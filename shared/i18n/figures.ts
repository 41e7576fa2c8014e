import type { Rate } from '../figures/formulas.ts';
import type { Lang } from './dates.ts';

interface RateWords {
  readonly name: string;
  readonly formula: string;
  /** What a unit is said to have none of, in a month without any. */
  readonly none: string;
}

/** The rates that are made public, with what is divided by what. */
export const rateWords: Readonly<Record<Lang, Readonly<Record<Rate, RateWords>>>> = {
  zh: {
    routing: {
      name: '及时受理率（信访部门）',
      formula: '按期登记并转送的件数 ÷ 本期应当转送的件数',
      none: '本期没有应当转送的事项',
    },
    acceptance: {
      name: '及时受理率（承办单位）',
      formula: '按期决定是否受理的件数 ÷ 本期应当决定的件数；走简易办理的，按较短的期限算',
      none: '本期没有应当决定受理的事项',
    },
    notice: {
      name: '按期告知率',
      formula: '按期书面告知的件数 ÷ 本期应当告知的件数',
      none: '本期没有应当告知的事项',
    },
    settlement: {
      name: '按期办结率',
      formula: '按期送达书面答复的件数 ÷ 本期应当答复的件数；批准延长的，按延长后的期限算',
      none: '本期没有应当答复的事项',
    },
    participation: {
      name: '参评率',
      formula: '已评价的件数 ÷（已评价的件数 + 评价期满没有评价的件数）',
      none: '本期没有评价期满的事项',
    },
    satisfaction: {
      name: '满意率',
      formula: '（满意 + 基本满意）的件数 ÷ 已评价的件数；没有评价的，不算满意，也不算不满意',
      none: '本期没有评价',
    },
  },
  en: {
    routing: {
      name: 'Timely acceptance by petition offices',
      formula: 'registered and sent on in time ÷ due to be sent on in the period',
      none: 'Nothing was due to be sent on in this period',
    },
    acceptance: {
      name: 'Timely acceptance by units',
      formula: 'accepted or refused in time ÷ due in the period; on the simple track, by its shorter period',
      none: 'Nothing was due to be accepted in this period',
    },
    notice: {
      name: 'Timely notice',
      formula: 'citizens told in writing in time ÷ due to be told in the period',
      none: 'Nobody was due to be told in this period',
    },
    settlement: {
      name: 'Timely answers',
      formula: 'written answers served in time ÷ due in the period; where it was extended, by the extended period',
      none: 'No answer was due in this period',
    },
    participation: {
      name: 'Rated',
      formula: 'rated ÷ (rated + not rated by the end of the rating window)',
      none: 'No rating window ended in this period',
    },
    satisfaction: {
      name: 'Satisfied',
      formula: '(satisfied + fairly satisfied) ÷ rated; what is not rated counts as neither',
      none: 'Nothing was rated in this period',
    },
  },
};

/** Rounded down, so that what is not all is never said to be 100 %. */
export function percent(part: number, of: number, lang: Lang): string {
  const tenths = Math.floor((1000 * part) / of);
  const said = tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
  return lang === 'zh' ? `${said}%` : `${said} %`;
}
