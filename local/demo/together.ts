import type { Life } from './files.ts';

/** Puts those lives together that name one another, directly or through others. */
export function together<T extends { readonly life: Life }>(lives: readonly T[]): T[][] {
  let groups: T[][] = [];
  for (const each of lives) {
    const met = groups.filter((group) => group.some(({ life }) => meet(life, each.life)));
    groups = [...groups.filter((group) => !met.includes(group)), [...met.flat(), each]];
  }
  return groups;
}

function meet(one: Life, other: Life): boolean {
  return names(one, other) || names(other, one);
}

function names({ life }: Life, { id }: Life): boolean {
  return id !== undefined && life.some((step) => step.other === id);
}
