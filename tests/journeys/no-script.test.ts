// The programme on a device that runs no script: a handout, a story, an agency's own page, and all of it on paper.
import { randomUUID } from 'node:crypto'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { demoPeople, fillDemo } from '#demo/fill.ts'
import { AGENCY, STAFF } from '#demo/people.ts'
import type { Envelope } from '#domain/entry.ts'
import type { BodyOf } from '#domain/kinds.ts'
import { CURRICULUM } from '#server/http/open-services.ts'
import { startApp } from '#server/test-app.ts'
import type { House } from './support/house.ts'
import { journey, NARROW, PHONE } from './support/journey.ts'
import { openLine } from './support/line.ts'
import { faultsOf } from './support/looks.ts'
import type { Somebody } from './support/somebody.ts'

type WritingHouse = House & { leaderWrites(body: BodyOf<'own-text.write'>): Promise<string> }

/** The demo's house, where its program leader can write an own text without a screen. */
async function openWritingHouse(): Promise<WritingHouse> {
  const app = await startApp({ demo: demoPeople() })
  const { database, accept, now } = app.services
  const curriculum = readCurriculum(CURRICULUM)
  await fillDemo({ database, accept, now, zone: 'UTC', curriculum, progress: () => undefined })
  const line = await openLine(app.url)
  const person = STAFF.marcus.id
  return {
    ...{ line, url: line.url },
    async leaderWrites(body) {
      const on = randomUUID()
      const entry: Envelope = {
        ...{ id: randomUUID(), kind: 'own-text.write', on, client: null, by: person, device: null },
        ...{ at: now().toISOString(), zone: 'UTC', doubtful: false, needs: [], body },
      }
      const [answer] = await accept({ agency: AGENCY.id, person, device: null, envelopes: [entry] })
      expect(answer?.answer).toBe('accepted')
      return on
    },
    async close() {
      await line.close()
      await app.close()
    },
  }
}

const { takes, house } = journey(openWritingHouse)

const without = (device: BrowserContextOptions) => takes({ ...device, javaScriptEnabled: false })

/** Axe is a script itself, so the same page is looked at in a second browser that runs it. */
async function faultsAt(reader: Somebody): Promise<string[]> {
  const looker = await takes(NARROW)
  await looker.page.goto(reader.page.url())
  const faults = await faultsOf(looker.page)
  await looker.context.close()
  return faults.map((fault) => `${reader.page.url()}: ${fault}`)
}

const seesSection = (reader: Somebody, name: string) =>
  reader.page.getByRole('heading', { level: 2, name }).waitFor()

const words = (page: Page) => page.locator('main').innerText()

test('somebody finds a handout, reads on from part to part, and goes back to all pages', async () => {
  const reader = await without(PHONE)
  await reader.opens(`/read?at=${AGENCY.slug}`)
  const faults = await faultsAt(reader)
  await reader.taps('Topic 3: Stress, vulnerability and treatment')
  await reader.seesHeading('Stress, vulnerability and treatment')
  expect(await reader.page.locator('svg[role="img"]').count()).toBeGreaterThan(0)
  const parts = await reader.page.locator('nav.contents a').allInnerTexts()
  await reader.page.locator('nav.contents a').first().click()
  for (const part of parts) {
    expect(await reader.page.getByRole('heading', { level: 2, name: part }).count()).toBe(1)
    faults.push(...(await faultsAt(reader)))
    expect(new URL(reader.page.url()).searchParams.get('at')).toBe(AGENCY.slug)
    await reader.page.locator('nav.steps p').filter({ hasText: 'Next:' }).locator('a').click()
  }
  await reader.seesHeading('Building social support')
  await reader.taps('All pages')
  await reader.seesHeading('The program, to read')
  expect(faults).toEqual([])
})

