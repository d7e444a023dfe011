// Search finds what is meant: by beginnings, by near spellings, by titles first, and shows where.
import { expect, test } from 'vitest'
import type { SearchPage } from '#curriculum/shape/search-pages.ts'
import { buildSearch, openSearch } from './search-index.ts'
import { excerptOf, marked } from './search-marks.ts'

const page = (kind: SearchPage['kind'], at: string, title: string, text: string): SearchPage => ({
  ...{ kind, at, title, of: 'Reducing relapses', text },
})

const PAGES = [
  page('section', 'relapses/section/signs', 'Early warning signs', 'Small changes that come first.'),
  page('section', 'relapses/section/plan', 'A plan', 'Who can tell me when they see my warning signs?'),
  page('sheet', 'relapses/sheet/signs', 'My signs', 'Write down what others noticed.'),
  page('word', 'words#cafe', 'Café', 'A place to meet.'),
  ...Array.from({ length: 7 }, (_, at) => page('list', `lists/${at}`, `List ${at}`, 'Humming a tune.')),
]
const search = openSearch(PAGES)
const addresses = (words: string) =>
  search(words).groups.flatMap(({ hits }) => hits.map((hit) => hit.page.at))

test('a title comes before a text, and the words are marked in both', () => {
  const [sections] = search('warning signs').groups
  expect(sections?.kind).toBe('section')
  expect(sections?.hits.map((hit) => hit.page.at)).toEqual([
    'relapses/section/signs',
    'relapses/section/plan',
  ])
  expect(sections?.hits[0]?.title.filter((piece) => piece.found).map((piece) => piece.text)).toEqual([
    'warning',
    'signs',
  ])
  expect(sections?.hits[1]?.excerpt.filter((piece) => piece.found).map((piece) => piece.text)).toEqual([
    'warning',
    'signs',
  ])
})

test('beginnings, near spellings and words without their accents are found', () => {
  expect(addresses('warn')).toContain('relapses/section/signs')
  expect(addresses('waning')).toContain('relapses/section/signs')
  expect(addresses('cafe')).toEqual(['words#cafe'])
  expect(addresses('zebra')).toEqual([])
})

test('a page that has all the words hides those that have one; where none has, one word is enough', () => {
  expect(addresses('warning noticed')).toEqual(
    expect.arrayContaining(['relapses/section/signs', 'relapses/sheet/signs']),
  )
  expect(addresses('early warning')).toEqual(['relapses/section/signs'])
})

test('a kind shows its first few and says how many more there are', () => {
  const [lists] = search('humming').groups
  expect(lists?.hits).toHaveLength(3)
  expect(lists?.more).toBe(4)
  expect(search('humming', 100).groups[0]?.hits).toHaveLength(7)
})

test('an index built in small steps answers the same, and rests between them', async () => {
  let rests = 0
  const slow = await buildSearch(PAGES, async () => {
    rests += 1
  })
  expect(rests).toBe(1)
  expect(slow('signs')).toEqual(search('signs'))
})

test('an excerpt is cut at words around the first that was found', () => {
  const text = `${'before '.repeat(40)}needle ${'after '.repeat(60)}`
  const shown = excerptOf(text, new Set(['needle']))
  const line = shown.map((piece) => piece.text).join('')
  expect(line).toMatch(/^… before .* needle after .* after …$/)
  expect(line.length).toBeLessThan(240)
  expect(marked('<b>needle</b>', new Set(['needle']))).toEqual([
    { text: '<b>', found: false },
    { text: 'needle', found: true },
    { text: '</b>', found: false },
  ])
})
