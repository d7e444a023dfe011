// The device's clock, corrected by how far it was off the server's when they last spoke.

import type { Day } from '#domain/day.ts'
import type { Instant } from '#domain/text.ts'

/** What is kept of the clock: milliseconds to add, and the server's time last seen. */
export type ClockMark = { offset: number; seen: number }

export type Clock = {
  milliseconds(): number
  now(): Instant
  today(zone: string): Day
  /** Learns from an answer: the server's time, and the device's when asking and when answered. */
  observe(server: Instant, asked: number, answered: number): void
  /** True until the server has been heard, and where the device's clock has gone back since. */
  doubtful(): boolean
  mark(): ClockMark | null
}

/** An answer that took longer says too little about the time. */
const TOO_LONG = 15_000

export function createClock(now: () => number, kept: ClockMark | null): Clock {
  let mark = kept
  const milliseconds = () => now() + (mark?.offset ?? 0)
  const instant = () => new Date(milliseconds()).toISOString()
  return {
    milliseconds,
    now: instant,
    today: (zone) => dayIn(zone, milliseconds()),
    observe(server, asked, answered) {
      if (answered - asked > TOO_LONG) return
      const there = Date.parse(server)
      mark = { offset: Math.round(there - (asked + answered) / 2), seen: there }
    },
    doubtful: () => mark === null || milliseconds() < mark.seen - 60_000,
    mark: () => mark,
  }
}

const writers = new Map<string, Intl.DateTimeFormat>()

/** The day it is in a zone, whatever zone the device is in. */
export function dayIn(zone: string, milliseconds: number): Day {
  const writer =
    writers.get(zone) ??
    new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  writers.set(zone, writer)
  const parts = new Map(writer.formatToParts(milliseconds).map((part) => [part.type, part.value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
