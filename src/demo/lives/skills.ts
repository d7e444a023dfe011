// The skills of a life: shown, tried in the room, tried outside, and at the end called their own.

import type { Skill } from '#curriculum/shape/topic.ts'
import { named } from '#demo/teaching.ts'
import type { Hour, Living } from './living.ts'

export type SkillTalk = {
  /** Comes back to what was tried last time. */
  back: (hour: Hour) => void
  /** Practises a skill of what was taught; says whether one was. */
  practise: (hour: Hour) => Skill | undefined
  /** The last word, which is theirs. */
  last: (hour: Hour) => void
}

export function skillTalk(living: Living): SkillTalk {
  const { chart, life, dice } = living
  const known = new Map<string, Skill>()
  let tried: Skill | undefined

  const record = (hour: Hour, skill: Skill, stage: 'modelled' | 'tried-here' | 'tried-outside') =>
    chart.write(chart.by, 'practice.record', {
      on: chart.id(`practice ${hour.day} ${skill.id} ${stage}`),
      client: chart.client,
      body: {
        ...{ skill: skill.id, title: skill.title, about: skill.kind, stage },
        ...{ attendance: hour.meeting.attendance, words: '' },
      },
    })

  const shareOf = ({ practises }: Hour['habits'], { kind }: Skill) => {
    if (kind === 'coping') return practises.coping
    if (kind === 'relapse-prevention') return practises.relapse
    if (kind !== 'behavioural-tailoring') return practises.other
    return life.medicine === 'takes' ? practises.tailoring : 0
  }

  return {
    back(hour) {
      if (tried && dice.chance(0.4)) record(hour, tried, 'tried-outside')
      tried = undefined
    },
    practise(hour) {
      const skills = hour.lesson.flatMap(({ topic, section }) =>
        named(chart.teaching.topics, topic).skills.filter(({ sections }) => sections.includes(section)),
      )
      const skill = skills.find((one) => !known.has(one.id) && dice.chance(shareOf(hour.habits, one)))
      if (!skill) return undefined
      known.set(skill.id, skill)
      const here = dice.chance(hour.habits.tried)
      record(hour, skill, here ? 'tried-here' : 'modelled')
      if (here) tried = skill
      return skill
    },
    last(hour) {
      const skill = [...known.values()].find(({ kind }) => kind === life.mine?.skill)
      if (!skill || !life.mine) return
      chart.write(chart.by, 'practice.call-mine', {
        on: chart.id(`mine ${skill.id}`),
        client: chart.client,
        body: {
          ...{ skill: skill.id, title: skill.title, about: skill.kind },
          ...{ attendance: hour.meeting.attendance, words: life.mine.words },
        },
      })
    },
  }
}
