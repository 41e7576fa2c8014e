import type { Case, Clock } from '../../case.ts';
import type { Command, Commands } from '../../commands.ts';
import type { Context } from '../../context.ts';
import type { Day } from '../../day.ts';
import { noted, type Outcome } from '../../facts.ts';
import type { CaseNumber, OfficeId } from '../../ids.ts';
import { isWithin } from '../../office.ts';
import type { ClockKind } from '../../policy.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { otherRefused } from './other.ts';

/** Not accepted 不予受理, or not accepted again 不再受理: the citizen is told why, and what is open to them instead. */
export function refuseFacts(matter: Case, command: Command<'refuse'>, context: Context): Outcome {
  const refused = acceptedRefused(matter) ?? groundRefused(matter, command, 'petition-office', matter.office, context);
  if (refused) return refused;
  return noted(
    matter,
    command.text,
    context,
    { type: 'refused', ...refusing(command) },
    command.goTo ? { goTo: command.goTo } : {},
  );
}

export function refusing({ ground, path, other }: Commands['refuse']) {
  return { ground, ...(path && { path }), ...(other && { other }) };
}

/** Refuses a ground that is not for this office, or that leaves out what it must name (Art. 19(3), 23(1), 31, 36(3)). */
export function groundRefused(
  matter: Case,
  { ground, goTo, path, other }: Commands['refuse'],
  by: 'petition-office' | 'unit',
  unit: OfficeId,
  context: Context,
): { refusal: Refusal } | undefined {
  const rule = context.policy.refusals[ground];
  if (!rule.by.includes(by)) return refuse('ground-not-yours', { ground });
  const named = {
    body: goTo?.trim(),
    path: path && context.policy.paths[path].elsewhere ? path : undefined,
    case: other,
  };
  if (!named[rule.names]) return refuse('refusal-incomplete', { ground, names: rule.names });
  if (!other || rule.names !== 'case') return undefined;
  const hidden = otherRefused(matter, other, context);
  if (hidden) return hidden;
  if (ground === 'final') return context.other?.finalOn ? undefined : refuse('other-not-final', { other });
  if (ground === 'review-running')
    return context.other?.clocks.some((clock) => isUnderReview(clock, context.today))
      ? undefined
      : refuse('other-ended', { other });
  return inHandRefused(other, unit, context);
}

/**
 * 已经受理或者正在办理: the other case is with a unit of this body's own system, at its own level or below, and the
 * period of that unit still runs (Art. 19(3)). Where it is late, the citizen may well turn to the body above.
 */
function inHandRefused(
  number: CaseNumber,
  unit: OfficeId,
  { other, offices, today }: Context,
): { refusal: Refusal } | undefined {
  if (other?.status !== 'routed' && other?.status !== 'accepted') return refuse('other-ended', { other: number });
  const office = offices.get(unit);
  const top = (office?.kind === 'petition-office' && office.parent) || unit;
  const inTime = other.clocks.some(
    ({ kind, status, due, assignment, office: at }) =>
      status === 'running' && assignment && IN_HAND.includes(kind) && due >= today && isWithin(offices, at, top),
  );
  return inTime ? undefined : refuse('other-not-in-hand', { other: number });
}

/** What a unit owes the citizen while it has a matter in hand. */
const IN_HAND: readonly ClockKind[] = ['notify', 'handle', 'extension', 'answer'];

/** The citizen can still ask, or a body still has to answer, also while it hears the parties. */
function isUnderReview({ kind, status, due }: Clock, today: Day): boolean {
  if (kind === 'ask-review' || kind === 'ask-re-review') return status === 'running' && due >= today;
  return (kind === 'review' || kind === 're-review') && status !== 'stopped';
}

/** What a unit has accepted once is owed an answer, and cannot be refused or given away any more (Art. 44(2)). */
export function acceptedRefused({ path }: Case): { refusal: Refusal } | undefined {
  return path ? refuse('accepted-before') : undefined;
}
