/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  /** Whether one of so many throws comes up. */
  oneIn(throws: number): boolean;
  /** One of them, or `undefined` when there is none. */
  any<T>(choices: readonly T[]): T | undefined;
  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): readonly T[];
}

/** Creates the numbers of a seed. */
export function createRandom(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    oneIn: (throws) => below(throws) === 0,
    any: (choices) => choices[below(choices.length)],
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, place: below(2 ** 30) }))
        .sort((a, b) => a.place - b.place)
        .map(({ thing }) => thing),
  };
}
