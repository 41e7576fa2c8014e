import { fromEvent, fromPapers } from '../filler.ts';
import { code, text } from '../value.ts';
import { reviewPaper } from './review-paper.ts';

/** Why something is not accepted, or a unit is supervised, and where that stands in law. */
export const refusals = {
  basis: fromPapers((scene) => {
    const { event, law } = scene;
    if (event.type === 'refused' || event.type === 'declined')
      return (
        text(law.policy.refusals[event.ground].source) && code('article', law.policy.refusals[event.ground].source)
      );
    return text(reviewPaper(scene)?.basis);
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
