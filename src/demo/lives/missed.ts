// Which meetings of a life did not take place, and why: they cancelled, they did not come, we cancelled, or a crisis.

import type { Meeting } from '#demo/chart.ts'
import { type Day, daysBetween } from '#domain/day.ts'
import type { BodyOf } from '#domain/kinds.ts'
import { habitsOf } from './habits.ts'
import type { Living } from './living.ts'

type Miss = BodyOf<'session.miss'>

/** By day. The first meeting is always held; what follows a crisis may not be. */
export function missedOf({ chart, life, dice, decks }: Living, days: readonly Day[]): Map<Day, Miss> {
  const missed = new Map<Day, Miss>()
  const theirs = { missed: [...(life.missed ?? [])], away: [...(life.away ?? [])] }
  const miss = (): Miss => {
    const roll = dice.between(1, 100)
    if (roll <= 14) return { why: 'we-cancelled', words: decks.weCancelled() }
    if (roll <= 60) return { why: 'client-cancelled', words: theirs.missed.shift() ?? decks.cancelled() }
    return { why: 'did-not-come', words: theirs.away.shift() ?? (dice.chance(0.5) ? decks.didNotCome() : '') }
  }
  const finished = life.course.is === 'ended' && life.course.how === 'finished'
  const last = days.length - (finished ? 2 : 1)
  for (let place = 1; place <= last; place += 1) {
    const day = days[place]
    if (!day) break
    const { missed: share } = habitsOf(life.with, daysBetween(day, chart.pen.today) / 7)
    const two = [1, 2].every((back) => missed.has(days[place - back] ?? day))
    if (!two && dice.chance(share)) missed.set(day, miss())
  }
  const after = life.crisis?.after
  const place = crisisPlace(days.length) + 1
  const day = days[place]
  if (after && day) missed.set(day, { why: 'crisis', words: after })
  const before = days[place - 1]
  if (life.crisis && before) missed.delete(before)
  return missed
}

/** At which of so many meetings a crisis was opened, where there was one. */
export const crisisPlace = (meetings: number) => Math.max(1, Math.floor(meetings * 0.6))

/** Puts down in the evening that a meeting did not take place. */
export function putDown({ chart }: Living, meeting: Meeting, day: Day, body: Miss): void {
  chart.pen.at(day, '17:00')
  chart.write(chart.by, 'session.miss', { on: meeting.session, client: chart.client, body })
  const why = body.why === 'did-not-come' ? 'Did not come.' : ''
  const there = { there: 'did-not-come' as const, why }
  chart.write(chart.by, 'attendance.come', { on: meeting.attendance, client: chart.client, body: there })
}
