import { bigramsOf } from './bigrams.ts';
import { countsOf, type Example } from './matter.ts';
import { type Model, vectorOf } from './model.ts';

/** A label, and words that belong to it whatever the register holds: the names of its classes, the name of a unit. */
export interface Labelled {
  readonly label: string;
  readonly words: readonly string[];
}

/** A bigram of the register is learned only when at least this many matters share it. */
const SHARED_BY = 3;
/** What every bigram is counted for in every label beforehand, so that no single one decides. */
const SMOOTHING = 0.1;

/**
 * Complement naive Bayes (Rennie et al. 2003) over bigrams: each label is judged by what stands in all the others, which
 * holds where a few labels have most of the register. The words of the labels are learned like matters, so an empty
 * register has suggestions too.
 */
export function learn(labels: readonly Labelled[], register: readonly Example[]): Model {
  const names = labels.map(({ label }) => label);
  const known = register.filter(({ label }) => names.includes(label));
  const own = labels.flatMap(({ label, words }) => words.map((word) => ({ label, counts: bigramsOf(word) })));
  const documents = [...known.map((matter) => ({ label: matter.label, counts: countsOf(matter) })), ...own];
  const rarity = rarities(documents, new Set(own.flatMap(({ counts }) => [...counts.keys()])));

  const sums = new Map<string, Float64Array>();
  for (const { label, counts } of documents)
    for (const [gram, weight] of vectorOf(counts, (each) => rarity.get(each))) {
      const sum = sums.get(gram) ?? new Float64Array(names.length);
      const at = names.indexOf(label);
      sum[at] = (sum[at] ?? 0) + weight;
      sums.set(gram, sum);
    }
  return { labels: names, grams: weighed(sums, rarity, names.length) };
}

/** How rare each bigram is that may be learned: those of the labels' own words, and those that enough matters share. */
function rarities(
  documents: readonly { readonly counts: ReadonlyMap<string, number> }[],
  own: ReadonlySet<string>,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const { counts } of documents) for (const gram of counts.keys()) found.set(gram, (found.get(gram) ?? 0) + 1);
  return new Map(
    [...found].flatMap(([gram, times]): [string, number][] =>
      own.has(gram) || times >= SHARED_BY ? [[gram, Math.log((1 + documents.length) / (1 + times)) + 1]] : [],
    ),
  );
}

function weighed(
  sums: ReadonlyMap<string, Float64Array>,
  rarity: ReadonlyMap<string, number>,
  labels: number,
): Model['grams'] {
  const per = Array.from({ length: labels }, (_, at) => total([...sums.values()].map((sum) => sum[at] ?? 0)));
  const everything = total(per);
  return Object.fromEntries(
    [...sums].map(([gram, sum]) => {
      const here = total([...sum]);
      const speaksFor = per.map((ofLabel, at) => {
        const elsewhere = here - (sum[at] ?? 0) + SMOOTHING;
        return rounded(-Math.log(elsewhere / (everything - ofLabel + SMOOTHING * sums.size)));
      });
      return [gram, { rarity: rounded(rarity.get(gram) ?? 0), speaksFor }];
    }),
  );
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const rounded = (number: number): number => Number(number.toFixed(3));
