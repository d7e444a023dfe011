// The leader's story: thirteen items, the rows behind one of them, a session that made it; and a practitioner's own figures.
import { expect, test } from 'vitest'
import { STAFF } from '#demo/people.ts'
import { comesToWork } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { DESKTOP, journey, PHONE } from './support/journey.ts'
import { faultsOf } from './support/looks.ts'
import type { Somebody } from './support/somebody.ts'

const { takes } = journey(openDemoHouse)

test('Marcus reads thirteen items, opens the rows behind one, and a session that lies behind it', async () => {
  const marcus = await takes(DESKTOP)
  await comesToWork(marcus, 'Marcus Bell')
  await marcus.taps('Open Fidelity')
  await readsThirteenItems(marcus)
  await marcus.opensFolds()
  expect(await faultsOf(marcus.page)).toEqual([])

  const saved = marcus.page.waitForEvent('download')
  await marcus.taps('Save the figures as a table (CSV)')
  expect((await saved).suggestedFilename()).toBe('fidelity.csv')

  await marcus.page.getByRole('link', { name: 'Show the rows: Teaching strategies' }).click()
  await marcus.seesHeading('Behind “Teaching strategies”')
  await marcus.page.getByRole('heading', { name: /^Counted as met/, level: 2 }).waitFor()
  expect(await faultsOf(marcus.page)).toEqual([])

  await marcus.page.locator('a[href*="/fidelity/session/"]').first().click()
  await marcus.taps('Open the chart')
  await marcus.seesHeading('Note')
})

test('Marcus begins a team, which Ruth then looks at; Marcus declares who counts and rates an item', async () => {
  const marcus = await takes(PHONE)
  await comesToWork(marcus, 'Marcus Bell')
  await marcus.taps('Agency')
  await marcus.taps(/^Teams/)
  await marcus.taps('Begin a team')
  await marcus.writes('Name of the team', 'Mornings')
  await marcus.taps(/^Dana Okafor/)
  await marcus.taps('Begin this team')
  await marcus.seesHeading('Mornings')
  await marcus.taps(/^Ruth Lindqvist/)
  await marcus.sees('Ruth Lindqvist is in the team.')

  await marcus.taps('Today')
  await marcus.taps('Open Fidelity')
  await readsThirteenItems(marcus)
  await marcus.taps('Declare who counts')
  await marcus.writes('From how many held sessions on does a person count?', '1')
  await marcus.page.getByRole('radio', { name: /^No, only those who are still/ }).check()
  await marcus.sees(/^[A-Z].+: 7 people; now 8 count\./)
  await marcus.taps('Declare this')
  await marcus.sees(/^Declared\./)
  expect(await faultsOf(marcus.page)).toEqual([])
  await marcus.taps('Back to Fidelity')
  await marcus.sees(/with at least one held session/)

  await marcus.taps('Rate this item: Coping skills training')
  await marcus.page.getByRole('radio', { name: /^3/ }).check()
  await marcus.taps('Give this rating')
  await marcus.sees(/^Write what was seen and heard/)
  await marcus.writes('What was seen and heard', 'Three of four could show how they rehearse it.')
  await marcus.page.getByRole('checkbox', { name: /^Dana Okafor/ }).check()
  expect(await faultsOf(marcus.page)).toEqual([])
  await marcus.taps('Give this rating')
  await marcus.sees(/^Rated 3 of 5 by Marcus Bell/)

  const ruth = await takes(PHONE)
  await comesToWork(ruth, 'Ruth Lindqvist')
  await ruth.taps('Open Fidelity')
  await readsThirteenItems(ruth)
  expect(await choices(ruth, 'Whose work')).toEqual(['Team: Mornings', 'Dana Okafor'])
})

test('Dana sees her own figures and nobody else’s, and is told what to do without a connection', async () => {
  const dana = await takes(PHONE)
  await comesToWork(dana, 'Dana Okafor')
  await dana.taps('See my figures')
  await readsThirteenItems(dana)
  await dana.sees(/^These are your own figures/)
  expect(await dana.field('Whose work').count()).toBe(0)
  expect(await dana.pressable(/^Rate this item/).count()).toBe(0)
  expect(await faultsOf(dana.page)).toEqual([])

  await followsALink(dana, `/staff/harbor/fidelity?practitioner=${STAFF.luis.id}`)
  await readsThirteenItems(dana)
  await dana.sees(/^These are your own figures/)

  await dana.losesNetwork()
  await dana.taps('Today')
  await dana.taps('See my figures')
  await dana.sees('This needs a connection')
  await dana.getsNetworkBack()
  await dana.taps('Try again')
  await dana.seesNo('This needs a connection')
})

async function readsThirteenItems(somebody: Somebody): Promise<void> {
  await somebody.seesHeading('Fidelity')
  await somebody.page.getByRole('heading', { name: 'The 13 items', level: 2 }).waitFor()
  const items = await somebody.page.getByRole('heading', { level: 3, name: /^\d+\. / }).allInnerTexts()
  expect(items.map((name) => Number.parseInt(name, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
}

async function followsALink({ page }: Somebody, to: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a')
    link.href = href
    document.body.append(link)
    link.click()
    link.remove()
  }, to)
}

const choices = (somebody: Somebody, label: string) => somebody.field(label).locator('option').allInnerTexts()
