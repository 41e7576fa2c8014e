import type { Accused } from '../../case.ts';
import type { Context } from '../../context.ts';
import type { OfficeId } from '../../ids.ts';
import { above } from '../../office.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { isBehindWall } from '../../wall.ts';

/**
 * Refuses an accused unit that is not in the tree, and an accusation against the very office that holds the matter:
 * an office that may take it is named instead (Art. 30(3)).
 */
export function accusedBeyond(
  accused: readonly Accused[],
  holder: OfficeId,
  { offices }: Context,
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
