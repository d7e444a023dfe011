// Chance that can be had again: the same seed gives the same order.

export const SEED = Number(process.env.OPENIMR_SEED ?? 20_261_122)

/** Numbers from 0 to below 1. */
export function chance(seed = SEED): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function shuffled<T>(all: readonly T[], seed = SEED): T[] {
  const next = chance(seed)
  const list = [...all]
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1))
    ;[list[last], list[other]] = [list[other] as T, list[last] as T]
  }
  return list
}
