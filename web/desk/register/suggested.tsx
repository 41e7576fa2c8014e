import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { categoryName } from '../../../shared/i18n/categories.ts';
import { given } from '../api/answer.ts';
import { type SuggestionsMade, suggestForMatter } from '../api/operations.ts';
import type { Filled } from '../forms/filled.ts';
import { unitName, useDesk } from '../shell/desk.ts';
import { textToSuggestFor } from './recorded.ts';
import { useSettled } from './settled.ts';
import { Unanswered } from './unanswered.tsx';

interface SuggestedProps {
  readonly filled: Filled;
  readonly choose: (category: string) => void;
}

/** A class and units for what is written, with the words that speak for them. Nothing is chosen by itself. */
export function Suggested({ filled, choose }: SuggestedProps) {
  const { api, words } = useDesk();
  const { recording } = words;
  const body = useSettled(textToSuggestFor(filled));
  const { data, isError, refetch } = useQuery({
    queryKey: ['suggested', body],
    enabled: body !== undefined,
    queryFn: () => given(api.ask((common, how) => suggestForMatter({ ...common, body: body ?? {} }, how))),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
  return (
    <section aria-labelledby="suggested">
      <h3 id="suggested">{recording.suggested}</h3>
      {body && isError && <Unanswered again={() => void refetch()}>{recording.suggestingFailed}</Unanswered>}
      {body && data && !isError && <Made made={data} choose={choose} />}
      {!body || (!data && !isError) ? <p className="hint">{recording.noSuggestion}</p> : null}
    </section>
  );
}

function Made({ made: { categories, units }, choose }: Pick<SuggestedProps, 'choose'> & { made: SuggestionsMade }) {
  const desk = useDesk();
  const { recording, shell } = desk.words;
  const because = (terms: readonly string[]) =>
    terms.length > 0 && <small>{recording.because(terms.join(shell.and))}</small>;
  if (categories.length === 0 && units.length === 0) return <p className="hint">{recording.nothingSuggested}</p>;
  return (
    <>
      <p className="hint">{recording.yours}</p>
      <ul className="suggested">
        {categories.map((each) => (
          <li key={each.category}>
            <Button onClick={() => choose(each.category)}>
              {recording.choose(categoryName(each.category, desk.lang))}
            </Button>
            {because(each.because)}
          </li>
        ))}
      </ul>
      {units.length > 0 && <h4>{recording.units}</h4>}
      <ul className="suggested">
        {units.map((each) => (
          <li key={each.unit}>
            {unitName(desk, each.unit)}
            {because(each.because)}
          </li>
        ))}
      </ul>
    </>
  );
}
