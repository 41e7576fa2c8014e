import { Link } from 'wouter';
import type { Batch } from '../../../shared/batch/batch.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import type { Failure } from '../api/answer.ts';
import type { OpenTask } from '../api/operations.ts';
import { useDesk } from '../shell/desk.ts';

interface ResultsProps {
  readonly batch: Batch<OpenTask, unknown, Failure>;
  readonly open: (number: string) => string;
}

/** What became of each: done, or not and why, with the way to the case. */
export function Results({ batch, open }: ResultsProps) {
  const { words } = useDesk();
  if (batch.length === 0) return null;
  return (
    <section aria-labelledby="results">
      <h3 id="results">{words.together.results}</h3>
      <ul className="results">
        {batch.map(({ item: { number, title }, key, standing }) => (
          <li key={key} data-standing={standing.kind}>
            <span className="word">{words.together.standing[standing.kind]}</span>
            <div>
              <Link href={open(number)} lang={languageOfText(title)}>
                {title}
              </Link>{' '}
              <small className="number">{number}</small>
              {standing.kind === 'failed' && <p className="why">{standing.failure.detail}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
