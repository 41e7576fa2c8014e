import { type ReactNode, useId } from 'react';
import type { Instant } from '../../../shared/domain/day.ts';
import { useDesk } from '../shell/desk.ts';
import { lawWords } from './law-words.ts';
import { momentOf } from './moment.ts';

/** Since when it is in force. */
export function Since({ loadedAt }: { readonly loadedAt: Instant | undefined }) {
  const { lang } = useDesk();
  const said = lawWords[lang];
  return <>{loadedAt ? said.loaded(momentOf(loadedAt, lang)) : said.builtIn}</>;
}

interface WouldChangeProps {
  readonly changes: readonly { readonly key: string; readonly said: ReactNode }[];
  /** Which periods of open cases move. */
  readonly recounted: string;
}

/** What saving changes, before it is saved. */
export function WouldChange({ changes, recounted }: WouldChangeProps) {
  const said = lawWords[useDesk().lang];
  const at = useId();
  if (changes.length === 0) return <p className="hint">{said.noChanges}</p>;
  return (
    <section aria-labelledby={at} className="would-change">
      <h4 id={at}>{said.changes}</h4>
      <ul>
        {changes.map(({ key, said: sentence }) => (
          <li key={key}>{sentence}</li>
        ))}
      </ul>
      <p>{recounted}</p>
    </section>
  );
}
