// Quiet prompts before and in a session: the practices that programmes forget, where this person might want them.

import type { Attendance } from './attendance.ts'
import { addDays, type Day, daysBetween } from './day.ts'
import type { Enrolment } from './enrolment.ts'
import { PLAN_SHEETS } from './fidelity-scale.ts'
import { type Goal, lastFollowUp } from './goal.ts'
import type { Practice } from './practice.ts'
import { appliesTo, asideUntil, type NeededPractice, type PromptName, type Relevance } from './relevance.ts'
import { type Asking, lastAsking, type Supporter, type SupporterContact } from './supporter.ts'
import type { Instant } from './text.ts'
import type { Worksheet } from './worksheet.ts'

export type PromptedChart = {
  enrolment: Enrolment | undefined
  goals: readonly Goal[]
  askings: readonly Asking[]
  supporters: readonly Supporter[]
  contacts: readonly SupporterContact[]
  attendances: readonly Attendance[]
  practices: readonly Practice[]
  worksheets: readonly Worksheet[]
  relevance: Relevance | undefined
}

/** `since` is the last day it was done; null where it never was. */
export type Prompt = { name: PromptName; since: Day | null }

/** After so many days without it a practice is worth a line. Ours: the scale asks for a month and "regularly". */
const AFTER = {
  goal: 28,
  supporter: 60,
  /** Days in the programme before the three practices are spoken of: their topics come later. */
  coping: 56,
  'relapse-prevention': 84,
  'behavioural-tailoring': 56,
  /** Days until a practice that was done is spoken of again. */
  again: 42,
} as const

/** More than two would be a form. */
const AT_ONCE = 2

/** What is worth a quiet line today, the longest waiting first; nothing that was declined or put aside. */
export function promptsFor(chart: PromptedChart, today: Day): Prompt[] {
  if (!chart.enrolment || chart.enrolment.end) return []
  const days = daysBetween(chart.enrolment.start, today)
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
    .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
    .slice(0, AT_ONCE)
}

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
  if (since === null && days < AFTER.goal) return undefined
  return isOver(since, AFTER.supporter, today) ? { name: 'supporter', since } : undefined
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

/** The person turned down practising it in a session, and has not taken it up since. */
function isDeclined({ attendances, practices }: PromptedChart, practice: NeededPractice): boolean {
  const of = new Set(practices.filter((one) => one.about === practice).map(({ skill }) => skill))
  const declined = attendances
    .flatMap((one) => one.declined)
    .filter(({ what, skill }) => what === 'practice' && skill !== null && of.has(skill))
  const last = declined
    .map(({ at }) => at)
    .sort()
    .at(-1)
  return (
    last !== undefined && !practices.some((one) => one.about === practice && !one.takenBack && one.at > last)
  )
}
