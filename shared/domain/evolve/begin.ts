import type { Case } from '../case.ts';
import type { CaseEvent } from '../events.ts';

/** A matter as it is when it has just been received. */
export function begin(event: CaseEvent<'submitted'>): Case {
  const { number, office, channel, title, category, nature, requests, people, anonymous, accused, splitFrom } = event;
  const { confidential, mayBePublished, mailed, unreachable, contentHash, receivedAt, receivedOn } = event;
  return {
    ...{ number, version: 1, status: 'submitted', office, channel, title },
    ...{ ...(category && { category }), ...(nature && { nature }) },
    ...{ ...(confidential && { confidential }), ...(mayBePublished && { mayBePublished }) },
    ...(unreachable && { unreachable }),
    ...{ simple: false, requests, splitOff: [], people, anonymous, mailed, contentHash, receivedAt, receivedOn },
    ...{ accused, recused: [], toldUrgently: [], ratings: {}, records: 0 },
    links: splitFrom ? [{ kind: 'split-from', case: splitFrom }] : [],
    ...{ assignments: [], clocks: [], notices: [], reviews: [], suggestions: [], questions: [], documents: [] },
  };
}
