// Somebody in the room looks for something by keyboard alone, without a network, and finds it in a few presses.
import { expect, test } from 'vitest'
import { comesToWork } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { DESKTOP, journey, NARROW } from './support/journey.ts'
import { faultsOf } from './support/looks.ts'
import type { Somebody } from './support/somebody.ts'

const { takes } = journey(openDemoHouse)

const focused = ({ page }: Somebody) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

async function found(dana: Somebody): Promise<void> {
  await dana.sees(/^\d+ pages? found\.$/)
}

test('Dana finds a page offline by keyboard, and comes back to what was found', async () => {
  const dana = await takes(DESKTOP)
  await comesToWork(dana, 'Dana Okafor')
  await dana.losesNetwork()
  await dana.taps('Library')
  await dana.seesHeading('Library')
  const { keyboard } = dana.page
  await keyboard.press('/')
  await keyboard.type('erly warning sings')
  await found(dana)
  expect(await dana.page.locator('.library-search mark').first().innerText()).toMatch(/early|warning|signs/i)

  await keyboard.press('ArrowDown')
  const first = await focused(dana)
  await keyboard.press('ArrowDown')
  expect(await focused(dana)).not.toBe(first)
  await keyboard.press('ArrowUp')
  expect(await focused(dana)).toBe(first)
  await keyboard.press('Escape')
  expect(await dana.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await dana.seesHeading(/./)
  await dana.page.waitForFunction(() => /\/library\/.+/.test(location.pathname))

  await dana.page.goBack()
  await dana.seesHeading('Library')
  await found(dana)
  expect(await dana.field('Search the library').inputValue()).toBe('erly warning sings')
  await dana.getsNetworkBack()
})

test('what is not there is said, with words to try, and the results pass every look on a narrow phone', async () => {
  const dana = await takes(NARROW)
  await comesToWork(dana, 'Dana Okafor')
  await dana.taps('Library')
  await dana.writes('Search the library', 'xylophone qwzrt')
  await dana.sees('Nothing was found.')
  expect(await faultsOf(dana.page)).toEqual([])
  await dana.taps('warning signs')
  await found(dana)
  expect(await faultsOf(dana.page)).toEqual([])
})
