// Today tells apart what runs, what is due, what has passed unsaid, what comes and what was; and which notes are open.
import { describe, expect, it } from 'vitest'
import type { Attendance } from '#domain/attendance.ts'
import type { Note } from '#domain/note.ts'
import type { Session } from '#domain/session.ts'
import { daysOf, unsigned } from './days.ts'

const session = (day: string, state: Session['state'], leaders = ['me'], time = '10:00') =>
  ({ id: `${day} ${time} ${state}`, day, time, state, leaders }) as unknown as Session
const days = (list: readonly Session[]) => list.map((one) => `${one.day} ${one.time}`)

describe('daysOf', () => {
  const all = [
    session('2026-03-09', 'planned', ['me'], '15:00'),
    session('2026-03-09', 'held', ['me'], '09:00'),
    session('2026-03-09', 'planned', ['other']),
    session('2026-03-06', 'running'),
    session('2026-03-05', 'planned'),
    session('2026-03-04', 'held'),
    session('2026-03-03', 'missed'),
    session('2026-02-20', 'held'),
    session('2026-03-16', 'planned'),
    session('2026-03-17', 'planned'),
  ]
  const told = daysOf(all, 'me', '2026-03-09')
  it('shows today’s of mine by time', () =>
    expect(days(told.today)).toEqual(['2026-03-09 09:00', '2026-03-09 15:00']))
  it('shows what runs, of whatever day', () => expect(days(told.running)).toEqual(['2026-03-06 10:00']))
  it('asks after what was planned and has passed', () =>
    expect(days(told.overdue)).toEqual(['2026-03-05 10:00']))
  it('looks seven days ahead', () => expect(days(told.coming)).toEqual(['2026-03-16 10:00']))
  it('looks seven days back, the newest first', () =>
    expect(days(told.earlier)).toEqual(['2026-03-04 10:00', '2026-03-03 10:00']))
})

describe('unsigned', () => {
  const held = session('2026-03-04', 'held')
  const older = session('2026-02-20', 'held')
  const attendance = (there: string) => ({ session: held.id, there }) as unknown as Attendance
  const note = (author: string) => ({ session: held.id, author }) as unknown as Note
  it('names held sessions without a note by me, the oldest first', () => {
    expect(unsigned([held, older], [], [], 'me')).toEqual([older, held])
    expect(unsigned([held], [attendance('came')], [note('other')], 'me')).toEqual([held])
  })
  it('leaves out what is signed, what others led and what was missed', () => {
    expect(unsigned([held], [], [note('me')], 'me')).toEqual([])
    const others = [session('2026-03-04', 'held', ['other']), session('2026-03-04', 'missed')]
    expect(unsigned(others, [], [], 'me')).toEqual([])
  })
  it('asks for no note of somebody who did not come', () =>
    expect(unsigned([held], [attendance('did-not-come')], [], 'me')).toEqual([]))
})
