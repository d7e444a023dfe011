// Who is met next comes first, and a meeting that has passed is no next one.
import { describe, expect, it } from 'vitest'
import type { Session } from '#domain/session.ts'
import { inOrderOfMeeting, meetingsOf } from './meetings.ts'

const session = (day: string, state: Session['state'], time = '10:00') =>
  ({ id: `${day} ${state}`, day, time, state }) as unknown as Session

describe('meetingsOf', () => {
  it('finds the next planned from today on and the last held', () => {
    const all = [
      session('2026-03-20', 'planned'),
      session('2026-03-09', 'planned'),
      session('2026-03-01', 'planned'),
      session('2026-03-02', 'held'),
      session('2026-02-23', 'held'),
      session('2026-03-03', 'missed'),
    ]
    const { next, last, running } = meetingsOf(all, '2026-03-09')
    expect([next?.day, last?.day, running]).toEqual(['2026-03-09', '2026-03-02', undefined])
  })
  it('finds one that runs, whatever its day', () => {
    expect(meetingsOf([session('2026-03-01', 'running')], '2026-03-09').running?.day).toBe('2026-03-01')
  })
})

describe('inOrderOfMeeting', () => {
  it('puts the running first, then by the next meeting, then by name', () => {
    const rows = [
      { name: 'Zoe', meetings: {} },
      { name: 'Ann', meetings: {} },
      { name: 'Kim', meetings: { next: session('2026-03-11', 'planned') } },
      { name: 'Lee', meetings: { next: session('2026-03-10', 'planned') } },
      { name: 'Max', meetings: { running: session('2026-03-09', 'running') } },
    ]
    expect(inOrderOfMeeting(rows).map((row) => row.name)).toEqual(['Max', 'Lee', 'Kim', 'Ann', 'Zoe'])
  })
})
