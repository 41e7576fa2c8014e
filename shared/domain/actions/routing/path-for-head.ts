import type { Case } from '../../case.ts';
import type { Context } from '../../context.ts';
import type { Path } from '../../policy.ts';
import { type Refusal, refuse } from '../../refusal.ts';

/**
 * A claim that does not go by Art. 31(6) has neither its 60 days nor its reviews. So that nobody chooses another way to
 * be rid of them, the head of the unit does it, or the petition office has named that way.
 */
export function pathForHeadRefused(
  { nature = 'claim', classedPath }: Case,
  path: Path,
  { actor, policy }: Context,
): { refusal: Refusal } | undefined {
  const free = nature !== 'claim' || policy.paths[path].opinion || path === classedPath;
  const byHead = actor.kind === 'staff' && actor.roles.includes('head');
  return free || byHead ? undefined : refuse('path-for-the-head', { path });
}
