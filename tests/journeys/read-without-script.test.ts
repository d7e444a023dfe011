// A handout is read with no script at all, on a phone and on the narrowest screen, and passes every look.
import { expect, test } from 'vitest'
import { openDemoHouse } from './support/house.ts'
import { journey, NARROW } from './support/journey.ts'
import { faultsOf } from './support/looks.ts'

const { takes } = journey(openDemoHouse)

test('somebody on a library computer without script reads Topic 1, section by section', async () => {
  const reader = await takes({ ...NARROW, javaScriptEnabled: false })
  await reader.opens('/read/recovery-strategies')
  const faults: string[] = []
  const look = async () => {
    // Axe itself is a script, so the same page is looked at in a second browser that has it.
    const looker = await takes(NARROW)
    await looker.page.goto(reader.page.url())
    faults.push(...(await faultsOf(looker.page)).map((fault) => `${reader.page.url()}: ${fault}`))
    await looker.context.close()
  }
  await look()
  const sections = await reader.page
    .locator('main .contents a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(sections.length).toBeGreaterThan(3)
  for (const section of new Set(sections)) {
    await reader.opens(section)
    expect((await reader.page.locator('main').innerText()).length).toBeGreaterThan(100)
    await look()
  }
  expect(faults).toEqual([])
})
