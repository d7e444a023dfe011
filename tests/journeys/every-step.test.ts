// Every step of a session and what comes beside it passes every look, at 320 px and at a desk.
import { expect, test } from 'vitest'
import { DEMO_PIN } from '#web/app/demo-pin.ts'
import { comesToWork } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { DESKTOP, journey, NARROW } from './support/journey.ts'
import { faultsOf } from './support/looks.ts'
import type { Somebody } from './support/somebody.ts'

const { takes } = journey(openDemoHouse)

const STEPS = [
  'Last time',
  'Homework',
  'Goals',
  'Agenda',
  'Learn and practice',
  'New homework',
  'Summary',
  'Everyday matters',
]

async function walks(dana: Somebody, client: string): Promise<string[]> {
  const faults: string[] = []
  const look = async (where: string) => {
    for (const fault of await faultsOf(dana.page)) faults.push(`${where}: ${fault}`)
  }
  await dana.seesHeading(`Session with ${client}`)
  await dana.opensFolds()
  await look('before it begins')
  await dana.taps(`${client} is here. Start`)
  await dana.seesHeading('Welcome')
  await dana.taps(/Keep the last 15 minutes for this/)
  await look('Welcome')
  await dana.taps('Pause')
  await dana.seesHeading('Paused')
  await look('Paused')
  await dana.taps('Go on')
  await dana.taps('Crisis now')
  await dana.seesHeading('Crisis')
  await look('Crisis')
  await dana.taps('Go back, nothing happened')
  for (const step of STEPS) {
    await dana.taps(`Next: ${step}`)
    await dana.seesHeading(step)
    await dana.opensFolds()
    await look(step)
    if (step === 'Learn and practice') await turnsThePage(dana, look)
  }
  await dana.taps('End the session')
  await dana.seesHeading('The note')
  await look('The note')
  await dana.taps('Sign the note')
  await dana.sees(/^Signed by/)
  await look('The signed note')
  await dana.taps('Page to take home')
  await dana.seesHeading('Page to take home')
  await look('Page to take home')
  return faults
}

async function turnsThePage(dana: Somebody, look: (where: string) => Promise<void>): Promise<void> {
  await dana.taps('Show the page')
  await dana.pressable('Back to the practitioner').waitFor()
  await look('The page turned to the person')
  await dana.taps('Get help now')
  await dana.seesHeading('Get help now')
  await look('Help on the page turned to the person')
  await dana.taps('Back to the page')
  await dana.taps('Back to the practitioner')
  await dana.seesHeading('For the practitioner')
  await look('Turning the page back')
  await dana.writes('PIN of this device', DEMO_PIN)
  await dana.taps('Open')
  await dana.seesHeading('Learn and practice')
}

test('every step at 320 px', async () => {
  const dana = await takes(NARROW)
  await comesToWork(dana, 'Dana Okafor')
  await dana.taps('Open the session: Maya')
  expect(await walks(dana, 'Maya')).toEqual([])
})

test('every step at a desk', async () => {
  const dana = await takes(DESKTOP)
  await comesToWork(dana, 'Dana Okafor')
  await dana.taps('People')
  await dana.taps(/^Aisha/)
  await dana.taps(/^Prepare/)
  await dana.taps('Begin the session')
  expect(await walks(dana, 'Aisha')).toEqual([])
})
