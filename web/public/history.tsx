import type { VNode } from 'preact';
import type { Evidence, ShownEvent } from '../../shared/cases/evidence.ts';
import type { EventType } from '../../shared/domain/events.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { fieldName } from '../../shared/i18n/fields.ts';
import { words as caseWords } from './case-words.ts';
import { Field } from './field.tsx';
import { Fours } from './fours.tsx';
import { words } from './history-words.ts';
import { type Frame, hrefOf, Layout } from './layout.tsx';
import { PostButton } from './letter-form.tsx';
import type { OwnCase } from './step-form.tsx';
import { stepWords } from './step-words.ts';

export interface HistoryPageProps {
  readonly evidence: Evidence;
  readonly own: OwnCase;
  readonly script: string;
  /** The fingerprint that was to be compared. */
  readonly typed: string;
}

/** What was checked, and what one needs to check it oneself: the same with and without a script. */
export function historyPage(frame: Frame, { evidence, own, script, typed }: HistoryPageProps): VNode {
  const { lang } = frame;
  const w = words[lang];
  const { number, contentHash, events } = evidence;
  const broken = events.filter(({ sound }) => !sound).map(({ seq }) => seq);
  const plain = events.map(({ seq, who, what, text, hash }) => ({ seq, who, what, text, hash }));
  return (
    <Layout frame={frame} title={w.title} stay={{ action: '/track/history', form: 'asked' }}>
      <p class="hint">
        {fieldName('number', lang)} <Fours text={number} />
      </p>
      <h1>{w.title}</h1>
      <p>{w.lead}</p>
      <section class={broken.length > 0 ? 'sheet now late' : 'sheet now'}>
        <p class="status">{w.server(events.length, broken.join('、'))}</p>
        <p id="checked" role="status" data-sound={w.sound} data-wrong={w.wrong} hidden />
      </section>
      <h2 id="compare">{w.receipt}</h2>
      <form id="asked" method="post" action={`${hrefOf('/track/history', lang)}#compare`} novalidate>
        <input type="hidden" name="number" value={own.number} autocomplete="off" />
        <input type="hidden" name="code" value={own.code} autocomplete="off" />
        <Field path="hash" label={w.typed} errors={[]}>
          {(ties) => <input type="text" {...ties} name="hash" value={typed} autocomplete="off" spellcheck={false} />}
        </Field>
        {typed && (
          <p class="note" role="status">
            <strong>{found(typed, contentHash, events, lang)}</strong>
          </p>
        )}
        <button type="submit">{w.compare}</button>
      </form>
      <h2>{caseWords[lang].steps}</h2>
      <Records lang={lang} events={events} />
      <h2>{w.self}</h2>
      <ol class="plain">
        {w.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <label for="evidence">{w.evidence}</label>
      <textarea
        id="evidence"
        class="hash"
        rows={6}
        readonly
        value={JSON.stringify({ number, events: plain }, null, 1)}
      />
      <PostButton lang={lang} to="/track" own={own}>
        {w.back}
      </PostButton>
      <script src={script} defer />
    </Layout>
  );
}

/** Who takes a step, where it is not the unit: the records themselves name nobody. */
const actedBy: Partial<Record<EventType, keyof typeof words.zh.acted>> = {
  submitted: 'office',
  registered: 'office',
  refused: 'office',
  closed: 'office',
  'overdue-flagged': 'either',
  supervised: 'either',
  'review-asked': 'body',
  'review-served': 'body',
};

function Records({ lang, events }: { lang: Lang; events: readonly ShownEvent[] }): VNode {
  const w = words[lang];
  return (
    <ol class="steps">
      {events.map(({ seq, on, type, hash, sound }) => (
        <li>
          <strong>
            {seq}. {on && longDay(on, lang)}
          </strong>
          <span>
            {type ? stepWords[lang][type](w.acted[actedBy[type] ?? 'unit']) : w.inside}
            <span class="hash">{`${sound ? '✓' : '✗'}\u00a0${hash}`}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A fingerprint as somebody copied it, with whatever spaces and capitals. */
function found(typed: string, contentHash: string, events: readonly ShownEvent[], lang: Lang): string {
  const w = words[lang];
  const asked = typed.replace(/\s/g, '').toLowerCase();
  if (asked === contentHash) return w.same;
  const event = events.find(({ hash }) => hash === asked);
  return event ? w.earlier(event.seq) : w.other;
}
