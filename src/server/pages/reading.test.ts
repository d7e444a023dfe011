// All there is to read without signing in: each page is there, leads on, says no one's name, and keeps to its size.
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { newCaller } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'

let app: TestApp
let agency: SmallAgency
let topics: readonly WrittenTopic[]
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  topics = app.services.content.topics
})
afterAll(() => app.close())

const read = (path: string) => newCaller(app).get(path)

const linksIn = (text: string) =>
  [...text.matchAll(/href="(\/read[^"]*)"/g)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&'))

/** Every page that can be reached from the index, by its address. */
async function everyPage(start: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const open = [start]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || path.includes('paper.pdf')) continue
    const { status, text, headers } = await read(path)
    expect([path, status, headers.get('set-cookie')]).toEqual([path, 200, null])
    found.set(path, text)
    open.push(...linksIn(text))
  }
  return found
}

const levelsOf = (text: string) => [...text.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level))

describe('every page to read', () => {
  test('has a title, a language and headings in order, leads to help, asks nobody else, and is small', async () => {
    const pages = await everyPage(`/read?at=${agency.slug}`)
    const sections = topics.flatMap((topic) => topic.handout.sections)
    expect(pages.size).toBeGreaterThan(topics.length + sections.length)
    for (const [path, text] of pages) {
      expect(text, path).toMatch(/<html lang="en"(?: class="large")?>/)
      expect(text, path).toMatch(/<title>[^<]{3,}<\/title>/)
      expect(text, path).toContain('href="#help"')
      expect(text, path).not.toMatch(/<script|<form|<meta property|style="| on\w+="|https?:|\{%/)
      const levels = levelsOf(text.replace(/<section id="help"[\s\S]*$/, ''))
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1)
      levels.forEach((level, place) => {
        expect(level, `${path}, heading ${place + 1}`).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1)
      })
      expect(gzipSync(text).length, path).toBeLessThanOrEqual(60_000)
    }
  })

  test('keeps the agency and the size of print in its links, and can be kept for five minutes by anybody', async () => {
    const { text, headers } = await read(`/read?at=${agency.slug}&size=large`)
    expect(headers.get('cache-control')).toBe('public, max-age=300')
    expect(text).toContain('<html lang="en" class="large">')
    const links = linksIn(text).filter((link) => !link.startsWith('/read?'))
    expect(links.length).toBeGreaterThan(topics.length)
    for (const link of links) expect(link).toContain(`?at=${agency.slug}&size=large`)
    expect(linksIn(text)).toContain(`/read?at=${agency.slug}`)
  })

  test.each([
    '/read/no-such-topic',
    '/read/recovery-strategies/a-section-of-old',
    '/read/story/no-such-story',
    '/read/leaflet/no-such-leaflet',
    '/read/list/no-such-list',
    '/read/relaxation/no-such-script',
    '/read/story/%3Cscript%3E',
  ])('%s is not there, says so in a plain page, and leads to what is', async (path) => {
    const { status, text, headers } = await read(path)
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(text).toContain('This page is not here')
    expect(text).toContain('href="/read"')
    expect(text).not.toContain('<script')
  })
})

test('a story says that it is made up, and the next one is a step away', async () => {
  const stories = linksIn((await read('/read')).text).filter((link) => link.startsWith('/read/story/'))
  expect(stories.length).toBeGreaterThanOrEqual(12)
  const { text } = await read(stories[0] ?? '')
  expect(text).toContain('This story is made up from the lives of many people.')
  expect(text).toContain(`href="${stories[1]}"`)
})

test('the introduction is there with its words and its drawings', async () => {
  const { text } = await read('/read/introduction')
  expect(text.match(/<section class="slide">/g)?.length).toBeGreaterThan(10)
  expect(text).toContain('<svg class="picture" role="img"')
})

test('a fact sheet is marked as one to choose', async () => {
  const chosen = topics.flatMap((topic) => topic.handout.sections).find(({ code }) => code !== undefined)
  expect((await read('/read')).text).toContain(`${chosen?.code}: read it if it fits you`)
})
