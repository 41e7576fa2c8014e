import { fromEvent } from '../filler.ts';

/** The yearly report (Art. 41) is made of the figures of all cases: a single case has nothing to say in it. */
const notOfACase = fromEvent(() => undefined);

export const annualReport = {
  figures: notOfACase,
  'transferred-assigned-supervised': notOfACase,
  'suggestions-and-adoption': notOfACase,
  other: notOfACase,
};
