// What it costs to open a page of the curriculum on a phone without network and with a processor four times slower.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { ensureBrowser, ensureWeb } from '#bin/setup.ts'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { writtenTopics } from '#curriculum/shape/topic.ts'

const SLOWER = 4
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 2 }
const ROOT = join(import.meta.dirname, '..')

const port = 20_000 + Math.floor(Math.random() * 20_000)
const address = `http://127.0.0.1:${port}`
const folder = await mkdtemp(join(tmpdir(), 'openimr-bench-'))
await ensureWeb()
const server = spawn(process.execPath, [join(ROOT, 'bin/demo.ts')], {
  env: { ...process.env, PORT: String(port), OPENIMR_DATA: join(folder, 'data') },
  stdio: ['ignore', 'ignore', 'inherit'],
})
const browser = await chromium.launch(await ensureBrowser())
try {
  await serving()
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  await page.goto(`${address}/my/harbor/`)
  await page.getByRole('button', { name: /Maya Torres/ }).click()
  await page.locator('.kept-line.received').waitFor({ timeout: 60_000 })
  await wait(8000)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await context.setOffline(true)
  report(await openEverySection(page))
} finally {
  await browser.close()
  server.kill()
  await new Promise((ended) => server.once('exit', ended))
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}

async function serving(): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${address}/health`).catch(() => undefined)
    if (answer?.ok) return
    await wait(500)
  }
  throw new Error('The demo did not start within 150 seconds.')
}

type Opened = { section: string; ms: number }

/** From the tap on a link to the second frame after another page's title and text stand there, for each section. */
async function openEverySection(page: Page): Promise<Opened[]> {
  const opened: Opened[] = []
  for (const topic of writtenTopics(readCurriculum(join(ROOT, 'curriculum')))) {
    for (const { id } of topic.handout.sections) {
      const ms = await page.evaluate(tapAndWait, `/my/harbor/handout/${topic.id}/${id}`)
      opened.push({ section: `${topic.id}/${id}`, ms })
    }
  }
  return opened
}

async function tapAndWait(href: string): Promise<number> {
  const title = () => document.querySelector('h1')?.textContent
  const before = title()
  const link = document.createElement('a')
  link.href = href
  document.body.append(link)
  const began = performance.now()
  link.click()
  link.remove()
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
  while (title() === before || document.querySelector('.handout .blocks') === null) {
    if (performance.now() - began > 20_000) throw new Error(`${href} did not open.`)
    await frame()
  }
  await frame()
  return performance.now() - began
}

function report(opened: readonly Opened[]): void {
  const sorted = [...opened].sort((a, b) => a.ms - b.ms)
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)]?.ms ?? 0)
  const slowest = sorted.at(-1)
  process.stdout.write(
    `${opened.length} sections opened offline, processor ${SLOWER}× slower: median ${at(0.5)} ms, ` +
      `p95 ${at(0.95)} ms, slowest ${at(1)} ms (${slowest?.section})\n`,
  )
}
