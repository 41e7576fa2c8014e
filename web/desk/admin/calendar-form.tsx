import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { parseDay } from '../../../shared/domain/day.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { type CalendarInForce, loadCalendar } from '../api/operations.ts';
import { Labelled } from '../forms/labelled.tsx';
import { useDesk } from '../shell/desk.ts';
import { differences } from './differences.ts';
import { WouldChange } from './in-force.tsx';
import { lawWords } from './law-words.ts';
import { Refusal } from './refusal.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { Saved } from './saved.tsx';
import { useSaving } from './use-saving.ts';
import { useTyped } from './use-typed.ts';
import { adminWords } from './words.ts';
import { daysOf, readDays } from './year-days.ts';

interface CalendarFormProps {
  readonly year: number;
  readonly inForce: CalendarInForce;
}

/** The days of one year, as its notice has them, in the place of what was known of it. */
export function CalendarForm({ year, inForce }: CalendarFormProps) {
  const { api, lang } = useDesk();
  const [said, common] = [lawWords[lang], adminWords[lang]];
  const at = useId();
  const [saved, setSaved] = useState(false);
  const { value: typed, change, overtaken } = useTyped(daysOf(inForce.calendar, year));
  const read = { holidays: readDays(typed.holidays, year), workdays: readDays(typed.workdays, year) };
  const notice = { holidays: read.holidays.days, workdays: read.workdays.days };
  const { saving } = useSaving(
    () =>
      api.ask((asked, how) =>
        loadCalendar({ ...asked, ifMatch: `"${inForce.version}"`, body: { from: year, to: year, ...notice } }, how),
      ),
    () => setSaved(true),
  );
  const wrong = [...read.holidays.wrong, ...read.workdays.wrong];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    if (wrong.length === 0) saving.mutate();
  };
  const known = daysOf(inForce.calendar, year);
  const before = kindOfEach(readDays(known.holidays, year).days, readDays(known.workdays, year).days);
  const changes = differences(before, kindOfEach(notice.holidays, notice.workdays)).map(({ path, was, is }) => {
    const day = parseDay(path);
    const kind = (value: unknown) => (value === 'off' ? said.off : value === 'work' ? said.work : said.usual);
    return { key: path, said: said.becomes(day ? longDay(day, lang) : path, kind(was), kind(is)) };
  });
  const shown = (lines: unknown) => String(lines).replaceAll('\n', said.and) || common.blank;
  const days = (name: 'holidays' | 'workdays', label: string) => (
    <Labelled
      id={`${at}${name}`}
      label={label}
      wrong={read[name].wrong.map(({ line, text }) => said.lineWrong(line, text, year)).join(' ') || undefined}
    >
      <Input.TextArea
        id={`${at}${name}`}
        value={typed[name]}
        onChange={({ target }) => {
          setSaved(false);
          change({ [name]: target.value });
        }}
      />
    </Labelled>
  );
  return (
    <form onSubmit={submit} aria-label={said.replace(year)}>
      <h3>{said.replace(year)}</h3>
      <p className="hint">{said.replaceHint(year)}</p>
      {saved && <Saved said={said.savedCalendar(year)} />}
      <RefusedRows error={saving.error} />
      {overtaken.length > 0 && !saved && (
        <Refusal
          error={undefined}
          meanwhile={overtaken.map(({ name, was, is }) =>
            common.became(name === 'holidays' ? said.off : said.work, shown(was), shown(is)),
          )}
        />
      )}
      {days('holidays', said.off)}
      {days('workdays', said.work)}
      {wrong.length === 0 && !saved && <WouldChange changes={changes} recounted={said.recount} />}
      <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={changes.length === 0}>
        {common.save}
      </Button>
    </form>
  );
}

function kindOfEach(holidays: Readonly<Record<string, string>>, workdays: Readonly<Record<string, string>>) {
  const each = (days: Readonly<Record<string, string>>, kind: 'off' | 'work') =>
    Object.keys(days).map((day) => [day, kind]);
  return Object.fromEntries([...each(holidays, 'off'), ...each(workdays, 'work')]);
}
