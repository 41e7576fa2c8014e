import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome, stamp } from '../../facts.ts';
import type { CaseNumber } from '../../ids.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { OPEN } from '../../transitions/row.ts';
import { maySee } from '../../visibility.ts';

/** A repeat: the same person brought the same matter, which goes on in the case that is there (Art. 19(3), 21). */
export function linkFacts(matter: Case, { other }: Command<'link'>, context: Context): Outcome {
  const refused = otherRefused(matter, other, context) ?? endedRefused(other, context);
  return refused ?? { events: [{ type: 'linked', ...stamp(context), other }] };
}

/** One matter that came by several channels, counted once 信访合并 (Art. 21). */
export function mergeFacts(matter: Case, { other, text }: Command<'merge'>, context: Context): Outcome {
  const refused = otherRefused(matter, other, context) ?? endedRefused(other, context);
  if (refused) return refused;
  return noted(matter, text, context, { type: 'merged', other });
}

/** The other end of a link. It comes again when its message does, and is noted once. */
export function noteLinkFacts(matter: Case, { other, kind }: Command<'note-link'>, context: Context): Outcome {
  if (matter.links.some((link) => link.kind === kind && link.case === other))
    return refuse('already-linked', { other });
  return { events: [{ type: 'link-noted', ...stamp(context), other, kind }] };
}

/** Refuses a case that is not there, or that this person must not know of. */
export function otherRefused(matter: Case, number: CaseNumber, { other, actor, offices }: Context) {
  if (number === matter.number) return refuse('same-case', { other: number });
  const hidden = !other || other.number !== number || (actor.kind === 'staff' && !maySee(other, actor, offices));
  return hidden ? refuse('unknown-other', { other: number }) : undefined;
}

export function endedRefused(number: CaseNumber, { other }: Context): { refusal: Refusal } | undefined {
  return other && OPEN.includes(other.status) ? undefined : refuse('other-ended', { other: number });
}
