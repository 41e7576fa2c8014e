/**
 * Writes china.json from the chinese-days package, which carries the State Council's yearly holiday notices.
 * Run `npm run generate:calendar` when the package has a new year, and read the difference before committing it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const FROM = 2007;

type Days = Record<string, string>;
const source = require('chinese-days/dist/chinese-days.json') as { holidays: Days; workdays: Days };
const { version } = JSON.parse(
  readFileSync(
    require.resolve('chinese-days/dist/chinese-days.json').replace('dist/chinese-days.json', 'package.json'),
    'utf8',
  ),
) as { version: string };

/** `Spring Festival,春节,4` → `春节`; only the years the notices are checked for. */
function named(days: Days): Days {
  const entries = Object.entries(days)
    .filter(([day]) => Number(day.slice(0, 4)) >= FROM)
    .map(([day, name]) => [day, name.split(',')[1] ?? name]);
  return Object.fromEntries(entries.sort());
}

/**
 * Off in every year by the Regulation on Public Holidays (全国年节及纪念日放假办法, as of 2025, Art. 2). Those by the lunar
 * calendar, and which weekends are worked for them, only the notice of the year tells.
 */
const everyYear = {
  ...{ '01-01': '元旦', '05-01': '劳动节', '05-02': '劳动节' },
  ...{ '10-01': '国庆节', '10-02': '国庆节', '10-03': '国庆节' },
};
/** As far beyond the notices as a period reaches. What is listed for such a year stays provisional. */
const YEARS_AHEAD = 2;

const told = named(source.holidays);
const years = Object.keys(told).map((day) => Number(day.slice(0, 4)));
const ahead = Array.from({ length: YEARS_AHEAD }, (_, i) => Math.max(...years) + 1 + i);
const holidays = {
  ...told,
  ...Object.fromEntries(
    ahead.flatMap((year) => Object.entries(everyYear).map(([day, name]) => [`${year}-${day}`, name] as const)),
  ),
};
const calendar = {
  origin: `State Council holiday notices, as published in chinese-days ${version}`,
  from: FROM,
  to: Math.max(...years),
  holidays,
  workdays: named(source.workdays),
};
writeFileSync(new URL('china.json', import.meta.url), `${JSON.stringify(calendar, null, 2)}\n`);
