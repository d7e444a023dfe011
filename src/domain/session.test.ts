// What of a chart's sessions is still to come.
import { describe, expect, test } from 'vitest'
import { type Session, upcoming } from './session.ts'

const session = (id: string, day: string, time: string, state: Session['state']): Session => ({
  id,
  client: null,
  through: [],
  others: [],
  day,
  time,
  minutes: 50,
  place: '',
  purpose: 'imr',
  format: 'one-to-one',
  leaders: [],
  state,
  missed: null,
  started: null,
  ended: null,
  spans: [],
  everyday: false,
})

describe('upcoming', () => {
  const sessions = [
    session('later', '2026-05-12', '09:00', 'planned'),
    session('today-noon', '2026-05-05', '12:00', 'planned'),
    session('today-now', '2026-05-05', '09:30', 'running'),
    session('held', '2026-05-05', '08:00', 'held'),
    session('missed', '2026-05-06', '08:00', 'missed'),
    session('over', '2026-05-04', '08:00', 'planned'),
  ]

  test('has what is planned or running from this day on, the soonest first', () => {
    expect(upcoming(sessions, '2026-05-05').map((one) => one.id)).toEqual([
      'today-now',
      'today-noon',
      'later',
    ])
  })

  test('leaves the list it was given as it was, and can be empty', () => {
    const before = sessions.map((one) => one.id)
    expect(upcoming(sessions, '2026-06-01')).toEqual([])
    expect(sessions.map((one) => one.id)).toEqual(before)
  })
})
