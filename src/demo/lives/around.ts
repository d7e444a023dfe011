// What stands around the sessions of a life: who is asked to take part, what applies to them, their plans and their own tools.

import { askAboutSupporters, sayRecovery } from '#demo/life.ts'
import { call, choose, keepTool } from '#demo/own-way.ts'
import { fillIn } from '#demo/sheets.ts'
import { addDays, type Day } from '#domain/day.ts'
import type { Id } from '#domain/text.ts'
import { type Hour, isDue, type Living } from './living.ts'

export type Around = {
  /** In a session, where goals and people are talked about. */
  within: (hour: Hour) => void
  /** In a session, where sheets are filled in. */
  sheets: (hour: Hour) => void
  /** Between this meeting and the next, before the day of the next. */
  after: (hour: Hour, next: Day | undefined) => void
}

export function around(living: Living): Around {
  const { chart, life, dice } = living
  const supporters = supporterTalk(living)
  const plans = Object.entries(life.plans ?? {})
  let said = 0
  let planned = 0
  const asksRelevance = dice.chance(0.6)

  const sayRelevance = (hour: Hour) => {
    const say = (practice: 'coping' | 'behavioural-tailoring', answer: 'yes' | 'no' | 'declined') =>
      chart.write(chart.by, 'relevance.say', {
        on: chart.client,
        client: chart.client,
        body: { practice, answer, words: '' },
      })
    if (!dice.chance(hour.habits.asks)) return
    if (life.medicine === 'declined') say('behavioural-tailoring', 'declined')
    if (life.medicine === 'none') say('behavioural-tailoring', 'no')
    if (life.medicine === 'takes') say('behavioural-tailoring', 'yes')
    if (dice.chance(0.5)) say('coping', 'yes')
  }

  return {
    within(hour) {
      if (said === 0 || isDue(hour, said - 1, life.recovery.length - 1, 2)) {
        const words = life.recovery[said]
        if (words) sayRecovery(chart, words)
        said += 1
      }
      if (asksRelevance && hour.number === Math.min(4, hour.of - 1)) sayRelevance(hour)
      supporters.within(hour)
    },
    sheets(hour) {
      if (hour.number === 2 && life.pages)
        choose(chart, Object.fromEntries(life.pages.map((page) => [page, true])))
      if (!isDue(hour, planned, plans.length, Math.floor(hour.of / 2))) return
      const [place = '', answers = {}] = plans[planned] ?? []
      const [topic = '', sheet = ''] = place.split('/')
      fillIn(chart, { topic, sheet }, answers)
      planned += 1
    },
    after(hour, next) {
      supporters.after(hour, next)
      if (hour.number === Math.floor(hour.of / 2)) ownWays(living, hour.day)
    },
  }
}

/** What they do on their phone by themselves, in the evening of a meeting. */
function ownWays({ chart, life }: Living, day: Day): void {
  chart.pen.at(day, '19:40')
  if (life.calls) call(chart, life.calls)
  for (const [idea, helped] of Object.entries(life.tools ?? {})) keepTool(chart, idea, { helped })
}

function supporterTalk({ chart, life, dice }: Living) {
  const { pen, client, by } = chart
  const helper = life.supporter
  let named: Id | undefined
  let told = 0
  const asked = dice.chance(0.7)

  const contact = (supporter: Id, day: Day, attendance: Id | null) => {
    if (!helper) return
    const body = {
      supporter,
      name: helper.name,
      natural: true,
      day,
      how: helper.how,
      about: helper.about[told] ?? '',
    }
    chart.write(by, 'supporter-contact.make', {
      on: chart.id(`contact ${day}`),
      client,
      body: { ...body, attendance },
    })
    told += 1
  }
  const from = (of: number) => Math.floor(of / 4)
  const all = helper?.about.length ?? 0
  const goesOn = life.course.is === 'running'
  // Who is spoken with more than once is also spoken with lately.
  const isTime = (hour: Hour) =>
    goesOn && all > 1 && told === all - 1
      ? hour.number >= hour.of - 2
      : isDue(hour, told, all, from(hour.of) + 1)

  return {
    within(hour: Hour) {
      const { meeting } = hour
      if (hour.number === from(hour.of) && !named) {
        if (helper) {
          askAboutSupporters(chart, meeting, 'yes', helper.words)
          const { name, relation, helps } = helper
          const body = { name, relation, reach: '', natural: true, helps }
          named = chart.write(by, 'supporter.name', { on: chart.id('supporter'), client, body })
          named = chart.id('supporter')
        } else if (life.alone && asked) askAboutSupporters(chart, meeting, ...life.alone)
      }
      if (!helper || !named || helper.how !== 'in-session' || !isTime(hour)) return
      const { name, relation } = helper
      const body = { name, relation, supporter: named, natural: true }
      chart.write(by, 'attendance.be-with', { on: meeting.attendance, client, body })
      contact(named, hour.day, meeting.attendance)
    },
    after(hour: Hour, next: Day | undefined) {
      if (!named || helper?.how === 'in-session' || !isTime(hour)) return
      const day = addDays(hour.day, 1)
      if (day >= pen.today || (next && day >= next)) return
      pen.at(day, '16:20')
      contact(named, day, null)
    },
  }
}
