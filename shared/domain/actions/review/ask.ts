import type { Assignment, Case, Review } from '../../case.ts';
import { runningClocks } from '../../clocks.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { nth, type OfficeId, type ReviewId } from '../../ids.ts';
import { actingFor } from '../../office.ts';
import { refuse } from '../../refusal.ts';
import { reviewBodyOf } from '../../superiors.ts';
import { isBehindWall } from '../../wall.ts';

/** Asks the next higher body to review the opinion, within 30 days of its service (Art. 35). */
export function askReviewFacts(matter: Case, command: Command<'ask-review'>, context: Context): Outcome {
  const [right] = runningClocks(matter, ['ask-review'], {});
  if (!right) return refuse('no-review');
  const answered = matter.assignments.find(({ id }) => id === right.assignment);
  if (!answered?.servedOn) return refuse('no-review');
  // A body that is no more is followed by whoever carries on its powers (Art. 24(2)).
  const body = answered.reviewBody && actingFor(context.offices, answered.reviewBody);
  const asking = { tier: 'review', answered, body, since: answered.servedOn } as const;
  return asked(matter, command, right.due, asking, context);
}

/** Asks the body above that one to review it again, within 30 days (Art. 36(1)). */
export function askReReviewFacts(matter: Case, command: Command<'ask-re-review'>, context: Context): Outcome {
  const [right] = runningClocks(matter, ['ask-re-review'], {});
  const before = matter.reviews.find(({ id }) => id === right?.review);
  const answered = matter.assignments.find(({ id }) => id === before?.assignment);
  if (!right || !before?.servedOn || !answered) return refuse('no-re-review');
  const body = reviewBodyOf({ offices: context.offices, accused: matter.accused }, before.body);
  return asked(matter, command, right.due, { tier: 're-review', answered, body, since: before.servedOn }, context);
}

interface Asking {
  readonly tier: Review['tier'];
  readonly answered: Assignment;
  readonly body: OfficeId | undefined;
  readonly since: Review['askedOn'];
}

function asked(
  matter: Case,
  { reasons, askedOn = undefined }: Command<'ask-review' | 'ask-re-review'>,
  due: Review['askedOn'],
  { tier, answered, body, since }: Asking,
  context: Context,
): Outcome {
  const day = askedOn ?? context.today;
  if (day > context.today) return refuse('asked-in-future', { today: context.today });
  if (day < since) return refuse('asked-before-service', { served: since });
  if (day > due) return refuse('review-late', { due });
  if (!body || isBehindWall(context.offices, matter.accused, body)) return refuse('no-review-body');
  const review = nth<ReviewId>(matter.reviews.length);
  const happening = { type: 'review-asked', review, tier, assignment: answered.id, body, askedOn: day } as const;
  return noted(matter, reasons, context, happening);
}
