import type { Lang } from '../../shared/i18n/dates.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly period: (from: string, to: string, on: string) => string;
  readonly whole: (name: string) => string;
  readonly all: string;
  readonly byUnit: string;
  readonly formula: string;
  readonly unit: string;
  readonly rate: string;
  readonly counts: string;
  readonly items: (part: number, of: number) => string;
  readonly open: string;
  readonly openNote: string;
  readonly openItems: (count: number) => string;
  readonly few: (smallest: number) => string;
  readonly fewWhy: (smallest: number) => string;
  readonly later: string;
  readonly nowhere: string;
  readonly months: string;
  readonly published: string;
  readonly empty: string;
  readonly notes: { readonly title: string; readonly lines: readonly string[] };
}

export const words: Readonly<Record<Lang, Words>> = {
  zh: {
    title: '办理公开',
    lead: '各单位办得及时不及时，群众怎样评价。数字从办理记录里直接算出，每天更新两次。',
    period: (from, to, on) => `统计期：${from}至${to}。统计日：${on}。单位：件。`,
    whole: (name) => `${name}及所属单位`,
    all: '全部单位',
    byUnit: '按单位看',
    formula: '算法',
    unit: '单位',
    rate: '比率',
    counts: '件数',
    items: (part, of) => `${of} 件中 ${part} 件`,
    open: '正在办理',
    openNote: '统计当日手里还没有办完的件数。它只说明工作量，不说明办得好坏。',
    openItems: (count) => `${count} 件`,
    few: (smallest) => `评价不足 ${smallest} 件，不公布`,
    fewWhy: (smallest) => `评价不足 ${smallest} 件的不公布，也不公布能推算出它的数，以免看出某一个人的评价。`,
    later: '这个月还没有结束。评价在评价期满、统计月结束以后公布。',
    nowhere: '各单位本期都没有。',
    months: '其他月份',
    published: '看公开的办理结果',
    empty: '还没有统计结果。统计每天进行两次，结果会显示在这里。',
    notes: {
      title: '怎样看这些数字',
      lines: [
        '只有到期的才计算：还没有到期的，不算按期，也不算超期。',
        '检举控告不计入任何单位的数字。',
        '单位按组织顺序排列，不排名次。来信来访多少，不用来比较地方和单位。',
        '没有数据写“没有”，零就是零。',
      ],
    },
  },
  en: {
    title: 'Open handling',
    lead: 'Whether the units are in time, and how citizens rate them. The figures are counted from the records of handling, twice a day.',
    period: (from, to, on) => `Period: ${from} to ${to}. Counted on ${on}. Unit: items.`,
    whole: (name) => `${name} and all under it`,
    all: 'All units',
    byUnit: 'by unit',
    formula: 'Formula',
    unit: 'Unit',
    rate: 'Rate',
    counts: 'Items',
    items: (part, of) => `${part} of ${of}`,
    open: 'In hand',
    openNote: 'Matters not finished on the day of the count. It says how much work there is, not how well it is done.',
    openItems: (count) => String(count),
    few: (smallest) => `Fewer than ${smallest} ratings: not shown`,
    fewWhy: (smallest) =>
      `Fewer than ${smallest} ratings are not shown, nor anything they could be worked out from, so that nobody's rating can be told.`,
    later: 'This month is not over. Ratings are shown once their window has closed and the month has ended.',
    nowhere: 'None of the units had any in this period.',
    months: 'Other months',
    published: 'See published matters',
    empty: 'Nothing has been counted yet. It is counted twice a day, and stands here then.',
    notes: {
      title: 'How to read the figures',
      lines: [
        'Only what has fallen due is counted: what is not due yet is neither in time nor late.',
        'Accusations are in the figures of no unit.',
        'Units stand in the order of the organisation, not in a ranking. How many people write or come is not used to compare places or units.',
        'Where there is nothing it says so; zero is a number.',
      ],
    },
  },
};
