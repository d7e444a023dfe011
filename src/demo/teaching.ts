// What the demo takes from the curriculum, so that its charts name sections, sheets and editions that exist.

import {
  type Curriculum,
  type Strategies,
  type WrittenTopic,
  writtenTopics,
} from '#curriculum/shape/topic.ts'

export type Teaching = { topic: WrittenTopic; strategies: Strategies; order: string[] }

export function teachingOf(curriculum: Curriculum): Teaching {
  return {
    topic: named(writtenTopics(curriculum), 'recovery-strategies'),
    strategies: curriculum.programme.strategies,
    order: curriculum.topics.map((topic) => topic.id),
  }
}

/** The item of a list with this id; a demo that names one the curriculum has not is broken. */
export function named<Item extends { id: string }>(list: readonly Item[], id: string): Item {
  const item = list.find((one) => one.id === id)
  if (!item) throw new Error(`The demo names “${id}”, which the curriculum does not have.`)
  return item
}
