// The voice is handed exactly what stands on the page: every line, in order, in the person's own words.

import { expect, test } from 'vitest'
import type { Block } from '#curriculum/shape/block.ts'
import { clientWords } from '#web/words/en/client.ts'
import { sentencesIn, sentencesOf } from './read-aloud-sentences.ts'

const { blocks: words } = clientWords.read
const drawing = {
  id: 'bucket',
  title: 'A bucket',
  alt: 'Stress fills it. Rest lets it out.',
  width: 10,
  height: 10,
  marks: [],
}
const team = { text: 'team', term: 'team' }
const blocks: Block[] = [
  { kind: 'heading', text: [{ text: 'Things to try' }] },
  {
    kind: 'paragraph',
    text: [{ text: 'Your ' }, team, { text: ' can help. ' }, { text: 'Ask Dr. Reed.', strong: true }],
  },
  { kind: 'question', id: 'one', text: [{ text: 'Who is on your ' }, team, { text: '?' }] },
  { kind: 'list', ordered: true, items: [[{ text: 'Take a walk.' }], [{ text: 'Call a friend' }]] },
  { kind: 'keypoint', blocks: [{ kind: 'paragraph', text: [{ text: 'You choose.' }] }] },
  { kind: 'drawing', drawing },
  { kind: 'worksheet', id: 'my-signs' },
  { kind: 'practise', skill: 'ask', blocks: [{ kind: 'paragraph', text: [{ text: 'Try it.' }] }] },
  {
    kind: 'word-list',
    list: 'side-effects',
    title: 'Side effects',
    fixed: ['Do not stop a medicine all at once.'],
    groups: [
      {
        id: 'now',
        title: 'Get help now',
        tier: 'emergency',
        items: [{ id: 'a', label: 'Hard to breathe', note: 'Call 911.' }],
      },
    ],
  },
  { kind: 'local', id: 'crisis', title: 'Help near you', empty: 'Call 988.', crisis: true },
  { kind: 'source', text: 'NIMH, 2017' },
  {
    kind: 'story',
    name: 'Ana',
    blocks: [{ kind: 'paragraph', text: [{ text: 'She waited. Then she called!' }] }],
  },
]
const skill = () => ['Ask.', 'The steps:', 'Say hello.']
const read = sentencesOf(blocks, { words, own: { team: 'crew' }, skill })

test('sentences come one by one, with the block they stand in', () => {
  expect(read.slice(0, 9)).toEqual([
    { text: 'Things to try', place: 0 },
    { text: 'Your crew can help.', place: 1 },
    { text: 'Ask Dr. Reed.', place: 1 },
    { text: 'A question for you', place: 2 },
    { text: 'Who is on your crew?', place: 2 },
    { text: 'Take a walk.', place: 3 },
    { text: 'Call a friend', place: 3 },
    { text: 'Good to keep in mind', place: 4 },
    { text: 'You choose.', place: 4 },
  ])
})

test('a picture is said in words, and what a screen adds is said in its place', () => {
  const texts = read.map(({ text }) => text)
  expect(texts.slice(9, 12)).toEqual(['A bucket', 'Stress fills it.', 'Rest lets it out.'])
  expect(texts.slice(12, 17)).toEqual(['Try it out', 'Try it.', 'Ask.', 'The steps:', 'Say hello.'])
})

test('lists, what the agency fills in, sources and stories are said whole, with their names', () => {
  expect(read.slice(17).map(({ text }) => text)).toEqual([
    'Side effects',
    'Do not stop a medicine all at once.',
    'Emergency: get help now',
    'Get help now',
    'Hard to breathe',
    'Call 911.',
    'Help near you',
    'Call 988.',
    'Your agency has not filled this in yet.',
    'Source: NIMH, 2017',
    'The story of Ana',
    'She waited.',
    'Then she called!',
  ])
})

test('plain lines are cut the same way, and a line without words is none', () => {
  expect(sentencesIn(['One. Two?', '…', '']).map(({ text }) => text)).toEqual(['One.', 'Two?'])
})
