import type { Case } from '../../case.ts';
import type { Context } from '../../context.ts';
import type { CaseEvent } from '../../events.ts';
import { stamp } from '../../facts.ts';
import { nth, type OfficeId, type SuggestionId } from '../../ids.ts';
import { supervisionIn } from '../../ladder.ts';
import { isBehindWall } from '../../wall.ts';

/** How often a unit did not answer in this case when it had to, or not so that it would do. */
function evasionsOf({ clocks, notices }: Case, unit: OfficeId): number {
  const late = clocks.filter(
    ({ kind, office, flaggedOn }) => kind === 'supervision-reply' && office === unit && flaggedOn,
  );
  const sentBack = notices.filter(({ office }) => office === unit).map(({ returned = 0 }) => returned);
  return late.length + sentBack.reduce((sum, times) => sum + times, 0);
}

/** Of what was drafted or made, one at a time: a second would say the same. */
const STANDING = ['proposed', 'open'];

/**
 * A unit that evades once more, and often enough, is suggested to be held to account 追究责任 (Art. 40(3)). It is only
 * drafted: the head of the petition office signs it, or does not.
 */
export function draftAfterEvasion(matter: Case, unit: OfficeId, context: Context): CaseEvent[] {
  const { policy, offices } = context;
  const enough = evasionsOf(matter, unit) + 1 >= supervisionIn(policy).evasions;
  const drafted = matter.suggestions.some(
    ({ kind, office, status }) => kind === 'accountability' && office === unit && STANDING.includes(status),
  );
  if (!enough || drafted || isBehindWall(offices, matter.accused, unit)) return [];
  const suggestion = nth<SuggestionId>(matter.suggestions.length);
  return [{ type: 'suggestion-drafted', ...stamp(context), suggestion, kind: 'accountability', office: unit }];
}
