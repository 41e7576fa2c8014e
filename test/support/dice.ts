/** Gives one of the choices, the same for the same seed; most are what a person would choose, some are not. */
export type Dice = <T>(...choices: readonly T[]) => T;

/** mulberry32: small, and without the pattern in its low digits that a plain congruence has. */
export function diceOf(seed: number): Dice {
  let state = seed;
  return (...choices) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const chosen = choices[((mixed ^ (mixed >>> 14)) >>> 0) % choices.length];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
}

/** Yes, this many times of a thousand. */
export function happens(roll: Dice, perMille: number): boolean {
  return roll(...thousand) < perMille;
}

const thousand = Array.from({ length: 1_000 }, (_, i) => i);
