import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { longDay } from '../../../shared/i18n/dates.ts';
import { statusNames } from '../../../shared/i18n/names.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import { given, Refused } from '../api/answer.ts';
import { searchRepeats } from '../api/operations.ts';
import type { Filled } from '../forms/filled.ts';
import { useDesk } from '../shell/desk.ts';
import { heardIn } from './recorded.ts';
import { useSettled } from './settled.ts';
import { Unanswered } from './unanswered.tsx';

/** Matters of the same citizen that say about the same, while one is still writing. */
export function Repeats({ filled }: { readonly filled: Filled }) {
  const { api, words, lang } = useDesk();
  const { recording } = words;
  const body = useSettled(heardIn(filled));
  const { data, error, refetch } = useQuery({
    queryKey: ['repeats', body],
    enabled: body !== undefined,
    queryFn: () => given(api.ask((common, how) => searchRepeats({ ...common, body: body ?? { citizen: {} } }, how))),
    // A telephone that is half typed is refused; that is said when it is saved.
    retry: false,
    // It names a person, and is not kept beyond the page.
    gcTime: 0,
  });
  const repeats = data?.repeats ?? [];
  const failed = error && !(error instanceof Refused && error.failure.code === 'invalid-input');
  return (
    <section aria-labelledby="repeats">
      <h3 id="repeats">{recording.repeats}</h3>
      <div role="status">
        {failed ? (
          <Unanswered again={() => void refetch()}>{recording.repeatsFailed}</Unanswered>
        ) : (
          repeats.length === 0 && <p className="hint">{data ? recording.noRepeatsFound : recording.noRepeats}</p>
        )}
        {repeats.map(({ number, title, status, receivedOn, likeness, suggest }) => (
          <div className="notice" key={number}>
            <p>
              <Link href={`/cases/${number}`} lang={languageOfText(title)}>
                {title}
              </Link>
            </p>
            <p>
              <span className="number">{number}</span> · {statusNames[lang][status]} · {longDay(receivedOn, lang)}
            </p>
            <p>{recording.alike(Math.round(likeness * 100))}</p>
            <p>{recording.means[suggest]}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
