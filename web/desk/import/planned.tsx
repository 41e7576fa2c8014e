import { Button } from 'antd';
import { longDay } from '../../../shared/i18n/dates.ts';
import { channelNames } from '../../../shared/i18n/names.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import type { Headed } from '../../../shared/import/headers.ts';
import type { Plan } from '../../../shared/import/plan.ts';
import { useDesk } from '../shell/desk.ts';
import { ErrorFiles } from './error-files.tsx';
import { faultyRows } from './outcome.ts';
import { RowErrors } from './row-errors.tsx';
import { importWords } from './words.ts';

interface PlannedProps {
  readonly list: Headed;
  readonly plan: Plan;
  readonly start: () => void;
}

/** What would be registered, what cannot be, and why; nothing has been done yet. */
export function Planned({ list, plan, start }: PlannedProps) {
  const { lang } = useDesk();
  const words = importWords[lang];
  const { register, faulty, twice } = plan;
  return (
    <section aria-labelledby="planned">
      <h3 id="planned">{words.check}</h3>
      <p role="status">{words.planned(register.length, faulty.length, twice.length)}</p>
      {faulty.length > 0 && (
        <>
          <RowErrors rows={faultyRows(plan, lang)} />
          <ErrorFiles list={list} plan={plan} refused={[]} />
        </>
      )}
      {twice.length > 0 && <p className="hint">{words.twice(twice.map(({ row, as }) => words.sameAs(row, as)))}</p>}
      {register.length > 0 && <Samples plan={plan} />}
      <p>
        <Button type="primary" size="large" onClick={start} disabled={register.length === 0}>
          {words.start(register.length)}
        </Button>
      </p>
      <p className="hint">{register.length === 0 ? words.nothingToRegister : words.same}</p>
    </section>
  );
}

const SHOWN = 5;

/** The first of them as they would be registered. */
function Samples({ plan: { register } }: { readonly plan: Plan }) {
  const { lang } = useDesk();
  const words = importWords[lang];
  return (
    <table aria-label={words.first}>
      <thead>
        <tr>
          {[words.row, words.title, words.citizen, words.came, words.received].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {register.slice(0, SHOWN).map(({ row, registration: { title, citizen, channel, receivedOn } }) => (
          <tr key={row}>
            <td>{row}</td>
            <td lang={languageOfText(title)}>{title}</td>
            <td>{citizen.name ?? words.unnamed}</td>
            <td>{channelNames[lang][channel]}</td>
            <td>{receivedOn ? longDay(receivedOn, lang) : words.today}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
