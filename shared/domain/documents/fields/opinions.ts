import { leavesNoAnswer } from '../../case.ts';
import type { Opinion, Paper } from '../../papers.ts';
import { reviewBodyOf } from '../../superiors.ts';
import { fromEvent, fromHistory, fromPapers } from '../filler.ts';
import { type AtEvent, assignmentAt, officeNamed, partyPaper, reviewAt, type Scene } from '../scene.ts';
import { code, day, entries, type FilledValue, period, phrase, table, text } from '../value.ts';
import { personOf } from './every.ts';
import { requestsIn } from './matter.ts';
import { reviewPaper } from './review-paper.ts';

/** The unit's opinion, and what a reviewing body says of it (Art. 32, 35, 36). */
export const opinions = {
  /** How and when the matter reached the unit. */
  receipt: fromHistory((scene) => {
    const { after, history, document, offices } = scene;
    const assignment = assignmentAt(scene);
    const accepted = history
      .slice(0, document.seq)
      .findLast((event) => event.type === 'accepted' && event.assignment === assignment?.id);
    return entries(
      ['received', day(after.receivedOn)],
      ['channel', code('channel', after.channel)],
      ['received-from', officeNamed(offices, assignment?.sender)],
      ['accepted', accepted && day(accepted.on)],
    );
  }),
  found: fromPapers((scene) => text((opinionPaper(scene) ?? reviewPaper(scene))?.found)),
  opinions: fromPapers((scene) => {
    const requests = requestsIn(scene);
    return table(
      ['request', 'outcome', 'text', 'basis'],
      (opinionPaper(scene)?.opinions ?? []).map((opinion, i) => [requests[i], ...opinionRow(opinion)]),
    );
  }),
  'review-body': fromEvent((scene) =>
    mayBeReviewed(scene) ? officeNamed(scene.offices, assignmentAt(scene)?.reviewBody) : undefined,
  ),
  'review-days': fromEvent((scene) =>
    mayBeReviewed(scene) ? period(scene.law.policy.clocks['ask-review'].period) : undefined,
  ),
  'what-to-bring': fromEvent((scene) => (mayBeReviewed(scene) ? phrase('opinion-and-reasons') : undefined)),
  parties: fromPapers((scene) => {
    const unit = officeNamed(scene.offices, assignmentAt(scene)?.office);
    return unit && entries(['citizen', personOf(partyPaper(scene)) ?? phrase('anonymous')], ['unit', unit]);
  }),
  'next-step': fromEvent((scene) => nextStep(scene)),
};

/** The draft that was approved. */
function opinionPaper(scene: Scene): Extract<Paper, { kind: 'opinion' }> | undefined {
  if (scene.event.type !== 'opinion-approved') return undefined;
  const { id, drafts } = assignmentAt(scene) ?? {};
  const draft = scene.papers.find(
    (paper) => paper.kind === 'opinion' && paper.assignment === id && paper.draft === drafts,
  );
  return draft?.kind === 'opinion' ? draft : undefined;
}

function opinionRow({ outcome, text: said, basis }: Opinion): (FilledValue | undefined)[] {
  return [code('outcome', outcome), text(said), text(basis)];
}

function mayBeReviewed({ after, law }: AtEvent): boolean {
  return law.policy.paths[after.path ?? 'handling'].review;
}

/** Done anew by the unit, reviewed once more by the body above, or final (Art. 36(3)). */
function nextStep(scene: AtEvent): FilledValue | undefined {
  const { event, after, offices, law } = scene;
  const review = reviewAt(scene);
  if (event.type !== 'review-decided' || !review) return undefined;
  if (leavesNoAnswer(event.result)) return phrase('handled-anew');
  if (event.tier === 're-review') return phrase('final');
  const body = reviewBodyOf({ offices, accused: after.accused }, review.body);
  if (!body) return phrase('no-higher-body');
  return entries(
    ['next', phrase('ask-re-review')],
    ['review-body', officeNamed(offices, body)],
    ['review-days', period(law.policy.clocks['ask-re-review'].period)],
  );
}
