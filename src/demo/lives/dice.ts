// Dice that fall the same way each time: chance for the demo that depends on a name and on nothing else.

import { createHash } from 'node:crypto'

export type Dice = {
  chance: (share: number) => boolean
  /** From `least` to `most`, both included. */
  between: (least: number, most: number) => number
  pick: <Item>(list: readonly Item[]) => Item | undefined
}

export function takeDice(name: string): Dice {
  let state = createHash('sha256').update(name).digest().readUInt32LE(0)
  // Mulberry32: small, and the same on every machine.
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    chance: (share) => roll() < share,
    between: (least, most) => least + Math.floor(roll() * (most - least + 1)),
    pick: (list) => list[Math.floor(roll() * list.length)],
  }
}

/** Deals each saying once, in an order of its own; when all are dealt, nothing is said. */
export function deckOf(name: string, sayings: readonly string[]): () => string {
  const dice = takeDice(name)
  const left = [...sayings]
  return () => left.splice(dice.between(0, left.length - 1), 1)[0] ?? ''
}
