import type { Accused, Case } from '../../case.ts';
import type { Context } from '../../context.ts';
import type { OfficeId } from '../../ids.ts';
import { above } from '../../office.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { officesAtWork } from '../../visibility.ts';
import { isBehindWall } from '../../wall.ts';

/**
 * Refuses an accused unit that is not in the tree, and an accusation against the very office that holds the matter:
 * an office that may take it is named instead (Art. 30(3)).
 */
export function accusedBeyond(
  accused: readonly Accused[],
  holder: OfficeId,
  { offices }: Pick<Context, 'offices'>,
): { refusal: Refusal } | undefined {
  const unknown = accused.find(({ unit }) => !offices.has(unit));
  if (unknown) return refuse('unknown-unit', { unit: unknown.unit });
  if (!isBehindWall(offices, accused, holder)) return undefined;
  const governments = above(offices, holder);
  const free = [...offices.values()].find(
    ({ id, kind, parent, closed }) =>
      kind === 'petition-office' &&
      !closed &&
      parent !== undefined &&
      governments.includes(parent) &&
      !isBehindWall(offices, accused, id),
  );
  return refuse('accused-holds', free ? { office: free.id } : {});
}

/**
 * Whom the matter accuses can only become more, unless a supervisor says otherwise; and a unit that has it in hand
 * cannot become accused before it is recalled.
 */
export function accusedRefused(
  matter: Case,
  accused: readonly Accused[],
  holder: OfficeId,
  context: Context,
): { refusal: Refusal } | undefined {
  const beyond = accusedBeyond(accused, holder, context);
  if (beyond) return beyond;
  const { actor, offices } = context;
  const named = ({ unit, person }: Accused) => accused.some((each) => each.unit === unit && each.person === person);
  const dropped = matter.accused.find((each) => !named(each));
  if (dropped && !(actor.kind === 'staff' && actor.roles.includes('supervisor')))
    return refuse('accused-kept', { unit: dropped.unit });
  const unit = officesAtWork(matter).find((each) => each !== matter.office && isBehindWall(offices, accused, each));
  return unit ? refuse('accused-in-hand', { unit }) : undefined;
}
