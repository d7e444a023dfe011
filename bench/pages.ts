// What it costs to open a page of the curriculum on a phone without network and with a processor four times slower.
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { ensureWeb } from '#bin/setup.ts'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { writtenTopics } from '#curriculum/shape/topic.ts'
import { at, ms } from './numbers.ts'
import type { Figure, Part } from './part.ts'
import { inFolder, startProgram } from './program.ts'
import { SLOWER, slowDown, takePhone } from './slow-phone.ts'

const ROOT = join(import.meta.dirname, '..')

export const pages: Part = {
  name: 'pages',
  async measure({ say }) {
    await ensureWeb()
    return inFolder(async (folder) => {
      say('the demo starts')
      const demo = await startProgram('bin/demo.ts', folder)
      const phone = await takePhone()
      try {
        const { page, context } = phone
        await page.goto(`${demo.url}/my/harbor/`)
        await page.getByRole('button', { name: /Maya Torres/ }).click()
        await page.locator('.kept-line.received').waitFor({ timeout: 60_000 })
        await wait(8000)
        await slowDown(phone, false)
        await context.setOffline(true)
        say('every section')
        return [figureOf(await openEverySection(page))]
      } finally {
        await phone.close()
        await demo.stop()
      }
    })
  },
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

function figureOf(opened: readonly Opened[]): Figure {
  const taken = opened.map(({ ms: time }) => time)
  const slowest = opened.find(({ ms: time }) => time === Math.max(...taken))
  const measured = `median ${ms(at(taken, 0.5))}, p95 ${ms(at(taken, 0.95))}, slowest ${ms(at(taken, 1))} (${slowest?.section})`
  const what = `open a section offline, processor ${SLOWER} × slower: ${opened.length} sections`
  return { what, measured, aim: 'none set' }
}
