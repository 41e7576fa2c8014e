import type { Case } from '../../case.ts';
import { daysLeft, endOf } from '../../clocks.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp, written } from '../../facts.ts';
import { refuse } from '../../refusal.ts';
import { reviewOf } from './decide.ts';

/** A hearing begins in the re-review: its time is not counted, so the clock stands still (Art. 36(2)). */
export function suspendFacts(matter: Case, command: Command<'suspend-for-hearing'>, context: Context): Outcome {
  const { review, text } = command;
  if (reviewOf(matter, review).tier !== 're-review') return refuse('other-tier', { tier: 're-review' });
  const clock = matter.clocks.find((each) => each.review === review && each.status === 'running');
  if (!clock || clock.due < context.today) return refuse('deadline-passed', { due: clock?.due ?? context.today });
  const said = written(matter, text, context);
  if ('refusal' in said) return said;
  const left = Math.max(0, daysLeft(clock, context));
  return {
    papers: said.papers,
    events: [
      {
        ...{ type: 'hearing-begun', ...stamp(context), review, record: said.record },
        suspends: [{ clock: clock.id, left }],
      },
    ],
  };
}

/** The hearing is over: the clock goes on with the days that were left (Art. 36(2)). */
export function resumeFacts(matter: Case, command: Command<'resume-after-hearing'>, context: Context): Outcome {
  const { review, text } = command;
  const said = written(matter, text, context);
  if ('refusal' in said) return said;
  const clock = matter.clocks.find((each) => each.review === review && each.status === 'suspended');
  const happening = { type: 'hearing-ended', ...stamp(context), review, record: said.record } as const;
  if (!clock) return { papers: said.papers, events: [happening] };
  const { period } = context.policy.clocks[clock.kind];
  const { due: to, ...end } = endOf(
    clock.kind,
    { from: context.today, period: { ...period, days: clock.left ?? 0 } },
    context,
  );
  return {
    papers: said.papers,
    events: [{ ...happening, moves: [{ clock: clock.id, from: clock.due, to, ...end }] }],
  };
}
