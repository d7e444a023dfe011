// Somebody who has a keyboard and nothing else: the focus goes where Tab takes it, and has to be seen there.
import type { Locator } from '@playwright/test'
import { expect } from 'vitest'
import type { Somebody } from './somebody.ts'

/** More presses than any screen should need. */
const MOST = 120

export async function tabsTo({ page }: Somebody, target: Locator): Promise<void> {
  await target.first().waitFor()
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab')
    const there = await target.first().evaluate((element) => element === document.activeElement)
    if (there) return expectSeenFocus(target.first())
  }
  throw new Error(`Tab does not lead to ${target} within ${MOST} presses.`)
}

/** Goes to a button or link by its name and presses it. */
export async function presses(somebody: Somebody, name: string | RegExp): Promise<void> {
  await tabsTo(somebody, somebody.pressable(name))
  await somebody.page.keyboard.press('Enter')
}

export async function types(somebody: Somebody, label: string | RegExp, text: string): Promise<void> {
  await tabsTo(somebody, somebody.field(label))
  await somebody.page.keyboard.type(text)
}

/** Goes to a question and takes its first answer. */
export async function takesTheFirst(somebody: Somebody, question: string | RegExp): Promise<void> {
  const group = somebody.page.getByRole('group', { name: question }).filter({ visible: true }).first()
  await tabsTo(somebody, group.getByRole('radio'))
  await somebody.page.keyboard.press('Space')
}

async function expectSeenFocus(element: Locator): Promise<void> {
  const drawn = await element.evaluate((one) => {
    const around = [one, one.parentElement, one.nextElementSibling].filter((each) => each !== null)
    return around.some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    })
  })
  expect(drawn, `the focus on ${element} is seen`).toBe(true)
}
