import type { VNode } from 'preact';
import type { Tracked } from '../../shared/cases/track.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { fieldName } from '../../shared/i18n/fields.ts';
import { fileWords } from '../../shared/i18n/file-names.ts';
import { gradeNames } from '../../shared/i18n/names/matters.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { words } from './case-words.ts';
import { words as trayWords } from './tray-words.ts';

/** What was handed in, when, and what the citizen said of the answer. */
export function RecordOf({ lang, tracked }: { lang: Lang; tracked: Tracked }): VNode {
  const w = words[lang];
  return (
    <dl class="record">
      {tracked.facts && (
        <>
          <dt>{fieldName('facts', lang)}</dt>
          <Facts lang={lang} facts={tracked.facts} />
        </>
      )}
      <dt>{w.received}</dt>
      <dd>{longDay(tracked.receivedOn, lang)}</dd>
      <dt>{w.hash}</dt>
      <dd class="hash">{tracked.contentHash}</dd>
      <Files lang={lang} files={tracked.files} />
      <Rated lang={lang} ratings={tracked.ratings} />
    </dl>
  );
}

/** What they wrote themselves they know: a long text does not keep them from what comes after it. */
const LONG_TEXT = 240;

function Facts({ lang, facts }: { lang: Lang; facts: string }): VNode {
  const text = (
    <span class="text" lang={languageOfText(facts)}>
      {facts}
    </span>
  );
  if (facts.length <= LONG_TEXT) return <dd>{text}</dd>;
  return (
    <dd>
      <details class="why">
        <summary>{words[lang].unfold}</summary>
        {text}
      </details>
    </dd>
  );
}

function Files({ lang, files }: { lang: Lang; files: Tracked['files'] }): VNode | null {
  if (files.length === 0) return null;
  return (
    <>
      <dt>{trayWords[lang].title}</dt>
      {files.map((file) => (
        <dd>
          {file.name || trayWords[lang].unnamed} <span class="hint">{fileWords(file, lang)}</span>
        </dd>
      ))}
    </>
  );
}

function Rated({ lang, ratings }: { lang: Lang; ratings: Tracked['ratings'] }): VNode | null {
  const w = words[lang];
  const given = (['office', 'unit'] as const).flatMap((of) => {
    const grade = ratings[of];
    return grade ? [w.rated[of](gradeNames[lang][grade])] : [];
  });
  if (given.length === 0) return null;
  return (
    <>
      <dt>{w.rated.title}</dt>
      {given.map((each) => (
        <dd>{each}</dd>
      ))}
    </>
  );
}
