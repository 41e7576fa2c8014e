import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome, stamp } from '../../facts.ts';
import type { CaseNumber } from '../../ids.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { goesOnIn } from '../../repeats.ts';
import { concernedOffices } from '../../visibility.ts';
import { isBehindWall } from '../../wall.ts';
import { endedRefused, otherRefused } from './other.ts';
import { acceptedRefused } from './refuse.ts';

/** A repeat: the same person brought the same matter, which goes on in the case that is there (Art. 19(3), 21). */
export function linkFacts(matter: Case, { other }: Command<'link'>, context: Context): Outcome {
  const refused = goesOnRefused(matter, other, context);
  return refused ?? { events: [{ type: 'linked', ...stamp(context), other }] };
}

/** One matter that came by several channels, counted once 信访合并 (Art. 21). */
export function mergeFacts(matter: Case, { other, text }: Command<'merge'>, context: Context): Outcome {
  const refused = goesOnRefused(matter, other, context);
  if (refused) return refused;
  return noted(matter, text, context, { type: 'merged', other });
}

/** The other end of a link. It comes again when its message does, and is noted once. */
export function noteLinkFacts(matter: Case, { other, kind }: Command<'note-link'>, context: Context): Outcome {
  if (matter.links.some((link) => link.kind === kind && link.case === other))
    return refuse('already-linked', { other });
  return { events: [{ type: 'link-noted', ...stamp(context), other, kind }] };
}

/** The case it was to go on in was withdrawn, so it goes on by itself. Its message may come again, or late. */
export function reopenFacts(matter: Case, { other }: Command<'reopen'>, context: Context): Outcome {
  const goesOn = goesOnIn(matter);
  if (goesOn !== other) return refuse('goes-on-elsewhere', { other: goesOn ?? matter.number });
  const registered = matter.documents.some(({ kind, unit }) => kind === 'register-form' && unit === matter.office);
  return { events: [{ type: 'reopened', ...stamp(context), other, registered }] };
}

function goesOnRefused(matter: Case, number: CaseNumber, context: Context): { refusal: Refusal } | undefined {
  return (
    acceptedRefused(matter) ??
    otherRefused(matter, number, context) ??
    endedRefused(number, context) ??
    wallRefused(matter, context)
  );
}

/** An accusation does not go on in a case that the accused has in hand, nor their case in one that accuses them. */
function wallRefused(matter: Case, { other, offices }: Context): { refusal: Refusal } | undefined {
  if (!other) return undefined;
  const met = (from: Case, to: Case) =>
    concernedOffices(to).some((office) => isBehindWall(offices, from.accused, office));
  return met(matter, other) || met(other, matter) ? refuse('walled-apart', { other: other.number }) : undefined;
}
