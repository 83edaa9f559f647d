/** Chance from a seed: the same seed gives the same draws in the same order. */
export interface Chance {
  /** A share, 0-1. */
  share(): number
  /** A number from `least` up to `most`. */
  between(least: number, most: number): number
  pick<T>(values: readonly T[]): T
}

/** mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed
  const share = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    share,
    between: (least, most) => least + share() * (most - least),
    pick: <T>(values: readonly T[]) => values[Math.floor(share() * values.length)] as T,
  }
}
