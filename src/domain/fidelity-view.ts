// Who looks at whose figures, and up to which month: a practitioner sees their own before anybody else does.

import { addDays, type Day } from './day.ts'
import type { View } from './fidelity.ts'
import { addMonths, lastDay, type Month, monthOf } from './month.ts'
import type { Actor } from './policy.ts'
import { type Team, teamsOf } from './team.ts'

/** Days a practitioner has a finished month to themselves before it shows to those who look after their work. */
export const OWN_DAYS = 7

type Looker = Pick<Actor, 'person' | 'roles'>

/** Everybody sees their own figures; a supervisor those of their teams and the people in them; a leader all. */
export function mayLook(actor: Looker, view: View, teams: readonly Team[]): boolean {
  if (actor.roles.includes('leader')) return true
  if (view.of === 'practitioner' && view.id === actor.person) return actor.roles.length > 0
  if (!actor.roles.includes('supervisor')) return false
  const own = teamsOf(teams, actor.person)
  if (view.of === 'team') return own.some(({ id }) => id === view.id)
  return view.of === 'practitioner' && own.some(({ members }) => members.includes(view.id))
}

/** The newest month shown: today's, but for another practitioner's the last that ended a week ago or more. */
export function newestMonth(actor: Looker, view: View, today: Day): Month {
  const now = monthOf(today)
  if (view.of !== 'practitioner' || view.id === actor.person) return now
  const last = addMonths(now, -1)
  return addDays(lastDay(last), OWN_DAYS) <= today ? last : addMonths(last, -1)
}
