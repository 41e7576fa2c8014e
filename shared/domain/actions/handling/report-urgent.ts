import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { above } from '../../office.ts';
import { refuse } from '../../refusal.ts';
import { isBehindWall } from '../../wall.ts';

/** Urgent or major: reported upward at once, while the matter goes on as it is (Art. 22(1), 25). */
export function reportUrgentFacts(matter: Case, { to, text }: Command<'report-urgent'>, context: Context): Outcome {
  const { offices, actor } = context;
  const office = offices.get(to);
  if (!office) return refuse('unknown-unit', { unit: to });
  if (isBehindWall(offices, matter.accused, to)) return refuse('accused-unit', { unit: to });
  const higher = actor.kind === 'staff' ? above(offices, actor.office) : [];
  const isHigher =
    higher.includes(to) || (office.kind === 'petition-office' && office.parent && higher.includes(office.parent));
  if (!isHigher || (actor.kind === 'staff' && to === actor.office)) return refuse('not-above', { unit: to });
  return noted(matter, text, context, { type: 'urgent-reported', to });
}
