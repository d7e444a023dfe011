// What can be looked for: every part of the shelf once, each with an address of its own, and only what is here.
import { expect, test } from 'vitest'
import { searchPages } from './search-pages.ts'
import type { TopicEntry, TopicPages, TopicTeaching } from './shelf.ts'

const entry: TopicEntry = {
  ...{ id: 'stress', number: 8, title: 'Coping with stress', short: 'Stress', aims: ['Know my signs'] },
  ...{ status: 'written', sections: [] },
}
const line = (text: string) => [{ kind: 'paragraph' as const, text: [{ text }] }]
const named = { topic: 'stress', language: 'en', edition: '0123456789abcdef' }

const pages: TopicPages = {
  topic: 'stress',
  handout: {
    ...{ ...named, title: 'Stress' },
    sections: [
      { id: 'signs', title: 'Signs', minutes: 10, edition: named.edition, blocks: line('Tight jaw') },
    ],
  },
  sheets: [{ ...named, id: 'mine', title: 'My signs', intro: 'Take your time.', fields: [] }],
  skills: [{ id: 'ask', title: 'Asking', kind: 'social', why: 'Help', steps: ['Look up'], sections: [] }],
  points: {},
}
const teaching: TopicTeaching = {
  topic: 'stress',
  guide: {
    ...named,
    parts: [{ id: 'goals', title: 'Goals', blocks: line('Aim low') }],
    advice: [{ section: 'signs', blocks: line('Go slowly') }],
  },
  review: [{ id: 'q', section: 'signs', question: 'What helps?', kind: 'open', answer: 'Rest' }],
  homework: [{ id: 'walk', title: 'A walk', words: 'I will walk.', goal: true }],
}

test('a topic is there with all its parts, the advice within its section', () => {
  const found = searchPages({ topics: [{ entry, pages, teaching }] })
  expect(found.map(({ kind, at }) => [kind, at])).toEqual([
    ['topic', 'stress'],
    ['section', 'stress/section/signs'],
    ['sheet', 'stress/sheet/mine'],
    ['skill', 'stress/skill/ask'],
    ['guide', 'stress/guide#goals'],
    ['question', 'stress/questions#q'],
    ['homework', 'stress/homework#walk'],
  ])
  expect(found[1]?.text).toBe('Tight jaw\nGo slowly')
  expect(new Set(found.map(({ at }) => at)).size).toBe(found.length)
})

test('what has not reached the device is left out', () => {
  expect(searchPages({ topics: [{ entry }] }).map(({ kind }) => kind)).toEqual(['topic'])
})
