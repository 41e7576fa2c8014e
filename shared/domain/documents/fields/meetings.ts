import { fromEvent, fromHistory } from '../filler.ts';
import { day, entries, text } from '../value.ts';

/** Mediation 调解协议书 and hearings 听证笔录 (Art. 31(6), 33, 36(2)). */
export const meetings = {
  agreement: fromEvent(({ record }) => text(record?.text)),
  /** The day of the hearing; in a re-review, from when to when its time was not counted. */
  held: fromHistory(({ event, history, document }) => {
    if (event.type === 'hearing-recorded') return day(event.heldOn);
    if (event.type !== 'hearing-ended') return undefined;
    const begun = history
      .slice(0, document.seq)
      .findLast((each) => each.type === 'hearing-begun' && each.review === event.review);
    return begun && entries(['begun', day(begun.on)], ['ended', day(event.on)]);
  }),
  record: fromEvent(({ record }) => text(record?.text)),
};
