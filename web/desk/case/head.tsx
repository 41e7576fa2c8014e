import type { ReactNode, RefObject } from 'react';
import { Link } from 'wouter';
import { isDuty } from '../../../shared/domain/case.ts';
import { categoryName } from '../../../shared/i18n/categories.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { channelNames, clockNames, natureNames, pathNames, statusNames } from '../../../shared/i18n/names.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import { unitName, useDesk } from '../shell/desk.ts';
import { Due } from '../shell/due.tsx';
import type { OfCase } from './part.tsx';

interface HeadProps extends OfCase {
  /** Takes the focus when the case is opened. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

type Fact = readonly [name: string, value: ReactNode, key?: string];

/** What the case is, where it stands, and which other cases it belongs to. */
export function Head({ file, heading }: HeadProps) {
  const { words, lang } = useDesk();
  const { case: matter, returnedMail } = file;
  const { nature, path, category, people, simple } = matter;
  const facts: (Fact | false | undefined)[] = [
    [words.case.number, matter.number],
    [
      words.case.status,
      <>
        {statusNames[lang][matter.status]} {simple && <span className="tag">{words.case.simple}</span>}
      </>,
    ],
    [words.case.received, longDay(matter.receivedOn, lang)],
    [words.case.channel, channelNames[lang][matter.channel]],
    category !== undefined && [words.case.category, categoryName(category, lang)],
    nature && [words.case.nature, natureNames[lang][nature]],
    path && path !== nature && [words.case.path, pathNames[lang][path]],
    people > 1 && [words.case.people, String(people)],
    ...matter.links.map(({ kind, case: other }): Fact => {
      return [
        words.links[kind],
        <Link key={other} href={`/cases/${other}`}>
          {other}
        </Link>,
        other,
      ];
    }),
  ];
  return (
    <header>
      <h2 ref={heading} tabIndex={-1} lang={languageOfText(matter.title)}>
        {matter.title}
      </h2>
      <dl className="facts-line">
        {facts
          .filter((fact) => fact !== false && fact !== undefined)
          .map(([name, value, key]) => (
            <div key={key ?? name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <NextDay file={file} />
      {returnedMail && <p className="notice">{words.case.mailReturned(longDay(returnedMail.on, lang))}</p>}
      <AccusedLine accused={matter.accused} />
    </header>
  );
}

/** What has to be done next, by whom, and until when. */
function NextDay({ file }: OfCase) {
  const desk = useDesk();
  const owed = file.case.clocks.filter((clock) => clock.status === 'running' && isDuty(clock));
  const [next] = owed.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  if (!next) return null;
  return (
    <div className="next-day">
      <p>{desk.words.case.next(unitName(desk, next.office), clockNames[desk.lang][next.kind])}</p>
      <Due day={next.due} workingDaysLeft={file.workingDaysLeft[next.id]} provisional={next.provisional} />
    </div>
  );
}

/** Whom it accuses is told to those who may see the case, so that they keep it from them (Art. 30(3)). */
function AccusedLine({ accused }: Pick<OfCase['file']['case'], 'accused'>) {
  const desk = useDesk();
  if (accused.length === 0) return null;
  const { words, lang } = desk;
  const whom = accused.map(({ unit, person }) => [unitName(desk, unit), person].filter(Boolean).join(' · '));
  return (
    <p className="accused-line">
      <strong>
        {words.case.accused}
        {words.case.colon}
        {new Intl.ListFormat(lang).format(whom)}
      </strong>{' '}
      {words.case.accusedHint}
    </p>
  );
}
