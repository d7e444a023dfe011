// Opens devices for the people of a journey, and at its end tells whatever a browser complained about.
import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import type { House } from './house.ts'
import { Somebody } from './somebody.ts'
import { watch } from './watch.ts'

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 2 }
export const DESKTOP = { viewport: { width: 1280, height: 800 } }
/** The narrowest screen anybody is asked to use. */
export const NARROW = { viewport: { width: 320, height: 640 } }

export type Journey<H extends House> = {
  house(): H
  takes(device: BrowserContextOptions): Promise<Somebody>
}

/** One house for the tests of a file; each device is closed when its test ends. */
export function journey<H extends House>(open: () => Promise<H>): Journey<H> {
  let house: H | undefined
  let browser: Browser | undefined
  let devices: Somebody[] = []

  beforeAll(async () => {
    ;[house, browser] = await Promise.all([open(), chromium.launch(inject('browser'))])
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await tellWhatWasSeen(devices)
    const troubles = devices.flatMap((device) => device.watch.found())
    for (const { context } of devices) await context.close()
    devices = []
    house?.line.mend()
    expect(troubles).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const there = (): H => {
    if (!house) throw new Error('The house is not open yet.')
    return house
  }
  return {
    house: there,
    async takes(device) {
      if (!browser) throw new Error('The browser is not open yet.')
      const context = await browser.newContext({ ...device, locale: 'en-US', timezoneId: 'UTC' })
      context.setDefaultTimeout(20_000)
      const seen = watch(context, new URL(there().url).origin)
      const somebody = new Somebody(there(), context, await context.newPage(), seen)
      devices.push(somebody)
      return somebody
    },
  }
}

/** What stood on each screen when a test failed, for whoever has to find out why. */
export async function tellWhatWasSeen(devices: readonly Somebody[]): Promise<void> {
  for (const { page } of devices) {
    const seen = await page
      .locator('body')
      .innerText()
      .catch(() => 'nothing: the tab is gone')
    process.stderr.write(`On the screen at ${page.url()}:\n${seen}\n`)
  }
}
