/** A source of chance that gives the same numbers for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** One of the values, each as likely. */
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  /** One of the values, as likely as its weight says. */
  weighted<Value>(values: readonly [readonly [number, Value], ...(readonly [number, Value])[]]): Value;
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
}

/** Chance by mulberry32. Not for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (values) => values[below(values.length)] ?? values[0],
    weighted: (values) => {
      let rest = below(values.reduce((sum, [weight]) => sum + weight, 0));
      const drawn = values.find(([weight]) => (rest -= weight) < 0) ?? values[0];
      return drawn[1];
    },
    chance: (percent) => below(100) < percent,
  };
}
