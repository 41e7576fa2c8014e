/**
 * What was learned: how much each bigram speaks for each label. It holds no text: a bigram that few matters share is
 * left out, so that nobody's name can be read from it.
 */
export interface Model {
  readonly labels: readonly string[];
  readonly grams: Readonly<Record<string, Weighed>>;
}

/** How rare the bigram is, and how much it speaks for each label, in their order. */
interface Weighed {
  readonly rarity: number;
  readonly speaksFor: readonly number[];
}

/** A text as a vector of length one over the bigrams of `rarityOf`: how often (damped) times how rare. */
export function vectorOf(
  counts: ReadonlyMap<string, number>,
  rarityOf: (gram: string) => number | undefined,
): [gram: string, weight: number][] {
  const vector = [...counts].flatMap(([gram, count]): [string, number][] => {
    const rarity = rarityOf(gram);
    return rarity === undefined ? [] : [[gram, (1 + Math.log(count)) * rarity]];
  });
  const length = Math.hypot(...vector.map(([, weight]) => weight)) || 1;
  return vector.map(([gram, weight]) => [gram, weight / length]);
}
