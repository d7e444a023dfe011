// The tab dies in the middle of step 6, with no network: it opens again where it was, and nothing is lost.
import { expect, test } from 'vitest'
import { CLIENTS } from '#demo/people.ts'
import { comesToWork, unlocksWork } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { journey, PHONE } from './support/journey.ts'

const { house, takes } = journey(openDemoHouse)

test('a tab killed in step 6 opens at step 6 with all that was put down and typed', async () => {
  const dana = await takes(PHONE)
  await comesToWork(dana, 'Dana Okafor')
  await dana.losesNetwork()
  await dana.taps('Open the session: Maya')
  await dana.taps('Maya is here. Start')
  await dana.seesHeading('Welcome')
  await dana.taps(/Learn and practice/)
  await dana.seesHeading('Learn and practice')
  await dana.chooses('How do you read it?', 'In turns')
  await dana.taps('Taught')
  await dana.sees('Taught today')
  await dana.taps(/^Strategies you used/)
  await dana.taps(/^Convey hope/)
  await dana.sees('Strategies you used: 1')
  await dana.chooses('What do you practice?', /Cut a goal down to a first step/)
  await dana.drafts('What they did well', 'Said it in one breath')

  await dana.losesTheTab()
  await unlocksWork(dana)
  await dana.seesHeading('Learn and practice')
  await dana.sees('Taught today')
  await dana.sees('Strategies you used: 1')
  await dana.chooses('What do you practice?', /Cut a goal down to a first step/)
  expect(await dana.field('What they did well').inputValue()).toBe('Said it in one breath')

  await dana.getsNetworkBack()
  await dana.isUpToDate()
  const attendances = await house().holds('attendance', CLIENTS.maya.id)
  expect(attendances.at(-1)).toMatchObject({
    there: 'came',
    taught: [{ how: 'turns' }],
    used: [{ strategy: 'hope' }],
  })
})
