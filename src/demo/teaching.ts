// What the demo takes from the curriculum, so that its charts name sections, sheets and editions that exist.

import {
  type Curriculum,
  type Strategies,
  type WrittenTopic,
  writtenTopics,
} from '#curriculum/shape/topic.ts'
import type { WordList } from '#curriculum/shape/word-list.ts'

export type Teaching = {
  topics: WrittenTopic[]
  strategies: Strategies
  order: string[]
  lists: WordList[]
  /** The blocks an agency fills in, by id. */
  locals: { id: string }[]
  words: { id: string }[]
}

export function teachingOf(curriculum: Curriculum): Teaching {
  const { topics, programme, lists } = curriculum
  return {
    topics: writtenTopics(curriculum),
    strategies: programme.strategies,
    order: topics.map((topic) => topic.id),
    lists,
    locals: programme.locals,
    words: programme.glossary,
  }
}

/** The item of a list with this id; a demo that names one the curriculum has not is broken. */
export function named<Item extends { id: string }>(list: readonly Item[], id: string): Item {
  const item = list.find((one) => one.id === id)
  if (!item) throw new Error(`The demo names “${id}”, which the curriculum does not have.`)
  return item
}

/** The first topic, where the demo does not say which. */
export const FIRST = 'recovery-strategies'

/** A section as the demo names it: `what-helps` of the first topic, or `stress/what-stress-is`. */
export function sectionNamed({ topics }: Pick<Teaching, 'topics'>, place: string) {
  const [section = '', topic = FIRST] = place.split('/').reverse()
  const found = named(topics, topic)
  return { topic: found, section: named(found.handout.sections, section) }
}

/** The topic that has an idea for homework, or a skill, with this id. */
export function topicWith({ topics }: Pick<Teaching, 'topics'>, of: 'homework' | 'skills', id: string) {
  const found = topics.find((topic) => topic[of].some((one) => one.id === id))
  if (!found) throw new Error(`The demo names “${id}”, which the curriculum does not have.`)
  return found
}
