// The next session is offered by the rhythm, never in the past.
import { describe, expect, it } from 'vitest'
import type { Enrolment } from '#domain/enrolment.ts'
import type { Session } from '#domain/session.ts'
import { usualMeeting } from './usual-meeting.ts'

const session = (day: string, time = '14:00'): Session =>
  ({ day, time, minutes: 50, place: 'Room 4' }) as unknown as Session
const enrolment = (rhythm: Enrolment['rhythm']): Enrolment =>
  ({ rhythm, minutes: 40, place: 'Clinic', end: null }) as unknown as Enrolment

describe('usualMeeting', () => {
  it('follows the rhythm from the last session, planned or held', () => {
    const all = [session('2026-03-09'), session('2026-03-02')]
    expect(usualMeeting(all, [enrolment('weekly')], '2026-03-10')).toEqual({
      day: '2026-03-16',
      time: '14:00',
      minutes: 40,
      place: 'Room 4',
    })
    expect(usualMeeting(all, [enrolment('every-two-weeks')], '2026-03-10').day).toBe('2026-03-23')
  })
  it('never offers a day that has passed', () => {
    expect(usualMeeting([session('2026-01-05')], [enrolment('weekly')], '2026-03-10').day).toBe('2026-03-16')
  })
  it('begins with today and the usual place where nobody has met', () => {
    expect(usualMeeting([], [enrolment('weekly')], '2026-03-10')).toMatchObject({
      day: '2026-03-10',
      place: 'Clinic',
      minutes: 40,
    })
  })
  it('takes no account of a stay in the program that has ended', () => {
    const ended = {
      ...enrolment('weekly'),
      end: { on: '2026-02-01', how: 'finished', reason: '' },
    } as Enrolment
    expect(usualMeeting([], [ended], '2026-03-10')).toMatchObject({ minutes: 50, place: '' })
  })
})
