// How many sessions a topic has taken, and the guide’s own number.
import { expect, test } from 'vitest'
import type { Guide } from '#curriculum/shape/handout.ts'
import { pacingSaid, sessionsOn } from './pace.ts'

const fact = { id: '', at: '', by: '', section: 's', edition: '', how: null, again: false }
const held = (session: string, ...topics: string[]) => ({
  session,
  taught: topics.map((topic) => ({ ...fact, topic })),
})

test('a session counts once for a topic, however many sections were taught in it', () => {
  const attendances = [held('one', 'stress', 'stress'), held('two', 'medication'), held('three', 'stress')]
  expect(sessionsOn(attendances, 'stress')).toBe(2)
  expect(sessionsOn(attendances, 'social-support')).toBe(0)
})

test('the guide says its usual number in the first sentence of its pacing', () => {
  const guide = (text: string): Guide => ({
    topic: 'stress',
    language: 'en',
    edition: '',
    parts: [{ id: 'pacing', title: 'Pacing', blocks: [{ kind: 'paragraph', text: [{ text }] }] }],
    advice: [],
  })
  expect(pacingSaid(guide('Two to four sessions are usual; three suit most people.'))).toBe(
    'Two to four sessions are usual.',
  )
  expect(pacingSaid(guide('Three to four sessions are usual. More is fine.'))).toBe(
    'Three to four sessions are usual.',
  )
  expect(pacingSaid({ ...guide(''), parts: [] })).toBeUndefined()
})
