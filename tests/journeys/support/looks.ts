// What every screen must pass: no fault that axe knows, one heading above all, and no scrolling sideways.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The faults of a screen, each as one line that says where it is. */
export async function faultsOf(page: Page): Promise<string[]> {
  return [...(await axeFaults(page)), ...(await headingFaults(page)), ...(await sidewaysFaults(page))]
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  )
}

async function headingFaults(page: Page): Promise<string[]> {
  // A page turned to the person lies over everything else, which nobody can then see or reach.
  const modal = page.locator('dialog:modal')
  const count = await ((await modal.count()) > 0 ? modal : page).locator('h1:visible').count()
  return count === 1 ? [] : [`${count} headings of level 1`]
}

export async function sidewaysFaults(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return undefined
    const out = [...document.querySelectorAll('body *')].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return `${scrollWidth} px wide in ${clientWidth}: ${out?.outerHTML.slice(0, 160) ?? ''}`
  })
  return wide === undefined ? [] : [`scrolls sideways: ${wide}`]
}
