import { useQuery } from '@tanstack/react-query';
import { batchOf, tallyOf } from '../../../shared/batch/batch.ts';
import { actionNames } from '../../../shared/i18n/names.ts';
import { given } from '../api/answer.ts';
import { readCase } from '../api/operations.ts';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { keyOf } from '../work/tasks.ts';
import { Results } from './results.tsx';
import { RunBar } from './run-bar.tsx';
import { doneTogether, type TogetherAction } from './together.ts';
import { TogetherForm } from './together-form.tsx';
import type { Together } from './use-together.ts';

interface TogetherPaneProps {
  readonly action: TogetherAction;
  readonly together: Together;
  /** Where a case opens. */
  readonly open: (number: string) => string;
}

/** One form for all that are ticked, how far it is, and what became of each. */
export function TogetherPane({ action, together, open }: TogetherPaneProps) {
  const { words, lang } = useDesk();
  const { ticked, run } = together;
  const { done, failed } = tallyOf(run.batch);
  const name = actionNames[lang][action];
  const hasEnded = run.state === 'ended';
  const isPossible = doneTogether(ticked.tasks).includes(action);
  return (
    <section className="together" aria-labelledby="together">
      <h2 id="together">{ticked.tasks.length > 0 ? words.together.heading(name, ticked.tasks.length) : name}</h2>
      {ticked.tasks.length === 0 && run.batch.length === 0 && <p className="empty">{words.together.none}</p>}
      {ticked.tasks.length > 0 && !isPossible && !hasEnded && <p className="hint">{words.together.nothing}</p>}
      <RunBar run={run} goOn={() => void together.goOn()} />
      <div role="status">
        {hasEnded && (
          <div className="done">
            <p>{failed === 0 ? words.together.all(done) : words.together.some(done, failed)}</p>
            {failed > 0 && <p>{isPossible ? words.together.retry : words.together.past(name, ticked.tasks.length)}</p>}
          </div>
        )}
      </div>
      {isPossible && <Form action={action} together={together} />}
      <Results batch={run.state === 'idle' ? batchOf(ticked.tasks, keyOf) : run.batch} open={open} />
    </section>
  );
}

/** Offered is what the first of them offers; whatever of it does not fit another, that one refuses by itself. */
function Form({ action, together }: Pick<TogetherPaneProps, 'action' | 'together'>) {
  const { words, api } = useDesk();
  const [first] = together.ticked.tasks;
  const number = first?.number ?? '';
  const query = useQuery({
    queryKey: ['case', number],
    queryFn: () => given(api.ask((common, how) => readCase({ $number: number, ...common }, how))),
    placeholderData: (before) => before,
  });
  if (query.data) return <TogetherForm action={action} together={together} file={query.data} />;
  if (query.isError) return <Failure error={query.error} words={words} again={() => void query.refetch()} />;
  return <Waiting label={words.loading} />;
}
