import { bigramsOf } from './bigrams.ts';

/** What is known of a matter before anybody has classified it. */
export interface Matter {
  readonly title: string;
  readonly text: string;
}

/** A matter that a clerk has put under a label: a content class, or the unit it went to. */
export interface Example extends Matter {
  readonly label: string;
}

/** A title says in few words what the whole is about, so each of its words counts three times. */
const TITLE = 3;

/** How often each bigram stands in a matter. */
export function countsOf({ title, text }: Matter): Map<string, number> {
  const counts = bigramsOf(text);
  for (const [gram, count] of bigramsOf(title)) counts.set(gram, (counts.get(gram) ?? 0) + TITLE * count);
  return counts;
}
