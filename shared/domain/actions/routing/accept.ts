import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp } from '../../facts.ts';
import { documentIdOf } from '../../numbered.ts';
import type { Path } from '../../policy.ts';
import { refuse } from '../../refusal.ts';
import { serviceRecord } from '../handling/service.ts';
import { assignmentOf } from './assignment-of.ts';
import { pathForHeadRefused } from './path-for-head.ts';

const usual = { suggestion: 'suggestion', accusation: 'accusation', claim: 'handling' } as const;

/**
 * The unit takes the matter on and tells the citizen so, with its path and procedure (Art. 23); the 60 days of a
 * matter under Art. 31(6) begin (Art. 34).
 */
export function acceptFacts(matter: Case, command: Command<'accept'>, context: Context): Outcome {
  const { assignment } = command;
  if (!assignmentOf(matter, assignment).lead) return { events: [{ type: 'accepted', ...stamp(context), assignment }] };
  const { nature = 'claim', classedPath } = matter;
  const { paths } = context.policy;
  const classed = classedPath && !paths[classedPath].elsewhere ? classedPath : undefined;
  const path: Path = command.path ?? classed ?? usual[nature];
  if (paths[path].nature !== nature) return refuse('path-of-other-nature', { path, nature });
  if (paths[path].elsewhere) return refuse('path-leads-elsewhere', { path });
  const refused = pathForHeadRefused(matter, path, context);
  if (refused) return refused;
  const exempt = matter.unreachable && ({ exempt: true } as const);
  const accepted = { type: 'accepted', ...stamp(context), assignment, path, ...exempt } as const;
  const told = servedAtOnce(matter, context);
  return { ...(told && { papers: told.papers }), events: told ? [accepted, told.event] : [accepted] };
}

/**
 * Whoever follows the matter by its code, or gets its mail, has the notice at once: that is electronic service on that
 * day. Elsewhere the unit says when it was handed over or posted.
 */
function servedAtOnce(matter: Case, context: Context) {
  const { actor, today: on } = context;
  const followed = matter.channel === 'online' || matter.mailed;
  if (!followed || actor.kind !== 'staff') return undefined;
  const document = documentIdOf(actor.office, 'acceptance', context);
  const way = 'electronic';
  const { record, papers } = serviceRecord(matter, { way, on }, context);
  return {
    papers,
    event: { type: 'document-served', ...stamp(context), document, way, servedOn: on, record } as const,
  };
}
