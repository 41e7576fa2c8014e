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
const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Words made of nothing but these say nothing, however often clerks have met them in one class. */
const EMPTY =
  /^[的了没有不也都就还又和与及或在是被把给让到从对向为这那哪个们我你您他她它吗呢吧啊什么怎样时候能会要想去来一个两几多少些]+$|^.[的了]$|^[的了].$/;

/** The words of the text that speak for it most, each by the bigrams in it. */
function reasons({ title, text }: Matter, parts: readonly { gram: string; part: number }[]): string[] {
  const spoken = new Map(parts.filter(({ part }) => part > 0).map(({ gram, part }) => [gram, part]));
  return strongest(
    runsOf(`${title}\n${text}`).flatMap((run) => wordsOf(run, spoken)),
    spoken,
  );
}

/** What the segmenter takes for single signs, as it does with words it does not know, is joined again by the bigrams. */
function wordsOf(run: string, spoken: ReadonlyMap<string, number>): string[] {
  const found: string[] = [];
  let signs = '';
  for (const { segment } of words.segment(run)) {
    if (segment.length === 1) {
      signs += segment;
      continue;
    }
    found.push(...joined(signs, spoken), segment);
    signs = '';
  }
  return [...found, ...joined(signs, spoken)];
}

/** In the order of the text. */
function strongest(candidates: readonly string[], spoken: ReadonlyMap<string, number>): string[] {
  const weights = new Map(candidates.map((word) => [word, EMPTY.test(word) ? 0 : weightOf(word, spoken)]));
  const best = [...weights].filter(([, weight]) => weight > 0).sort(([, a], [, b]) => b - a);
  const among = new Set(best.slice(0, REASONS).map(([word]) => word));
  return [...weights.keys()].filter((word) => among.has(word));
}

function weightOf(word: string, spoken: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (let i = 0; i + 1 < word.length; i++) sum += spoken.get(word.slice(i, i + 2)) ?? 0;
  return sum;
}

/** The stretches of a run that are covered by `grams`. */
function joined(run: string, grams: ReadonlyMap<string, unknown>): string[] {
  const stretches: string[] = [];
  let from = -1;
  for (let i = 0; i < run.length; i++) {
    const holds = grams.has(run.slice(i, i + 2));
    if (holds && from < 0) from = i;
    if (!holds && from >= 0) {
      stretches.push(run.slice(from, i + 1));
      from = -1;
    }
  }
  return stretches;
}
