// The goals of a life, session by session: set, followed up or not, and reached.

import { followUp, setGoal } from '#demo/life.ts'
import type { Id } from '#domain/text.ts'
import type { Aim } from './life.ts'
import { type Hour, isDue, type Living } from './living.ts'

/** What happens to the goals in one session. */
export type GoalTalk = (hour: Hour) => void

export function goalTalk(living: Living): GoalTalk {
  const { life } = living
  const talks = life.goals.map((aim, place) => talkOf(living, aim, place))
  return (hour) => {
    for (const talk of talks) talk(hour)
  }
}

function talkOf(living: Living, aim: Aim, place: number): GoalTalk {
  const { chart, dice, said, life } = living
  let goal: { id: Id; setAt: number } | undefined
  const told = { steps: 0, between: 0 }
  const stepIds: Id[] = []
  const texts = aim.steps.filter(([, happened]) => happened !== '').length + aim.between.length

  const set = (hour: Hour) => {
    const [first, ...later] = aim.steps.map(([step]) => step)
    const id = setGoal(chart, aim.words, aim.why, aim.area, [])
    for (const words of first ? [first, ...later] : []) {
      const body = { words, day: null, helper: '' }
      stepIds.push(chart.write(chart.by, 'goal.add-step', { on: id, client: chart.client, body }))
    }
    said.set(id, aim.words)
    goal = { id, setAt: hour.number }
  }

  const tell = (hour: Hour, id: Id) => {
    const [open] = aim.steps.slice(told.steps)
    const between = aim.between[told.between]
    const confidence = dice.chance(0.6) ? dice.between(5, 9) : null
    if (between && (!open?.[1] || dice.chance(0.45))) {
      told.between += 1
      return followUp(chart, id, hour.meeting, { happened: between, next: open?.[0] ?? '', confidence })
    }
    if (!open?.[1]) return
    const [, happened] = open
    told.steps += 1
    const next = aim.steps[told.steps]?.[0] ?? ''
    followUp(chart, id, hour.meeting, { happened, next, confidence })
    const step = stepIds[told.steps - 1]
    if (step)
      chart.write(chart.by, 'goal.mark-step', { on: id, client: chart.client, body: { step, state: 'done' } })
    const isLast = told.steps === aim.steps.length && told.between === aim.between.length
    if (isLast && aim.ends)
      chart.write(chart.by, 'goal.end', { on: id, client: chart.client, body: { how: aim.ends } })
  }

  return (hour) => {
    const early = life.hope !== undefined && hour.of < 5 ? 0 : 3
    const setAt = place === 0 ? Math.min(early, hour.of - 1) : Math.max(early + 2, Math.floor(hour.of / 3))
    if (!goal) {
      if (hour.number >= setAt) set(hour)
      return
    }
    if (hour.number > hour.of * (life.goalsRest ?? 1)) return
    const dealt = told.steps + told.between
    if (!isDue(hour, dealt, texts, goal.setAt + 1)) return
    if (dice.chance(hour.habits.followsUp)) return tell(hour, goal.id)
    if (dice.chance(0.12)) followUp(chart, goal.id, hour.meeting, { happened: '', how: 'put-off' })
  }
}
