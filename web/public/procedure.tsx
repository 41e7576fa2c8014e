import type { VNode } from 'preact';
import { usualPeriod } from '../../shared/domain/clocks.ts';
import type { ClockKind, Policy } from '../../shared/domain/policy.ts';
import { periodWords } from '../../shared/i18n/periods.ts';
import { Aside, Source } from './aside.tsx';
import { type Frame, Layout } from './layout.tsx';
import { words } from './procedure-words.ts';

interface PartProps {
  readonly frame: Frame;
  readonly policy: Policy;
}

/** How a matter is dealt with, step by step; each limit as the policy in force says it, with where it stands. */
export function procedurePage(frame: Frame, policy: Policy): VNode {
  const w = words[frame.lang];
  const part = { frame, policy };
  return (
    <Layout frame={frame} title={w.title}>
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <Steps {...part} />
      <Review {...part} />
      <h2>{w.can.title}</h2>
      <ul class="plain">
        {w.can.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <Late {...part} />
      <Paths {...part} />
      <Safe {...part} />
    </Layout>
  );
}

/** A sentence with the limit of a clock in it, and its source. */
function Limit({ frame, policy, of, say }: PartProps & { of: ClockKind; say: (limit: string) => string }): VNode {
  const { period, source } = policy.clocks[of];
  return (
    <>
      {say(periodWords(period, frame.lang))}
      <Source of={source} />
    </>
  );
}

function Steps(part: PartProps): VNode {
  const { clocks, rating, paths } = part.policy;
  const { lang } = part.frame;
  const { steps: w, simple } = words[lang];
  const period = (kind: ClockKind) => periodWords(clocks[kind].period, lang);
  return (
    <>
      <h2>{w.title}</h2>
      <ol class="steps plan">
        <Step when={w.now}>
          <p>{w.brought}</p>
        </Step>
        <Step when={w.within(period('route'))}>
          <p>
            {w.routed}
            <Source of={clocks.route.source} />
          </p>
        </Step>
        <Step when={w.within(period('notify'))}>
          <p>
            {w.told}
            <Source of={clocks.notify.source} />
          </p>
          <Aside>
            <p>
              <Limit {...part} of="objection" say={w.objection} />
            </p>
          </Aside>
        </Step>
        <Step when={w.answerWithin(period('handle'))}>
          <p>
            {w.answered}
            <Source of={clocks.handle.source} />
          </p>
          <Aside>
            <p>
              <Limit {...part} of="extension" say={w.extension} />
            </p>
          </Aside>
        </Step>
        <Step when={w.after}>
          <p>
            {w.carriedOut}
            <Source of="Art. 32" />
          </p>
          <p>
            {w.rated(periodWords(rating.window, lang))}
            <Source of={rating.source} />
          </p>
        </Step>
      </ol>
      {paths.handling.simple && (
        <>
          <h2>{simple.title}</h2>
          <p>{simple.what}</p>
          <ul class="plain">
            <li>
              <Limit {...part} of="simple-accept" say={simple.accept} />
            </li>
            <li>
              <Limit {...part} of="simple-answer" say={simple.answer} />
            </li>
          </ul>
        </>
      )}
    </>
  );
}

function Step({ when, children }: { when: string; children: VNode | VNode[] }): VNode {
  return (
    <li>
      <strong>{when}</strong>
      <div>{children}</div>
    </li>
  );
}

function Review(part: PartProps): VNode {
  const { review: w } = words[part.frame.lang];
  return (
    <>
      <h2>{w.title}</h2>
      <ol class="plain">
        <li>
          <Limit {...part} of="ask-review" say={w.ask} />
        </li>
        <li>
          <Limit {...part} of="review" say={w.decide} />
        </li>
        <li>
          <Limit {...part} of="ask-re-review" say={w.askAgain} />
        </li>
        <li>
          <Limit {...part} of="re-review" say={w.decideAgain} />
        </li>
      </ol>
      <p>
        {w.final}
        <Source of={part.policy.refusals.final.source} />
      </p>
    </>
  );
}

function Late(part: PartProps): VNode {
  const { late: w } = words[part.frame.lang];
  return (
    <>
      <h2>{w.title}</h2>
      <p>
        {w.what}
        <Source of={part.policy.grounds.overdue.source} />
      </p>
      <p>
        <Limit {...part} of="supervision-reply" say={w.reply} />
      </p>
    </>
  );
}

function Paths({ frame, policy }: PartProps): VNode {
  const { paths } = policy;
  const { kinds, claims } = words[frame.lang];
  return (
    <>
      <h2>{kinds.title}</h2>
      <ul class="plain">
        <li>
          {kinds.suggestion(periodWords(usualPeriod(policy, 'answer', 'suggestion'), frame.lang))}
          <Source of={paths.suggestion.source} />
        </li>
        <li>
          {kinds.accusation}
          <Source of={paths.accusation.source} />
        </li>
        <li>
          {claims.elsewhere}
          <Source of="Art. 31(1)-(4)" />
        </li>
        <li>
          {claims.here}
          <Source of={paths.handling.source} />
        </li>
      </ul>
    </>
  );
}

function Safe({ frame, policy: { limits } }: PartProps): VNode {
  const { safe: w } = words[frame.lang];
  const { count, source } = limits.representatives;
  return (
    <>
      <h2>{w.title}</h2>
      <ul class="plain">
        <li>{w.anonymous}</li>
        <li>
          {w.wall}
          <Source of="Art. 30(3)" />
        </li>
        <li>
          {w.together(String(count))}
          <Source of={source} />
        </li>
        <li>{w.kept}</li>
      </ul>
    </>
  );
}
