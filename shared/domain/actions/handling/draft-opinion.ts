import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import { paperHash } from '../../content-hash.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome, stamp } from '../../facts.ts';
import type { OfficeId } from '../../ids.ts';
import { above } from '../../office.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { reviewBodyOf } from '../../superiors.ts';
import { isBehindWall } from '../../wall.ts';
import { remaining } from '../intake/split.ts';
import { assignmentOf } from '../routing/assignment-of.ts';

/** The written opinion, request by request (Art. 32): one that leaves a request out is not an answer. */
export function draftOpinionFacts(matter: Case, command: Command<'draft-opinion'>, context: Context): Outcome {
  const { assignment, found, opinions } = command;
  const { lead, office, drafts } = assignmentOf(matter, assignment);
  if (!lead) return refuse('lead-only');
  const requests = remaining(matter);
  if (opinions.length !== requests) return refuse('answer-incomplete', { requests, opinions: opinions.length });
  if ([found, ...opinions.flatMap(({ text, basis }) => [text, basis])].some((text) => text.trim() === ''))
    return refuse('no-reasons');
  const refused = command.reviewBody && bodyRefused(matter, office, command.reviewBody, context);
  if (refused) return refused;

  const tree = { offices: context.offices, accused: matter.accused };
  const reviewBody = command.reviewBody ?? reviewBodyOf(tree, office);
  const paper = { kind: 'opinion', assignment, draft: drafts + 1, found, opinions } as const;
  const supported = opinions.some(({ outcome }) => outcome === 'supported');
  const contentHash = paperHash(paper, context.digest);
  const drafted = { assignment, draft: drafts + 1, contentHash, supported, ...(reviewBody && { reviewBody }) };
  return { papers: [paper], events: [{ type: 'opinion-drafted', ...stamp(context), ...drafted }] };
}

/** Nobody picks a reviewer from among themselves or those below: it is the next higher body (Art. 35). */
function bodyRefused(
  { accused }: Case,
  office: OfficeId,
  unit: OfficeId,
  { offices }: Context,
): { refusal: Refusal } | undefined {
  if (!offices.has(unit)) return refuse('unknown-unit', { unit });
  if (offices.get(unit)?.closed) return refuse('unit-closed', { unit });
  if (isBehindWall(offices, accused, unit)) return refuse('accused-unit', { unit });
  return above(offices, office).includes(unit) ? undefined : refuse('not-above', { unit });
}

export function returnDraftFacts(
  matter: Case,
  { assignment, text }: Command<'return-draft'>,
  context: Context,
): Outcome {
  return noted(matter, text, context, { type: 'draft-returned', assignment });
}

/** Signed and numbered by the head. An opinion that names nobody to review it does not go out (Art. 35). */
export function approveOpinionFacts(
  matter: Case,
  { assignment }: Command<'approve-opinion'>,
  context: Context,
): Outcome {
  const { reviewBody } = assignmentOf(matter, assignment);
  const { review } = context.policy.paths[matter.path ?? 'handling'];
  if (review && !reviewBody) return refuse('no-review-body');
  return { events: [{ type: 'opinion-approved', ...stamp(context), assignment }] };
}
