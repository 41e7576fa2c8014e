import { longDay } from '../../../shared/i18n/dates.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import { useDesk } from '../shell/desk.ts';
import { CitizenLines } from './citizen.tsx';
import { papersOf } from './papers.ts';
import { type OfCase, Part, Said } from './part.tsx';

/** What happened, in the citizen's words, and as much of who they are as staff may see. */
export function Facts({ file }: OfCase) {
  const { words, lang } = useDesk();
  const matter = papersOf(file, 'matter')[0];
  const facts = matter?.facts ?? '';
  const more: readonly (readonly [string, string | undefined])[] = [
    [words.case.happened, matter?.happenedOn && longDay(matter.happenedOn, lang)],
    [words.case.place, matter?.place],
    [words.case.tried, matter?.tried],
    [words.case.accusedWords, matter?.accusedWords],
    [words.case.source, matter?.source],
  ];
  return (
    <Part name="facts" title={words.case.facts}>
      <Said text={facts} lang={languageOfText(facts)} />
      <dl className="lines">
        {more.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <CitizenLines file={file} />
    </Part>
  );
}
