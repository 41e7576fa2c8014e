import type { Day } from '../domain/day.ts';
import type { Offices } from '../domain/office.ts';
import type { Lang } from '../i18n/dates.ts';
import { clockNames, rungNames } from '../i18n/names.ts';
import { csvOf } from '../schema/csv.ts';
import { dutiesIn, type TaskBelow } from './duties-below.ts';

const heads: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['责任单位', '编号', '标题', '收到', '期限', '最后一天', '超期天数', '督办层级'],
  en: ['Unit', 'Number', 'Title', 'Received', 'Period', 'Last day', 'Days over', 'Rung'],
};

/** Every duty of the units below that is overdue or due by a day, one a line, the longest overdue first. */
export function boardCsv(tasks: readonly TaskBelow[], offices: Offices, today: Day, until: Day, lang: Lang): string {
  const rows = dutiesIn(tasks, today)
    .filter(({ due }) => due <= until)
    .map(({ office, number, title, receivedOn, clock, due, daysOver, rung }) => [
      ...[offices.get(office)?.name[lang] ?? office, number, title, receivedOn, clockNames[lang][clock], due],
      ...[daysOver > 0 ? String(daysOver) : '', rung ? rungNames[lang][rung] : ''],
    ]);
  return csvOf([heads[lang], ...rows]);
}
