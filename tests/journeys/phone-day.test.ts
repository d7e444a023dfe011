// A day on Maya's phone, without a network most of it: homework, a step, the handout, a sheet, words for the next meeting.
import { expect, test } from 'vitest'
import { CLIENTS } from '#demo/people.ts'
import { comesToWork, takesTheirPhone, unlocksTheirPhone } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { journey, PHONE } from './support/journey.ts'
import type { Somebody } from './support/somebody.ts'

const { house, takes } = journey(openDemoHouse)
const maya = CLIENTS.maya.id

test('what Maya does on the bus without a network is at the office in the evening', async () => {
  const phone = await takes(PHONE)
  await takesTheirPhone(phone, 'Maya Torres')
  await phone.losesNetwork()
  await phone.page.reload()
  await findsHelp(phone)
  await unlocksTheirPhone(phone)
  await phone.seesHeading('Hello, Maya')

  await tellsHowHomeworkWent(phone)
  await marksAStep(phone)
  await readsAndFillsIn(phone)
  await addsSomethingToTalkAbout(phone)

  await phone.getsNetworkBack()
  await phone.isUpToDate()
  await expectItAtTheOffice()

  const dana = await takes(PHONE)
  await comesToWork(dana, 'Dana Okafor')
  await dana.sees('Maya wants to talk about 2 things.')
})

/** Before the PIN and with no network, on the page that asks for it. */
async function findsHelp(phone: Somebody): Promise<void> {
  await phone.seesHeading('Type your PIN')
  await phone.taps('Get help now')
  await phone.seesHeading('Get help now')
  const numbers = await phone.page.locator('main a[href^="tel:"]').allInnerTexts()
  expect(numbers[0]).toBe('Call 911')
  expect(numbers).toContain('Call Harbor Street crisis team at 555-0142')
  await phone.taps('Back to my pages')
}

async function tellsHowHomeworkWent(phone: Somebody): Promise<void> {
  await phone.taps(/^Write down which mornings are good for me, on the paper/)
  await phone.chooses('How did it go?', 'I did some of it')
  await phone.writes(/^What helped/, 'My sister asked me about it')
  await phone.taps('Tell how it went')
  await phone.sees('Thank you. It is kept, and we can talk about it when we meet.')
  await phone.taps('Back to home')
}

async function marksAStep(phone: Somebody): Promise<void> {
  await phone.taps('I did this step')
  await phone.sees('Call my old boss and ask for ten minutes')
}

async function readsAndFillsIn(phone: Somebody): Promise<void> {
  await phone.taps('Read')
  await phone.taps('Read on from here')
  await phone.seesHeading('Setting a goal')
  await phone.taps('Fill in: My goal')
  await phone.seesHeading('My goal')
  const first = phone.page.locator('main textarea, main input[type="text"]').first()
  await first.fill('Two mornings in a café')
  await first.blur()
}

async function addsSomethingToTalkAbout(phone: Somebody): Promise<void> {
  await phone.taps('Home')
  await phone.taps('Add something to talk about')
  await phone.writes('What would you like to talk about?', 'The bus is too loud for me')
  await phone.taps('Add it to my list')
  await phone.sees('The bus is too loud for me')
}

async function expectItAtTheOffice(): Promise<void> {
  const homework = await house().holds('homework', maya)
  const told = homework.find(({ words }) => words.startsWith('Write down which mornings'))
  expect(told?.reviews).toMatchObject([
    { how: 'some', helped: 'My sister asked me about it', attendance: null },
  ])
  const goal = (await house().holds('goal', maya)).find(({ state }) => state === 'goal')
  expect(goal?.steps[0]).toMatchObject({ state: 'done' })
  const sheets = await house().holds('worksheet', maya)
  expect(JSON.stringify(sheets.at(-1)?.answers)).toContain('Two mornings in a café')
  const items = await house().holds('agenda-item', maya)
  expect(items.at(-1)).toMatchObject({ words: 'The bus is too loud for me', by: maya })
}
