import { fromEvent, fromPapers } from '../filler.ts';
import { code, text } from '../value.ts';
import { reviewPaper } from './review-paper.ts';

/** Why something is not accepted, or a unit is supervised, and where that stands in law. */
export const refusals = {
  /** The article of the procedure that is to be taken instead, or of the ground. */
  basis: fromPapers((scene) => {
    const { event, law } = scene;
    if (event.type !== 'refused' && event.type !== 'declined') return text(reviewPaper(scene)?.basis);
    const { source } = event.path ? law.policy.paths[event.path] : law.policy.refusals[event.ground];
    return text(source) && code('article', source);
  }),
  ground: fromEvent(({ event }) => {
    if (event.type === 'supervised') return code('supervision-ground', event.ground);
    return event.type === 'refused' || event.type === 'declined' ? code('refusal-ground', event.ground) : undefined;
  }),
  'where-to-go': fromEvent(({ record }) => text(record?.goTo)),
  'other-case': fromEvent(({ event }) =>
    (event.type === 'refused' || event.type === 'declined') && event.other
      ? ({ kind: 'case', case: event.other } as const)
      : undefined,
  ),
};
