// The pen writes the invented agency's entries in order, with ids and moments that depend only on the day it is shown.

import { createHash } from 'node:crypto'
import { addDays, type Day } from '#domain/day.ts'
import type { Entry, Envelope } from '#domain/entry.ts'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import type { Id, Instant } from '#domain/text.ts'

export type Pen = {
  today: Day
  entries: Envelope[]
  /** The day so many days before today (after it, if negative). */
  ago: (days: number) => Day
  id: (label: string) => Id
  /** Sets the clock the next entries are written at. */
  at: (day: Day, time: string) => void
  write: <Name extends EntryName>(
    by: Id,
    kind: Name,
    what: { on: Id; client: Id | null; body: BodyOf<Name> },
  ) => Id
  later: (minutes: number) => Instant
  now: () => Instant
}

/** `edition` keeps the entry ids of another run of the pen apart. */
export function takePen(today: Day, zone: string, edition = 'first'): Pen {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  let clock = moment(today, '08:00', wall)
  const entries: Envelope[] = []
  const pen: Pen = {
    today,
    entries,
    ago: (days) => addDays(today, -days),
    id: idOf,
    at: (day, time) => {
      clock = moment(day, time, wall)
    },
    later: (minutes) => {
      clock += minutes * 60_000
      return pen.now()
    },
    now: () => new Date(clock).toISOString() as Instant,
    write: (by, kind, what) => {
      clock += 1000
      const entry: Entry = {
        id: idOf(`entry ${edition} ${entries.length} ${kind} ${what.on}`),
        kind,
        ...what,
        by,
        device: null,
        at: pen.now(),
        zone,
        doubtful: false,
        needs: [],
      }
      entries.push(entry)
      return entry.id
    },
  }
  return pen
}

/** The same label gives the same id, on every machine and every day. */
export function idOf(label: string): Id {
  const hex = createHash('sha256').update(`openimr demo ${label}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

// Milliseconds of a wall time in a zone; the offset is read off that very day, so that summer time is right.
function moment(day: Day, time: string, wall: Intl.DateTimeFormat): number {
  const asUtc = Date.parse(`${day}T${time}:00.000Z`)
  const shown = Date.parse(`${wall.format(asUtc).replace(' ', 'T')}.000Z`)
  return asUtc - (shown - asUtc)
}
