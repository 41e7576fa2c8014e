import type { Case, Review } from '../../case.ts';
import type { Command } from '../../commands.ts';
import { paperHash } from '../../content-hash.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp } from '../../facts.ts';
import type { ReviewId } from '../../ids.ts';
import type { Service } from '../../papers.ts';
import { refuse } from '../../refusal.ts';
import { dayRefused, serviceRecord } from '../handling/service.ts';

type Tier = Review['tier'];

/** Upheld 维持, revoked 撤销, changed 变更, or to be done again 责令重办 (Art. 35, 36). */
export const decideReviewFacts =
  (tier: Tier) =>
  (matter: Case, command: Command<'decide-review' | 'decide-re-review'>, context: Context): Outcome => {
    const { review, result, found, text, basis } = command;
    if (reviewOf(matter, review).tier !== tier) return refuse('other-tier', { tier });
    if ([found, text, basis].some((each) => each.trim() === '')) return refuse('no-reasons');
    const paper = { kind: 'review', review, found, text, basis } as const;
    const decided = { review, tier, result, contentHash: paperHash(paper, context.digest) };
    return { papers: [paper], events: [{ type: 'review-decided', ...stamp(context), ...decided }] };
  };

/** The opinion of the review reaches the citizen. After a re-review it is final (Art. 36(3)). */
export const serveReviewFacts =
  (tier: Tier) =>
  (matter: Case, command: Command<'serve-review' | 'serve-re-review'>, context: Context): Outcome => {
    const { review, service } = command;
    const row = reviewOf(matter, review);
    const kind = tier === 'review' ? 'review-opinion' : 're-review-opinion';
    const issued = matter.documents.findLast((each) => each.kind === kind && each.unit === row.body);
    if (row.tier !== tier) return refuse('other-tier', { tier });
    return dayRefused(service, issued, context) ?? served(matter, row, service, context);
  };

/** The citizen takes it on the page of the case: that is electronic service, on that day. */
export const confirmReviewFacts =
  (tier: Tier) =>
  (matter: Case, { review }: Command<'confirm-review' | 'confirm-re-review'>, context: Context): Outcome => {
    const row = reviewOf(matter, review);
    if (row.tier !== tier) return refuse('other-tier', { tier });
    return served(matter, row, { way: 'electronic', on: context.today }, context);
  };

function served(matter: Case, row: Review, service: Service, context: Context): Outcome {
  const { id: review, tier, assignment, result = 'uphold' } = row;
  const { record, papers } = serviceRecord(matter, service, context);
  const serving = { review, tier, assignment, result, way: service.way, servedOn: service.on, record };
  return { papers, events: [{ type: 'review-served', ...stamp(context), ...serving }] };
}

export function reviewOf({ reviews }: Case, id: ReviewId): Review {
  const found = reviews.find((each) => each.id === id);
  if (!found) throw new Error(`no review ${id}`);
  return found;
}
