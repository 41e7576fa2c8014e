import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp } from '../../facts.ts';
import { refuse } from '../../refusal.ts';
import { officesAtWork } from '../../visibility.ts';
import { isBehindWall } from '../../wall.ts';
import { accusedBeyond } from './accused.ts';

/** Put under another category or nature. A unit that has the matter in hand cannot become accused before it is recalled. */
export function classifyFacts(matter: Case, command: Command<'classify'>, context: Context): Outcome {
  const { category, nature, accused = matter.accused } = command;
  const beyond = accusedBeyond(accused, matter.office, context);
  if (beyond) return beyond;
  const newly = accused.filter(({ unit }) => !matter.accused.some((each) => each.unit === unit));
  const unit = officesAtWork(matter).find((each) => isBehindWall(context.offices, newly, each));
  if (unit) return refuse('accused-in-hand', { unit });
  return { events: [{ type: 'classified', ...stamp(context), category, nature, accused }] };
}
