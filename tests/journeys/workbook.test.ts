// The workbook on paper: made from the chart, in the size the person reads in, and said plainly where there is no network.
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { CLIENTS } from '#demo/people.ts'
import { comesToWork } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { DESKTOP, journey } from './support/journey.ts'
import type { Somebody } from './support/somebody.ts'

const { takes } = journey(openDemoHouse)
const workbook = `/staff/harbor/people/${CLIENTS.maya.id}/workbook`

test('Dana prints what is Maya’s, in large print, and a sheet that was filled in', async () => {
  const dana = await takes(DESKTOP)
  await comesToWork(dana, 'Dana Okafor')
  await opensTheWorkbook(dana)

  await dana.page.getByRole('radio', { name: /^Only what is theirs/ }).check()
  await dana.page.getByRole('radio', { name: 'Large' }).first().check()
  const book = await makesAPdf(dana, 0)
  expect(book.name).toBe('workbook.pdf')
  expect(book.text.slice(0, 5)).toBe('%PDF-')
  expect(book.text).toContain('<pdfuaid:part>1</pdfuaid:part>')
  await dana.sees(/^The PDF is ready\./)

  const sheet = await makesAPdf(dana, 1)
  expect([sheet.name, sheet.text.slice(0, 5)]).toEqual(['sheet.pdf', '%PDF-'])
  expect(pagesIn(sheet.text)).toBeLessThan(pagesIn(book.text))
})

test('without a network Dana is told so, and the blank sheets can still be printed', async () => {
  const dana = await takes(DESKTOP)
  await comesToWork(dana, 'Dana Okafor')
  await opensTheWorkbook(dana)
  await dana.losesNetwork()
  await dana.pressable('Make a PDF').first().click()
  await dana.sees(/^There is no connection just now/)
  await dana.opensFolds()
  await dana.taps('My plan for when I start to feel unwell')
  await dana.seesHeading('My plan for when I start to feel unwell')
})

async function opensTheWorkbook(dana: Somebody): Promise<void> {
  await dana.taps('People')
  await dana.seesHeading('People')
  await dana.page.locator(`a[href*="/people/${CLIENTS.maya.id}"]`).first().click()
  await dana.pressable('Workbook and paper').last().click()
  await dana.seesHeading('Workbook and paper')
  expect(new URL(dana.page.url()).pathname).toBe(workbook)
}

/** The file that the nth choice on the page ends in, as it was saved. */
async function makesAPdf(dana: Somebody, nth: number): Promise<{ name: string; text: string }> {
  const saved = dana.page.waitForEvent('download', { timeout: 60_000 })
  await dana.pressable('Make a PDF').nth(nth).click()
  const download = await saved
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'latin1') }
}

const pagesIn = (pdf: string) => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
