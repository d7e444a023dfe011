// Quiet prompts before and in a session: the practices that programmes forget, where this person might want them.

import type { Attendance } from './attendance.ts'
import { addDays, type Day, daysBetween } from './day.ts'
import { type Enrolment, isPaused } from './enrolment.ts'
import { PLAN_SHEETS } from './fidelity-scale.ts'
import { type Goal, lastFollowUp } from './goal.ts'
import type { Practice } from './practice.ts'
import { appliesTo, asideUntil, type NeededPractice, type PromptName, type Relevance } from './relevance.ts'
import { type Asking, lastAsking, type SupporterContact } from './supporter.ts'
import type { Instant } from './text.ts'
import type { Worksheet } from './worksheet.ts'

/** What a chart holds of it; attendances of held sessions, the earliest first. */
export type PromptedChart = {
  enrolment: Enrolment | undefined
  goals: readonly Goal[]
  askings: readonly Asking[]
  contacts: readonly SupporterContact[]
  attendances: readonly Attendance[]
  practices: readonly Practice[]
  worksheets: readonly Worksheet[]
  relevance: Pick<Relevance, 'said' | 'aside'> | undefined
  /** What a skill of the curriculum is for; undefined where the device has not got its topic. */
  kindOf: (skill: string) => string | undefined
}

/** `since` is the last day it was done; null where it never was. */
export type Prompt = { name: PromptName; since: Day | null }

/** After so many days without it a practice is worth a line. Ours: the scale asks for a month and "regularly". */
const AFTER = {
  goal: 28,
  supporter: 60,
  /** Nobody is asked about others in the first meeting or two. */
  asking: 14,
  /** Days in the programme before the three practices are spoken of: their topics come later. */
  coping: 56,
  'relapse-prevention': 84,
  'behavioural-tailoring': 56,
  /** Days until a practice that was done is spoken of again. */
  again: 42,
} as const

/** More than two on one page would be a form. */
export const AT_ONCE = 2

/** What is worth a quiet line, what has waited longest first; nothing that was declined or put aside. */
export function promptsFor(chart: PromptedChart, today: Day): Prompt[] {
  if (!chart.enrolment || chart.enrolment.end || isPaused(chart.enrolment)) return []
  const days = daysBetween(chart.enrolment.start, today)
  const begun = chart.enrolment.start
  const prompts = [
    goalPrompt(chart, today),
    supporterPrompt(chart, days, today),
    handoutPrompt(chart),
    ...(['relapse-prevention', 'coping', 'behavioural-tailoring'] as const).map((practice) =>
      practicePrompt(chart, practice, days, today),
    ),
  ].flatMap((one) => one ?? [])
  return prompts
    .filter(({ name }) => asideUntil(chart.relevance, name, today) === undefined)
    .sort((a, b) => compare(a.since ?? begun, b.since ?? begun))
}

const compare = (a: Day, b: Day) => (a === b ? 0 : a < b ? -1 : 1)
const dayOf = (at: Instant): Day => at.slice(0, 10)
const isOver = (since: Day | null, days: number, today: Day) =>
  since === null || addDays(since, days) <= today

function goalPrompt({ goals, attendances }: PromptedChart, today: Day): Prompt | undefined {
  if (attendances.at(-1)?.declined.some(({ what }) => what === 'goals')) return undefined
  const open = goals.filter(({ state }) => state === 'goal')
  const waiting = open
    .map((goal) => ({ goal, since: dayOf(lastFollowUp(goal)?.at ?? goal.since) }))
    .filter(({ since }) => isOver(since, AFTER.goal, today))
    .sort((a, b) => (a.since < b.since ? -1 : 1))[0]
  return waiting && { name: 'goal-follow-up', since: lastFollowUp(waiting.goal) ? waiting.since : null }
}

function supporterPrompt(chart: PromptedChart, days: number, today: Day): Prompt | undefined {
  const asked = lastAsking(chart.askings)
  // A no is a no; a "not now" waits for the day that was agreed.
  if (asked?.answer === 'no') return undefined
  if (asked?.askAgain && asked.askAgain > today) return undefined
  if (asked?.answer === 'not-now' && !asked.askAgain) return undefined
  const natural = [
    ...chart.contacts.filter((one) => one.natural).map(({ day }) => day),
    ...chart.attendances.flatMap(({ beside }) =>
      beside.filter((one) => one.natural).map(({ at }) => dayOf(at)),
    ),
    ...(asked ? [dayOf(asked.at)] : []),
  ].sort()
  const since = natural.at(-1) ?? null
  if (since === null && days < AFTER.asking) return undefined
  const agreed = asked?.askAgain && asked.askAgain > (since ?? '')
  return agreed || isOver(since, AFTER.supporter, today) ? { name: 'supporter', since } : undefined
}

/** The last session taught a topic whose handout the person has not been given. */
function handoutPrompt({ attendances }: PromptedChart): Prompt | undefined {
  const given = new Set(attendances.flatMap((one) => one.given.map(({ topic }) => topic)))
  const taught = attendances.findLast((one) => one.taught.length > 0)?.taught.at(-1)
  return taught && !given.has(taught.topic) ? { name: 'handout', since: dayOf(taught.at) } : undefined
}

function practicePrompt(
  chart: PromptedChart,
  practice: NeededPractice,
  days: number,
  today: Day,
): Prompt | undefined {
  const applies = appliesTo(chart.relevance, practice)
  if (applies === 'no' || applies === 'declined' || isDeclined(chart, practice)) return undefined
  // Medicine is spoken of where the person has said that it applies, and not before.
  if (practice === 'behavioural-tailoring' && applies !== 'yes') return undefined
  if (days < AFTER[practice]) return undefined
  const done = [
    ...chart.practices.filter((one) => one.about === practice && !one.takenBack).map(({ at }) => dayOf(at)),
    ...chart.worksheets
      .filter(({ sheet, finished }) => sheet === PLAN_SHEETS[practice] && finished !== null)
      .map(({ finished }) => dayOf(finished ?? '')),
  ].sort()
  const since = done.at(-1) ?? null
  return isOver(since, AFTER.again, today) ? { name: practice, since } : undefined
}

/** The person turned down practising it, and has not taken it up since; a plain "not today" quiets all three once. */
function isDeclined(chart: PromptedChart, practice: NeededPractice): boolean {
  const { attendances, practices, kindOf } = chart
  if (attendances.at(-1)?.declined.some(({ what, skill }) => what === 'practice' && skill === null))
    return true
  const done = practices.filter((one) => one.about === practice && !one.takenBack)
  const last = attendances
    .flatMap((one) => one.declined)
    .filter(({ what, skill }) => what === 'practice' && skill !== null && kindOf(skill) === practice)
    .map(({ at }) => at)
    .sort()
    .at(-1)
  return last !== undefined && !done.some(({ at }) => at > last)
}
