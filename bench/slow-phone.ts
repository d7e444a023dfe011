// A poor phone: slow 4G as Chromium's developer tools set it, and a processor four times slower.
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { ensureBrowser } from '#bin/setup.ts'

export const SLOWER = 4
/** 1.6 Mbit/s down and 750 kbit/s up at nine tenths, 150 ms there and back at 3.75 times, as the preset has it. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1_000_000 * 0.9) / 8,
  uploadThroughput: (750_000 * 0.9) / 8,
}
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 2 }

export type Phone = { context: BrowserContext; page: Page; session: CDPSession; close(): Promise<void> }

export async function takePhone(): Promise<Phone> {
  const browser = await chromium.launch(await ensureBrowser())
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  return { context, page, session, close: () => browser.close() }
}

export async function slowDown({ session }: Phone, online = true): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  if (online) await session.send('Network.emulateNetworkConditions', SLOW_4G)
}

export type Opened = { content: number; usable: number }

/** From the tap on the address to the first content, and to when what one came for stands there. */
export async function open({ page }: Phone, url: string, usable: string): Promise<Opened> {
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator(usable).first().waitFor({ timeout: 120_000 })
  return page.evaluate(async () => {
    const now = performance.now()
    const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
    while (painted() === undefined) await new Promise((drawn) => requestAnimationFrame(drawn))
    return { content: painted() ?? 0, usable: now }
  })
}

/** Bytes of script that come over the network while something is done. */
export async function scriptBytes({ session }: Phone, work: () => Promise<unknown>): Promise<number> {
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await work()
  return bytes
}
