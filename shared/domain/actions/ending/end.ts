import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { openPoints } from '../../dossier.ts';
import { noted, type Outcome, stamp } from '../../facts.ts';
import { refuse } from '../../refusal.ts';

/** The citizen takes the matter back, before it is answered; whoever enters that for them writes down how they said so. */
export function withdrawFacts(matter: Case, { text }: Command<'withdraw'>, context: Context): Outcome {
  if (text) return noted(matter, text, context, { type: 'withdrawn' });
  return context.actor.kind === 'citizen'
    ? { events: [{ type: 'withdrawn', ...stamp(context) }] }
    : refuse('no-reasons');
}

/** The matter has ended. Whether it was resolved is a second fact, recorded beside it. */
export function closeFacts(matter: Case, { resolved, text }: Command<'close'>, context: Context): Outcome {
  if (matter.clocks.some(({ kind, status }) => kind === 'report-back' && status === 'running'))
    return refuse('report-awaited');
  const open = matter.assignments.find(({ carryOut }) => carryOut === 'due' || carryOut === 'done');
  if (resolved && open) return refuse('not-verified', { unit: open.office });
  const happening = { type: 'closed', resolved } as const;
  return text ? noted(matter, text, context, happening) : { events: [{ ...happening, ...stamp(context) }] };
}

/** Filed 立卷归档: nothing is added to it any more, so nothing may be open. */
export function sealFacts(matter: Case, _: Command<'seal'>, context: Context): Outcome {
  const open = openPoints(matter, context);
  return open.length > 0
    ? refuse('dossier-open', { points: open.join(' | ') })
    : { events: [{ type: 'sealed', ...stamp(context) }] };
}
