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
  { name: 'Dana Okafor', role: 'practitioner', screens: 25 },
  { name: 'Luis Ferreira', role: 'peer specialist', screens: 25 },
  { name: 'Ruth Lindqvist', role: 'supervisor', screens: 15 },
  { name: 'Marcus Bell', role: 'program leader', screens: 15 },
  { name: 'Ines Karam', role: 'administrator', screens: 10 },
]

async function looksAtEverything(somebody: Somebody, least: number): Promise<void> {
  const faults: string[] = []
  const screens = await everyScreen(somebody, async (path) => {
    for (const fault of await faultsOf(somebody.page)) faults.push(`${path}: ${fault}`)
  })
  expect(faults).toEqual([])
  expect(screens.length).toBeGreaterThanOrEqual(least)
}

test.each(ROLES)('$role at 320 px', async ({ name, screens }) => {
  const somebody = await takes(NARROW)
  await comesToWork(somebody, name)
  await looksAtEverything(somebody, screens)
})

test('a practitioner at a desk', async () => {
  const somebody = await takes(DESKTOP)
  await comesToWork(somebody, 'Dana Okafor')
  await looksAtEverything(somebody, 25)
})

test.each(['Maya Torres', 'Aisha Rahman'])('%s on a phone 320 px wide', async (name) => {
  const somebody = await takes(NARROW)
  await takesTheirPhone(somebody, name)
  await looksAtEverything(somebody, 12)
})
