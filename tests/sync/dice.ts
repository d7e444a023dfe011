// Chance that can be repeated: the same seed, the same throws.

export type Dice = {
  /** A whole number from 0, smaller than `sides`. */
  roll(sides: number): number
  pick<Value>(values: readonly Value[]): Value
  maybe<Value>(values: readonly Value[]): Value | undefined
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const roll = (sides: number) => Math.floor(next() * sides)
  return {
    roll,
    pick: (values) => {
      if (values.length === 0) throw new Error('There is nothing to pick from.')
      return values[roll(values.length)] as (typeof values)[number]
    },
    maybe: (values) => values[roll(values.length)],
  }
}
