import { Button } from 'antd';
import { Link } from 'wouter';
import type { Headed } from '../../../shared/import/headers.ts';
import type { Plan } from '../../../shared/import/plan.ts';
import { csvOf } from '../../../shared/schema/csv.ts';
import { RunBar } from '../batch/run-bar.tsx';
import { useDesk } from '../shell/desk.ts';
import { csvFile, save } from '../shell/save.ts';
import { ErrorFiles } from './error-files.tsx';
import { faultyRows, outcomeOf, receiptTable } from './outcome.ts';
import { RowErrors } from './row-errors.tsx';
import type { Importing } from './use-import.ts';
import { importWords } from './words.ts';

interface RegisteringProps {
  readonly name: string;
  readonly list: Headed;
  readonly plan: Plan;
  readonly importing: Importing;
}

/** How far the import is, and in the end what has become of every row. */
export function Registering({ name, list, plan, importing: { run, goOn } }: RegisteringProps) {
  const { words: desk, lang } = useDesk();
  const words = importWords[lang];
  const { receipts, registered, alreadyThere, refused } = outcomeOf(run.batch);
  const bad = [...faultyRows(plan, lang), ...refused].sort((a, b) => a.row - b.row);
  const isOver = run.state === 'ended' || run.state === 'stopped';
  const saveReceipts = () =>
    save(`${words.receiptFile}.csv`, csvFile(csvOf(receiptTable(receipts, words.receiptHeadings))));
  return (
    <section aria-labelledby="registering">
      <h3 id="registering">{words.registering(name)}</h3>
      <RunBar run={run} goOn={() => void goOn()} />
      {run.state === 'running' && <p className="hint">{words.stay}</p>}
      <div role="status">
        {run.state === 'ended' && (
          <div className="done">
            <ul>
              <li>{words.registered(registered)}</li>
              {alreadyThere > 0 && <li>{words.alreadyThere(alreadyThere)}</li>}
              {plan.twice.length > 0 && <li>{words.twiceLeftOut(plan.twice.length)}</li>}
              {bad.length > 0 && <li>{words.notRegistered(bad.length)}</li>}
            </ul>
          </div>
        )}
      </div>
      {isOver && receipts.length > 0 && (
        <p className="ends">
          <Button onClick={saveReceipts}>{words.saveReceipts}</Button>
          <span className="hint">{words.codes}</span>
        </p>
      )}
      {isOver && bad.length > 0 && (
        <>
          <RowErrors rows={bad} />
          <ErrorFiles list={list} plan={plan} refused={refused} />
        </>
      )}
      {run.state === 'ended' && (
        <p>
          <Link href="/inbox?task=case">{words.goTo(desk.shell.place.inbox)}</Link>
        </p>
      )}
    </section>
  );
}
