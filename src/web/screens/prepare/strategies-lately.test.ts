// Only the last four sessions of the program count, and only what was used in none of them is named.
import { describe, expect, it } from 'vitest'
import type { Strategies } from '#curriculum/shape/topic.ts'
import type { Attendance } from '#domain/attendance.ts'
import type { Session } from '#domain/session.ts'
import { lately, notUsed } from './strategies-lately.ts'

const session = (id: string, day: string, state = 'held', purpose = 'imr') =>
  ({ id, day, time: '10:00', state, purpose }) as unknown as Session
const attendance = (sessionId: string, ...used: [string, string][]) =>
  ({
    session: sessionId,
    used: used.map(([family, strategy]) => ({ family, strategy })),
  }) as unknown as Attendance
const strategy = (id: string) => ({ id, title: id, means: id })
const strategies: Strategies = {
  motivational: [strategy('hope'), strategy('goal')],
  educational: [strategy('check')],
  'cognitive-behavioural': [strategy('model')],
}

describe('lately', () => {
  const sessions = ['01', '02', '03', '04', '05'].map((day) => session(day, `2026-03-${day}`))
  const attendances = sessions.map((one) => attendance(one.id))
  it('takes the last four held, the newest first', () => {
    expect(lately(sessions, attendances).map((one) => one.session)).toEqual(['05', '04', '03', '02'])
  })
  it('leaves out what was missed or was for something else', () => {
    const others = [session('06', '2026-03-06', 'missed'), session('07', '2026-03-07', 'held', 'other')]
    const all = [...attendances, attendance('06'), attendance('07')]
    expect(lately([...sessions, ...others], all).map((one) => one.session)).toEqual(['05', '04', '03', '02'])
  })
})

describe('notUsed', () => {
  it('names what was used in none of them, and families of which nothing was', () => {
    const last = [attendance('05', ['motivational', 'hope']), attendance('04', ['educational', 'check'])]
    expect(notUsed(strategies, last)).toEqual([
      { family: 'motivational', strategies: [strategy('goal')], all: false },
      { family: 'cognitive-behavioural', strategies: [strategy('model')], all: true },
    ])
  })
  it('does not take one family’s strategy for another’s of the same name', () => {
    const last = [attendance('05', ['educational', 'hope'])]
    expect(notUsed(strategies, last)[0]?.strategies.map((one) => one.id)).toEqual(['hope', 'goal'])
  })
})
