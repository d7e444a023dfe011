// Takes docs/screenshots from the demo, always of the same day and people; run by hand: node bin/run.mjs bin/screenshots.ts [folder]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { demoPeople, fillDemo } from '#demo/fill.ts'
import { CURRICULUM } from '#server/http/open-services.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { SHOTS, type Shot } from './screenshot-list.ts'
import { ensureBrowser, ensureWeb } from './setup.ts'

/** A Tuesday on which Maya is seen in the afternoon. */
const MOMENT = new Date('2026-11-24T13:40:00Z')
const DEVICES: Record<'phone' | 'desktop', BrowserContextOptions> = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 760 } },
}
/** More than this is a page nobody waits for in a document. */
const MOST = 150_000

const [folder = join(import.meta.dirname, '..', 'docs', 'screenshots'), only = ''] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
await ensureWeb()
const browser = await chromium.launch(await ensureBrowser())
try {
  for (const device of ['phone', 'desktop'] as const) await takeOn(device)
  if (only === '') writeFileSync(join(folder, 'README.md'), table())
} finally {
  await browser.close()
}

/** Each device sees a demo that nobody has used before. */
async function takeOn(device: 'phone' | 'desktop'): Promise<void> {
  const app = await openDemo()
  try {
    for (const [who, shots] of Map.groupBy(SHOTS, (shot) => shot.who)) {
      const wanted = shots.filter((shot) => shot.name.includes(only) && shot.on.includes(device))
      if (wanted.length > 0) await takeAll(app, who, device, wanted)
    }
  } finally {
    await app.close()
  }
}

async function openDemo(): Promise<TestApp> {
  const app = await startApp({ demo: demoPeople(), now: () => MOMENT })
  const { database, accept, now } = app.services
  const curriculum = readCurriculum(CURRICULUM)
  await fillDemo({ database, accept, now, curriculum, zone: 'UTC', progress: () => undefined })
  return app
}

async function takeAll(
  app: TestApp,
  who: string,
  device: 'phone' | 'desktop',
  shots: readonly Shot[],
): Promise<void> {
  const context = await browser.newContext({ ...DEVICES[device], locale: 'en-US', timezoneId: 'UTC' })
  context.setDefaultTimeout(40_000)
  const page = await context.newPage()
  await page.clock.setFixedTime(MOMENT)
  const client = demoPeople().some((person) => person.client && person.name === who)
  await page.goto(`${app.url}/${client ? 'my' : 'staff'}/harbor/`)
  await page.getByText('This is a demo.').waitFor()
  for (const shot of shots) {
    try {
      if (shot.door !== true && (await isAtDoor(page))) await enter(page, who)
      await shot.reach?.(page)
      await take(page, `${shot.name}-${device}`)
    } catch (error) {
      // What follows is reached from here, so it would fail as well.
      console.error(`${shot.name} on the ${device}: ${error instanceof Error ? error.message : error}`)
      process.exitCode = 1
      break
    }
  }
  await context.close()
}

async function isAtDoor(page: Page): Promise<boolean> {
  return page.getByText('This is a demo.').isVisible()
}

async function enter(page: Page, who: string): Promise<void> {
  await page.getByRole('button', { name: who }).click()
  await page.locator('.kept-line.received').waitFor()
}

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  const whole = process.env.WHOLE_PAGES !== undefined
  const image = await page.screenshot({
    ...{ path: join(folder, `${name}.png`), fullPage: whole, animations: 'disabled', caret: 'hide' },
  })
  if (image.length > MOST) console.error(`${name}.png has ${Math.round(image.length / 1000)} kB.`)
}

function table(): string {
  const image = (shot: Shot, device: 'phone' | 'desktop') =>
    shot.on.includes(device)
      ? `<img src="${shot.name}-${device}.png" alt="${shot.shows}, on a ${device}" width="${device === 'phone' ? 180 : 480}">`
      : ''
  const rows = SHOTS.map((shot) => `| ${shot.shows} | ${image(shot, 'phone')} | ${image(shot, 'desktop')} |`)
  return `# Screenshots

Each screen as it looks in the demo on a Tuesday in November; everybody shown is invented. They are taken by
\`node bin/run.mjs bin/screenshots.ts\`, the same each time.

| screen | phone | desktop |
|---|---|---|
${rows.join('\n')}
`
}
