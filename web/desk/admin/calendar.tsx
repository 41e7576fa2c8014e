import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { parseDay } from '../../../shared/domain/day.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { holidayName } from '../../../shared/i18n/holidays.ts';
import { given } from '../api/answer.ts';
import { type CalendarInForce, readCalendar } from '../api/operations.ts';
import { Listed } from '../board/listed.tsx';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { CalendarForm } from './calendar-form.tsx';
import { Since } from './in-force.tsx';
import { lawWords } from './law-words.ts';
import { mayChangeLaw } from './looked-after.ts';

/** The days by which periods are counted, a year at a time. */
export function Calendar() {
  const { api, words } = useDesk();
  const calendar = useQuery({
    queryKey: ['admin', 'calendar'],
    queryFn: () => given(api.ask((common, how) => readCalendar(common, how))),
  });
  if (calendar.isPending) return <Waiting label={words.loading} />;
  if (calendar.isError) return <Failure error={calendar.error} words={words} again={() => void calendar.refetch()} />;
  return <Years inForce={calendar.data} />;
}

function Years({ inForce }: { readonly inForce: CalendarInForce }) {
  const desk = useDesk();
  const { lang, me, words } = desk;
  const said = lawWords[lang];
  const { calendar, loadedAt } = inForce;
  const thisYear = Number(me.today.slice(0, 4));
  const [year, setYear] = useState(Math.min(Math.max(thisYear, calendar.from), calendar.to));
  const years = Array.from({ length: calendar.to - calendar.from + 2 }, (_, i) => calendar.to + 1 - i);
  const rows = (['holidays', 'workdays'] as const)
    .flatMap((kind) => Object.entries(calendar[kind]).map(([day, name]) => ({ kind, day, name })))
    .filter(({ day }) => day.startsWith(`${year}-`))
    .sort((a, b) => a.day.localeCompare(b.day));
  return (
    <>
      <p className="hint">
        {[said.calendarLead, said.covers(calendar.from, calendar.to), ''].join(words.shell.gap)}
        <Since loadedAt={loadedAt} />
      </p>
      <div className="filters">
        <Select
          aria-label={said.year}
          showSearch={{ optionFilterProp: 'label' }}
          value={year}
          popupMatchSelectWidth={false}
          options={years.map((each) => ({
            value: each,
            label: each > calendar.to ? said.fresh(each) : said.yearOf(each),
          }))}
          onChange={setYear}
        />
      </div>
      <div className="admin-two">
        <Listed
          id="days"
          title={said.differ(year)}
          empty={said.noDays}
          heads={[said.day, said.name]}
          rows={rows.map(({ kind, day, name }) => {
            const known = parseDay(day);
            const what = kind === 'holidays' ? said.off : said.work;
            return [day, known ? longDay(known, lang) : day, `${holidayName(name, lang)} · ${what}`];
          })}
        />
        {mayChangeLaw(desk) ? (
          <CalendarForm key={year} year={year} inForce={inForce} />
        ) : (
          me.roles.includes('admin') && <p className="hint">{said.notTop}</p>
        )}
      </div>
    </>
  );
}
