import type { Model } from './model.ts';

/** Numbers in a model: some 3 MB as text, a third of it packed. */
const MOST_NUMBERS = 400_000;
const MOST_GRAMS = 6_000;

/** The model with those of its bigrams that tell the labels apart best: however long the register, it stays this small. */
export function bounded({ labels, grams }: Model, most = MOST_GRAMS): Model {
  const atMost = Math.min(most, Math.floor(MOST_NUMBERS / Math.max(1, labels.length)));
  const best = Object.entries(grams)
    .map(([gram, weighed]) => ({ gram, weighed, tells: spread(weighed.speaksFor) }))
    .sort((a, b) => b.tells - a.tells || (a.gram < b.gram ? -1 : 1))
    .slice(0, atMost);
  return { labels, grams: Object.fromEntries(best.map(({ gram, weighed }) => [gram, weighed])) };
}

function spread(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / numbers.length);
}
