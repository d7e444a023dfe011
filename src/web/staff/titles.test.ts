// A section is said by the title it had when it was taught, also when its agency has written it anew or taken it back.
import { expect, test } from 'vitest'
import { type OwnText, ownEdition } from '#domain/own-text.ts'
import { NO_CONTENT, titlesOf } from './titles.ts'

const id = '018f0000-0000-7000-8000-000000000001'
const version = (number: number, title: string) => ({
  id: `018f0000-0000-7000-8000-${`${number}`.padStart(12, '0')}`,
  at: '2026-05-05T10:00:00.000Z',
  by: id,
  title,
  words: 'Our own way.',
  of: null,
})
const first = version(1, 'Our garden group')
const second = version(2, 'Our garden and kitchen')
const text: OwnText = {
  id,
  client: null,
  through: [],
  others: [],
  place: { kind: 'section', topic: 'stress', section: 'signs' },
  versions: [first, second],
  withdrawn: true,
}
const section = (code?: string) => ({
  id: 'signs',
  title: 'Signs of stress',
  minutes: 10,
  edition: 'aaaaaaaaaaaaaaaa',
  blocks: [],
  ...(code === undefined ? {} : { code }),
})
const content = (code?: string) => ({
  topics: [
    {
      id: 'stress',
      title: 'Coping with stress',
      pages: {
        topic: 'stress',
        handout: {
          topic: 'stress',
          language: 'en',
          edition: 'bbbbbbbbbbbbbbbb',
          title: 'Coping with stress',
          sections: [section(code)],
        },
        sheets: [],
        skills: [],
        points: {},
      },
    },
  ],
})

test('the agency’s own words are named by the version that was taught', () => {
  const titles = titlesOf(content(), [text])
  expect(titles.section('stress', 'signs', ownEdition(first))).toBe('Our garden group')
  expect(titles.section('stress', 'signs', ownEdition(second))).toBe('Our garden and kitchen')
  expect(titles.section('stress', 'signs', 'bbbbbbbbbbbbbbbb')).toBe('Signs of stress')
  expect(titles.section('stress', 'signs')).toBe('Signs of stress')
})

test('so is what was given', () => {
  const titles = titlesOf(content(), [text])
  expect(titles.handout('stress', ownEdition(first))).toBe('Our garden group')
  expect(titles.handout('stress', 'bbbbbbbbbbbbbbbb')).toBe('Coping with stress')
  expect(titles.handout('stress', null)).toBe('Coping with stress')
})

test('a page with a code is one that a person chooses', () => {
  expect(titlesOf(content('2B')).chosen('stress', 'signs')).toBe(true)
  expect(titlesOf(content()).chosen('stress', 'signs')).toBe(false)
  expect(titlesOf(NO_CONTENT).chosen('stress', 'signs')).toBe(false)
})
