// The whole browser killed at random moments while Maya writes: what her phone said was kept is there afterwards.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { CLIENTS } from '#demo/people.ts'
import { takesTheirPhone, unlocksTheirPhone } from './support/doors.ts'
import { type DemoHouse, openDemoHouse } from './support/house.ts'
import { PHONE, tellWhatWasSeen } from './support/journey.ts'
import { Somebody } from './support/somebody.ts'
import { watch } from './support/watch.ts'

const FULL = process.env.OPENIMR_FULL === '1'
const ROUNDS = Number(process.env.OPENIMR_CRASH_ROUNDS ?? (FULL ? 100 : 5))
/** How many things are kept in a round before the browser may be killed. */
const A_ROUND = FULL ? 50 : 1

let house: DemoHouse
beforeAll(async () => {
  house = await openDemoHouse()
})
afterAll(() => house.close())

test(`nothing kept is lost over ${ROUNDS} kills of the browser`, {
  timeout: 60_000 + ROUNDS * (FULL ? 300_000 : 30_000),
}, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'openimr-browser-'))
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))
  const kept = new Set<string>()
  let phone = await switchesOn(profile)
  await takesTheirPhone(phone, 'Maya Torres')
  // Browsers write a new cookie to disk only after half a minute, or when they are closed.
  await phone.context.close()
  phone = await switchesOn(profile)
  await phone.opens('/my/harbor/talk')
  await unlocksTheirPhone(phone)
  for (let round = 0; round < ROUNDS; round += 1) {
    // In every other round what is written stays on the phone alone.
    if (round % 2 === 0) house.line.cut()
    const enough = kept.size + A_ROUND
    await Promise.all([writesOnAndOn(phone, round, kept), killsSoon(phone, () => kept.size >= enough)])
    phone = await switchesOn(profile)
    await phone.opens('/my/harbor/talk')
    await unlocksTheirPhone(phone)
    await phone.seesHeading('Things to talk about')
    const there = new Set(await phone.page.locator('main .list .title').allInnerTexts())
    expect([...kept].filter((words) => !there.has(words))).toEqual([])
    house.line.mend()
  }
  process.stdout.write(`${ROUNDS} kills of the browser, ${kept.size} things kept\n`)
  expect(kept.size).toBeGreaterThanOrEqual(ROUNDS * A_ROUND)
  await phone.page.reload()
  await unlocksTheirPhone(phone)
  await phone.isUpToDate()
  expect(phone.watch.found()).toEqual([])
  await phone.context.close()
  // The address of the page lies there in clear, so the search does find what there is.
  expect((await filesThatHold(profile, '/my/harbor')).length).toBeGreaterThan(0)
  expect(await filesThatHold(profile, 'Thought ')).toEqual([])
  const atTheOffice = (await house.holds('agenda-item', CLIENTS.maya.id)).map(({ words }) => words)
  expect([...kept].filter((words) => !atTheOffice.includes(words))).toEqual([])
  expect(new Set(atTheOffice).size).toBe(atTheOffice.length)
})

async function switchesOn(profile: string): Promise<Somebody> {
  const context = await chromium.launchPersistentContext(profile, {
    ...inject('browser'),
    ...PHONE,
    ...{ locale: 'en-US', timezoneId: 'UTC' },
  })
  context.setDefaultTimeout(20_000)
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await tellWhatWasSeen([somebody])
    await context.close().catch(() => undefined)
  })
  const seen = watch(context, new URL(house.url).origin)
  seen.expectNoNetwork(true)
  const somebody = new Somebody(house, context, context.pages()[0] ?? (await context.newPage()), seen)
  return somebody
}

/** Which files of a browser's profile hold words that were written, in either of the ways a browser writes text. */
async function filesThatHold(profile: string, words: string): Promise<string[]> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true })
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  expect(files.length).toBeGreaterThan(20)
  const found: string[] = []
  for (const file of files) {
    const bytes = await readFile(file)
    if (bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le')))
      found.push(file.slice(profile.length))
  }
  return found
}

/** Counts as kept only what the page shows as kept; ends when the browser does. */
async function writesOnAndOn(phone: Somebody, round: number, kept: Set<string>): Promise<void> {
  try {
    for (let count = 0; ; count += 1) {
      const words = `Thought ${round}.${count}`
      await phone.writes('What would you like to talk about?', words)
      await phone.taps('Add it to my list')
      await phone.page.locator('main .list .title', { hasText: new RegExp(`^${words}$`) }).waitFor()
      kept.add(words)
    }
  } catch (error) {
    if (!/has been closed|crashed|disconnected/.test(String(error))) throw error
  }
}

async function killsSoon({ context }: Somebody, enough: () => boolean): Promise<void> {
  const browser = context.browser()
  if (!browser) throw new Error('There is no browser to kill.')
  const system = await browser.newBrowserCDPSession()
  const { processInfo } = await system.send('SystemInfo.getProcessInfo')
  const { id } = processInfo.find(({ type }) => type === 'browser') ?? {}
  if (id === undefined) throw new Error('The browser names no process.')
  while (!enough()) await pause(20)
  await pause(Math.random() * 1600)
  const gone = new Promise((resolve) => browser.once('disconnected', resolve))
  process.kill(id, 'SIGKILL')
  await gone
}
