// The session that is open on the screen: its records, and the one way its steps write.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Lesson } from '#curriculum/shape/lesson.ts'
import type { Attendance } from '#domain/attendance.ts'
import type { Client } from '#domain/client.ts'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import type { Reading } from '#domain/reading.ts'
import type { Session } from '#domain/session.ts'
import type { Id } from '#domain/text.ts'
import type { Content, Titles } from '#web/staff/titles.ts'

type Of<Room extends string> = Extract<EntryName, `${Room}.${string}`>

export type Meeting = {
  session: Session
  attendance: Attendance
  client: Client
  /** What the person is called. */
  name: string
  content: Content
  /** How the person reads; undefined before anything of it was chosen. */
  reading: Reading | undefined
  /** The person's own words for terms, in what is read and shown. */
  own: Readonly<Record<string, string>>
  titles: Titles
  /** The topic and section in hand. */
  lesson: Lesson | undefined
  setLesson: (lesson: Lesson) => void
  /**
   * Writes an entry of this chart. Resolves with its id when it is kept, with undefined when it was refused:
   * the reason is shown, and what was typed stays.
   */
  write<Name extends EntryName>(kind: Name, on: Id, body: BodyOf<Name>, needs?: Id[]): Promise<Id | undefined>
  /** Writes what happened to this attendance. */
  note<Name extends Of<'attendance'>>(kind: Name, body: BodyOf<Name>): Promise<Id | undefined>
  /** Takes a fact back and offers to put it there again. */
  takeBack: (fact: Id, said: string, again: () => void) => void
  /** Shows for a while that something was done, with the way back. */
  offerUndo: (said: string, undo: () => void) => void
  /** Turns the page to the person. */
  show: (lesson: Lesson | 'orientation') => void
  end: () => void
}

export const MeetingContext = createContext<Meeting | undefined>(undefined)

export function useMeeting(): Meeting {
  const meeting = useContext(MeetingContext)
  if (!meeting) throw new Error('A step outside a session asked for the session.')
  return meeting
}
