import { outcomeNames } from '../../../shared/i18n/outcomes.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import { unitName, useDesk } from '../shell/desk.ts';
import { type Answer, answersIn, papersOf, remainingRequests } from './papers.ts';
import { type OfCase, Part, Said } from './part.tsx';

/** What the citizen asked for, and under each request what the units said to it. */
export function Requests({ file }: OfCase) {
  const desk = useDesk();
  const { words } = desk;
  const here = remainingRequests(file).map(({ index }) => index);
  const answers = answersIn(file);
  const requests = papersOf(file, 'matter')[0]?.requests ?? [];
  return (
    <Part name="requests" title={words.case.requests}>
      <ol>
        {requests.map((request, index) => (
          <li key={request}>
            <Said text={request} lang={languageOfText(request)} />
            {here.includes(index) ? (
              answers.map((answer) => <Opinion key={answer.office} answer={answer} at={here.indexOf(index)} />)
            ) : (
              <p className="soft">{words.case.splitOff}</p>
            )}
          </li>
        ))}
      </ol>
      {answers.map(({ found, office }) => (
        <div key={office}>
          <h4>
            {words.case.found} · {unitName(desk, office)}
          </h4>
          <Said text={found} lang={languageOfText(found)} />
        </div>
      ))}
    </Part>
  );
}

function Opinion({ answer: { office, opinions, served }, at }: { readonly answer: Answer; readonly at: number }) {
  const desk = useDesk();
  const { words, lang } = desk;
  const opinion = opinions[at];
  if (!opinion) return null;
  return (
    <div className="opinion">
      <p>
        <strong>{outcomeNames[lang][opinion.outcome]}</strong> · {unitName(desk, office)}{' '}
        {!served && <span className="tag">{words.case.draft}</span>}
      </p>
      <Said text={opinion.text} lang={languageOfText(opinion.text)} />
      <p className="soft">{words.case.basis + words.case.colon + opinion.basis}</p>
    </div>
  );
}
