import { runsOf } from './bigrams.ts';
import { countsOf, type Matter } from './matter.ts';
import { type Model, vectorOf } from './model.ts';

export interface Suggestion {
  readonly label: string;
  /** The words of the matter that speak for it most, in the order of the text. */
  readonly because: readonly string[];
}

/** The labels that fit a matter best, the best first; none for which no word of it speaks. The choice is the clerk's. */
export function suggest(model: Model, matter: Matter, atMost = 3): Suggestion[] {
  const vector = vectorOf(countsOf(matter), (gram) => model.grams[gram]?.rarity);
  if (vector.length === 0) return [];
  const scores = model.labels.map((label, at) => {
    const parts = vector.map(([gram, weight]) => ({ gram, part: weight * beyondMean(model, gram, at) }));
    return { label, parts, score: parts.reduce((sum, { part }) => sum + part, 0) };
  });
  return scores
    .sort((a, b) => b.score - a.score)
    .map(({ label, parts }) => ({ label, because: reasons(matter, parts) }))
    .filter(({ because }) => because.length > 0)
    .slice(0, atMost);
}

/** How much more a bigram speaks for one label than for the others; taking the mean off leaves their order as it is. */
function beyondMean({ grams, labels }: Model, gram: string, at: number): number {
  const speaksFor = grams[gram]?.speaksFor ?? [];
  const mean = speaksFor.reduce((sum, each) => sum + each, 0) / labels.length;
  return (speaksFor[at] ?? 0) - mean;
}

const REASONS = 4;
const STRONGEST = 8;

/** The strongest bigrams as words a person can read: those that overlap in the text are joined. */
function reasons({ title, text }: Matter, parts: readonly { gram: string; part: number }[]): string[] {
  const strongest = parts
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, STRONGEST);
  const grams = new Set(strongest.map(({ gram }) => gram));
  const words = new Set(runsOf(`${title}\n${text}`).flatMap((run) => joined(run, grams)));
  return [...words]
    .filter((word) => ![...words].some((other) => other !== word && other.includes(word)))
    .slice(0, REASONS);
}

/** The stretches of a run that are covered by `grams`. */
function joined(run: string, grams: ReadonlySet<string>): string[] {
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i < run.length; i++) {
    const holds = grams.has(run.slice(i, i + 2));
    if (holds && from < 0) from = i;
    if (!holds && from >= 0) {
      words.push(run.slice(from, i + 1));
      from = -1;
    }
  }
  return words;
}
