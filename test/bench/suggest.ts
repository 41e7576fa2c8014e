import { readFileSync } from 'node:fs';
import { categories } from '../../shared/i18n/categories.ts';
import { nationalCategories } from '../../shared/policy/categories/national.ts';
import { type Labelled, learn } from '../../shared/suggest/learn.ts';
import type { Example } from '../../shared/suggest/matter.ts';
import { suggest } from '../../shared/suggest/suggest.ts';

export interface SuggestFigures {
  readonly matters: number;
  readonly classes: number;
  readonly learned: Shares;
  /** The same questions to a model that has seen no matter at all. */
  readonly emptyRegister: Shares;
}

/** Shares of the matters whose class was named first, or among the first three. */
interface Shares {
  readonly top1: number;
  readonly top3: number;
}

const FOLDS = 5;

/** Every matter of a JSON lines file (`title`, `body`, `category`) asked of a model that learned from the other folds. */
export function benchSuggest(file: string): SuggestFigures {
  const examples = readFileSync(file, 'utf8').trim().split('\n').map(exampleOf);
  const asked = new Set(examples.map(({ label }) => label));
  const labels = labelsOf(categories.filter((category) => asked.has(category)));
  const ranks = Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const inFold = (at: number) => at % FOLDS === fold;
    const model = learn(
      labels,
      examples.filter((_, at) => !inFold(at)),
    );
    return examples.filter((_, at) => inFold(at)).map((example) => rankOf(model, example));
  });
  const empty = learn(labels, []);
  const before = examples.map((example) => rankOf(empty, example));
  return { matters: examples.length, classes: labels.length, learned: shares(ranks), emptyRegister: shares(before) };
}

function exampleOf(line: string): Example {
  const { title, body, category } = JSON.parse(line);
  return { title, text: body, label: category };
}

const labelsOf = (classes: readonly string[]): Labelled[] =>
  classes.map((label) => ({ label, words: nationalCategories.paths.filter((path) => path.startsWith(`${label}/`)) }));

const rankOf = (model: ReturnType<typeof learn>, example: Example): number =>
  suggest(model, example).findIndex(({ label }) => label === example.label);

function shares(ranks: readonly number[]): Shares {
  const share = (hit: (rank: number) => boolean) => ranks.filter(hit).length / ranks.length;
  return { top1: share((rank) => rank === 0), top3: share((rank) => rank >= 0) };
}