test('one of each other kind of page can be read, in large print too', async () => {
  const reader = await without(NARROW)
  const faults: string[] = []
  await reader.opens('/read')
  const kinds = ['story', 'leaflet', 'list', 'relaxation'].map((kind) => `/read/${kind}/`)
  const first = await Promise.all(
    kinds.map((kind) => reader.page.locator(`a[href^="${kind}"]`).first().getAttribute('href')),
  )
  for (const path of ['/read/introduction', '/read/orientation', '/read/words', ...first]) {
    await reader.opens(path ?? '/none')
    const usual = await sizeOf(reader.page)
    faults.push(...(await faultsAt(reader)))
    await reader.taps('Large print')
    expect(await sizeOf(reader.page)).toBeGreaterThan(usual * 1.3)
    faults.push(...(await faultsAt(reader)))
    await reader.taps('Usual print')
    expect(await sizeOf(reader.page)).toBe(usual)
  }
  expect(faults).toEqual([])
})

// Asked of the browser from outside, since the page runs no script; the line box of a letter tells the size.
const sizeOf = async (page: Page): Promise<number> =>
  Math.round((await page.locator('.skip').boundingBox())?.height ?? 0)

test('a story is told as made up, and a page that is gone leads to those that are there', async () => {
  const reader = await without(PHONE)
  reader.watch.expectStatus(404)
  await reader.opens('/read')
  await reader.page.locator('a[href^="/read/story/"]').first().click()
  await reader.sees('This story is made up from the lives of many people.')
  await reader.page.goto(`${house().url}/read/story/a-story-of-old`)
  await reader.seesHeading('This page is not here')
  await reader.taps('See all the pages')
  await reader.seesHeading('The program, to read')
  expect(await reader.context.cookies()).toEqual([])
})

test('an agency’s own words stand in its pages as they were typed, and in nobody else’s', async () => {
  const hostile =
    '<script>document.title = "taken"</script>\n\n{% drawing id="breathing" /%}\n\n**stars** [link](javascript:alert(1))'
  const on = await house().leaderWrites({
    place: { kind: 'page', topic: 'stress' },
    title: 'The quiet room at Harbor Street',
    words: `Shoes off, please.\n\n${hostile}`,
    of: null,
  })
  const reader = await without(PHONE)
  reader.watch.expectStatus(404)
  await reader.opens(`/read?at=${AGENCY.slug}`)
  await reader.page.locator('h3:has(a[href^="/read/stress?"]) + p + details summary').click()
  await reader.taps('The quiet room at Harbor Street')
  await seesSection(reader, 'The quiet room at Harbor Street')
  await reader.sees('Written by Harbor Street Recovery Services.')
  const shown = await words(reader.page)
  for (const line of hostile.split('\n\n')) expect(shown).toContain(line)
  expect(await reader.page.locator('main script, main svg, a[href^="javascript"]').count()).toBe(0)
  const withScript = await takes(PHONE)
  await withScript.opens(`/read/stress/own-${on}?at=${AGENCY.slug}`)
  expect(await withScript.page.title()).toContain('The quiet room at Harbor Street')
  await reader.opens(`/read/stress/own-${on}?at=elsewhere`)
  await reader.seesHeading('This page is not here')

  await reader.opens('/read/social-support/where-to-meet?at=harbor')
  await seesSection(reader, 'Where to meet people around Harbor Street')
})

test('on paper there are the words and the numbers to call, and no links to tap', async () => {
  const reader = await without(PHONE)
  await reader.opens(`/read/reducing-relapses/my-plan?at=${AGENCY.slug}`)
  await reader.sees('Harbor Street crisis team')
  await reader.page.emulateMedia({ media: 'print' })
  for (const away of ['header', '.steps', '.back', '.skip'])
    expect(await reader.page.locator(away).first().isVisible(), away).toBe(false)
  expect(await reader.page.locator('#help').isVisible()).toBe(true)
  expect(await reader.page.locator('.sheet .write-line').count()).toBeGreaterThan(5)
  for (const format of ['A4', 'Letter'])
    expect((await reader.page.pdf({ format })).subarray(0, 5).toString()).toBe('%PDF-')
})
