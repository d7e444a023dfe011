// Every screen of every role, reached by its links: nothing that axe finds, one heading, and no scrolling sideways at 320 px.
import { expect, test } from 'vitest'
import { comesToWork, takesTheirPhone } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { DESKTOP, journey, NARROW } from './support/journey.ts'
import { faultsOf } from './support/looks.ts'
import type { Somebody } from './support/somebody.ts'
import { everyScreen } from './support/walk.ts'

const { takes } = journey(openDemoHouse)

const ROLES = [
  { name: 'Dana Okafor', role: 'practitioner', screens: 30 },
  { name: 'Luis Ferreira', role: 'peer specialist', screens: 5 },
  { name: 'Ruth Lindqvist', role: 'supervisor', screens: 3 },
  { name: 'Marcus Bell', role: 'program leader', screens: 4 },
  { name: 'Ines Karam', role: 'administrator', screens: 6 },
]

/** The library, one's own account and the forms of a chart are the same for all; so is what a client reads. */
const ALIKE =
  /^\/staff\/harbor\/(library|content|account|people\/:id\/)|^\/my\/harbor\/(handout|section|stor|leaflet|introduction|relax|toolbox|skill|words|look)/
const alike = new Set<string>()

async function looksAtEverything(somebody: Somebody, least: number): Promise<void> {
  const faults: string[] = []
  const look = async (path: string) => {
    for (const fault of await faultsOf(somebody.page)) faults.push(`${path}: ${fault}`)
  }
  const screens = await everyScreen(somebody, look, alike)
  for (const kind of screens.filter((one) => ALIKE.test(one))) alike.add(kind)
  expect(faults).toEqual([])
  expect(screens.length).toBeGreaterThanOrEqual(least)
}

test.each(ROLES)('$role at 320 px', async ({ name, screens }) => {
  const somebody = await takes(NARROW)
  await comesToWork(somebody, name)
  await looksAtEverything(somebody, screens)
})

test('the screens of a practitioner that have more room at a desk', async () => {
  const somebody = await takes(DESKTOP)
  await comesToWork(somebody, 'Dana Okafor')
  const faults = await faultsOf(somebody.page)
  for (const [link, title] of [
    [/^Prepare: /, /^Prepare for Maya/],
    ['People', 'People'],
    [/^Maya/, 'Maya'],
    ['Library', 'Library'],
    [/Recovery strategies/, /Recovery strategies/],
  ] as const) {
    await somebody.taps(link)
    await somebody.seesHeading(title)
    faults.push(...(await faultsOf(somebody.page)))
  }
  expect(faults).toEqual([])
})

test.each(['Maya Torres', 'Aisha Rahman'])('%s on a phone 320 px wide', async (name) => {
  const somebody = await takes(NARROW)
  await takesTheirPhone(somebody, name)
  await looksAtEverything(somebody, name === 'Maya Torres' ? 12 : 5)
})
