// What is at hand while a life is written down: the chart, the dice, the decks, and how the practitioner worked at the time.

import type { Chart, Meeting } from '#demo/chart.ts'
import type { Day } from '#domain/day.ts'
import type { Id } from '#domain/text.ts'
import { type Dice, deckOf } from './dice.ts'
import type { Habits } from './habits.ts'
import type { Life } from './life.ts'
import { CANCELLED, DID_NOT_COME, HELPED, HINDERED, TAKEN, WE_CANCELLED } from './sayings.ts'

/** One for the whole agency, so that nobody says the same twice. */
export function takeDecks() {
  return {
    helped: deckOf('helped', HELPED),
    hindered: deckOf('hindered', HINDERED),
    taken: deckOf('taken', TAKEN),
    didNotCome: deckOf('did not come', DID_NOT_COME),
    cancelled: deckOf('cancelled', CANCELLED),
    weCancelled: deckOf('we cancelled', WE_CANCELLED),
  }
}
export type Decks = ReturnType<typeof takeDecks>

export type Living = {
  chart: Chart
  life: Life
  dice: Dice
  decks: Decks
  /** The words of goals and homework, for the notes that tell of them. */
  said: Map<Id, string>
}

/** A session of the programme while it is held: `number` of `of`, counted from 0 without getting to know each other. */
export type Hour = {
  meeting: Meeting
  day: Day
  habits: Habits
  number: number
  of: number
  lesson: Lesson[]
}

export type Lesson = { topic: string; section: string; again: boolean }

/** Deals a list over the sessions that are left, evenly: whether the next of `left` is due now. */
export function isDue(hour: Pick<Hour, 'number' | 'of'>, dealt: number, all: number, from = 0): boolean {
  const sessions = Math.max(1, hour.of - from)
  return dealt < all && hour.number >= from && (hour.number - from + 1) * all >= (dealt + 0.5) * sessions
}
