// A session of a life that a crisis cut short: what was begun, who was called, and how it went on.

import type { Around } from './around.ts'
import type { Hour, Living } from './living.ts'
import { lastWords, spend } from './session.ts'

export function goThroughCrisis(living: Living, hour: Hour, around: Around): void {
  const { chart, life, dice } = living
  const { meeting } = hour
  if (!life.crisis) return
  const { called, call, happened, how } = life.crisis
  const what = { on: chart.id('crisis'), client: chart.client }
  spend(living, meeting, 'welcome', dice.between(2, 4), () => around.within(hour))
  spend(living, meeting, 'last-time', dice.between(4, 9), () => undefined)
  chart.write(chart.by, 'crisis.open', { ...what, body: meeting })
  chart.pen.later(6)
  const phone = called.endsWith('crisis team') ? '555-0142' : ''
  chart.write(chart.by, 'crisis.call', { ...what, body: { name: called, phone, words: call } })
  chart.pen.later(14)
  chart.write(chart.by, 'crisis.close', { ...what, body: { how, words: happened } })
  if (how === 'shorten') spend(living, meeting, 'summary', 4, () => lastWords(living, hour))
}
