// The homework of a life: what they agreed on of their own or from the curriculum, and how it went.

import { agree, lookBack } from '#demo/life.ts'
import { named } from '#demo/teaching.ts'
import type { BodyOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import type { Home } from './life.ts'
import { type Hour, isDue, type Living } from './living.ts'
import { WHEN, WHERE } from './sayings.ts'

export type HomeTalk = { review: (hour: Hour) => void; agree: (hour: Hour) => void }

type Out = { id: Id; own: Home | undefined; sessions: number }
type How = BodyOf<'homework.review'>['how']

export function homeTalk(living: Living): HomeTalk {
  const { chart, life, dice, said } = living
  let out: Out[] = []
  const used = new Set<string>()
  let dealt = 0

  const give = (
    hour: Hour,
    idea: string | null,
    own: Home | undefined,
    more: Partial<BodyOf<'homework.agree'>>,
  ) => {
    const id = agree(chart, hour.meeting, idea, {
      ...(own ? { words: own[0] } : {}),
      ...(!own && dice.chance(0.3) ? { when: dice.pick(WHEN) ?? '' } : {}),
      ...(!own && dice.chance(0.2) ? { where: dice.pick(WHERE) ?? '' } : {}),
      sure: dice.chance(0.6) ? dice.between(5, 9) : null,
      topic: hour.lesson[0]?.topic ?? null,
      ...more,
    })
    out.push({ id, own, sessions: 0 })
    return id
  }

  return {
    review(hour) {
      const still: Out[] = []
      for (const one of out) {
        one.sessions += 1
        if (dice.chance(hour.habits.reviews)) lookBack(chart, one.id, hour.meeting, wentOf(living, one.own))
        else if (one.sessions < 2) still.push(one)
        else chart.write(chart.by, 'homework.close', { on: one.id, client: chart.client, body: {} })
      }
      out = still
    },
    agree(hour) {
      if (out.length > 1) return
      if (isDue(hour, dealt, life.homework.length)) {
        const own = life.homework[dealt]
        dealt += 1
        const helper =
          life.supporter && hour.number > hour.of / 3 && dice.chance(0.25) ? life.supporter.name : ''
        if (own) said.set(give(hour, null, own, helper ? { helper, natural: true } : {}), own[0])
        return
      }
      const lesson = hour.lesson[0]
      if (!lesson || !dice.chance(hour.habits.agrees)) return
      const topic = named(chart.teaching.topics, lesson.topic)
      const ideas = topic.homework.filter(({ id, section }) => section === lesson.section && !used.has(id))
      const idea = dice.pick(ideas)
      if (!idea) return
      used.add(idea.id)
      said.set(give(hour, idea.id, undefined, {}), idea.words)
    },
  }
}

function wentOf(
  { dice, decks }: Living,
  own: Home | undefined,
): { how: How; helped: string; hindered: string } {
  if (own) {
    const [, helped, hindered] = own
    const how = !hindered ? 'did' : helped ? (dice.chance(0.5) ? 'some' : 'did') : 'tried'
    return { how, helped, hindered }
  }
  const how = dice.pick<How>(['did', 'did', 'did', 'some', 'some', 'tried', 'else', 'not-fit']) ?? 'did'
  const went = how === 'did' || how === 'some' || how === 'else'
  return {
    how,
    helped: went && dice.chance(0.3) ? decks.helped() : '',
    hindered: how !== 'did' && how !== 'else' && dice.chance(0.4) ? decks.hindered() : '',
  }
}
