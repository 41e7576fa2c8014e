import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome, stamp } from '../../facts.ts';
import { paths } from '../../policy.ts';
import { refuse } from '../../refusal.ts';

/**
 * 简易办理, for first-time, clear and small matters: not from above, not of a crowd, not for accusations or what has a
 * procedure of its own (trial rules 2016).
 */
export function takeSimpleTrackFacts(matter: Case, _: Command<'take-simple-track'>, context: Context): Outcome {
  const { policy } = context;
  const most = policy.limits['simple-people'].count;
  const path = paths.find((each) => policy.paths[each].nature === matter.nature && policy.paths[each].simple);
  const reason = exclusion(matter, most) ?? (path ? undefined : 'nature');
  if (matter.simple || reason) return refuse('not-simple', { reason: reason ?? 'already', most });
  return { events: [{ type: 'simple-track-taken', ...stamp(context) }] };
}

function exclusion({ channel, people, accused, links }: Case, most: number): string | undefined {
  if (channel === 'above') return 'from-above';
  if (people > most) return 'crowd';
  if (accused.length > 0) return 'accusation';
  return links.some(({ kind }) => kind === 'repeat-of' || kind === 'repeated-by') ? 'repeat' : undefined;
}

/** Turned into an ordinary matter, as when it proves less simple than it seemed. */
export function leaveSimpleTrackFacts(
  matter: Case,
  { text }: Command<'leave-simple-track'>,
  context: Context,
): Outcome {
  if (!matter.simple) return refuse('not-on-simple-track');
  return noted(matter, text, context, { type: 'simple-track-left' });
}
