import type { ComponentChildren, VNode } from 'preact';
import type { Day } from '../../../shared/domain/day.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import type { Answers, Question } from '../../../shared/petition/questions.ts';
import { type Frame, hrefOf, Layout } from '../layout.tsx';
import { type Row, rowsOfCheck } from './check-rows.ts';
import type { Unit } from './controls.tsx';
import { words } from './words.ts';

export interface CheckProps {
  readonly answers: Answers;
  readonly asked: readonly Question[];
  readonly units: readonly Unit[];
  /** What the files are called that go with it. */
  readonly files: readonly string[];
  readonly step: { readonly n: number; readonly of: number };
  readonly before: Question | 'check' | undefined;
  readonly lastDay: Day;
  readonly carried: string | undefined;
}

/** Everything that was answered, with a way to change each; what was changed leads back here. */
export function checkPage(frame: Frame, props: CheckProps): VNode {
  const { lang } = frame;
  const w = words[lang];
  const { answers, asked, units, files, step, before, lastDay, carried } = props;
  const rows = rowsOfCheck(answers, asked, { units, files, lang });
  return (
    <Layout frame={frame} title={w.titles.check} stay={{ action: '/submit/check', form: 'question' }}>
      <form class="question" id="question" method="post" action={hrefOf('/submit/check', lang)}>
        {before && (
          <button type="submit" class="back" name="open" value={before}>
            {w.back}
          </button>
        )}
        {carried !== undefined && <input type="hidden" name="draft" value={carried} autocomplete="off" />}
        <p class="hint step">{w.place(step.n, step.of)}</p>
        <h1>{w.titles.check}</h1>
        <p>{w.checkLead}</p>
        <dl class="check">
          {rows.map((row) => (
            <CheckRow row={row} change={w.change}>
              {row.values.length > 0 ? row.values.map((value) => <p>{value}</p>) : <p class="hint">{w.unanswered}</p>}
            </CheckRow>
          ))}
        </dl>
        <div class="go">
          <button type="submit" class="main" name="open" value="send">
            {w.toSend}
          </button>
        </div>
        <p class="hint">{w.keptUntil(longDay(lastDay, lang))}</p>
      </form>
    </Layout>
  );
}

function CheckRow({ row, change, children }: { row: Row; change: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{row.label}</dt>
      <dd>{children}</dd>
      <dd class="change">
        <button type="submit" class="quiet" name="open" value={row.question}>
          {change}
          <span class="unseen"> {row.label}</span>
        </button>
      </dd>
    </div>
  );
}
