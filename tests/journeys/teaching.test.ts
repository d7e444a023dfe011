// Teaching in the room with no signal: the fact sheet that is theirs, a card held open, and a sheet that two devices fill.
import { expect, test } from 'vitest'
import { CLIENTS } from '#demo/people.ts'
import { comesToWork, takesTheirPhone, unlocksTheirPhone, unlocksWork } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { journey, PHONE } from './support/journey.ts'
import type { Somebody } from './support/somebody.ts'

const { house, takes } = journey(openDemoHouse)
const maya = CLIENTS.maya.id
const TOPIC = 'practical-facts'
/** A tablet on its side, turned between two people. */
const TABLET = { viewport: { width: 1180, height: 820 }, hasTouch: true }
const GOOD = 'What could be good about telling'
const KEEP = 'What could be good about keeping it to myself'
const HARD = 'What could be hard about telling'

test('Dana teaches Maya the sheet that is hers, and both fill in the four boxes', async () => {
  const dana = await takes(TABLET)
  await comesToWork(dana, 'Dana Okafor')
  await dana.losesNetwork()
  await dana.page.reload()
  await unlocksWork(dana)
  await dana.taps('Open the session: Maya')
  await dana.taps('Maya is here. Start')
  await dana.seesHeading('Welcome')
  await dana.taps(/Learn and practice/)
  await dana.seesHeading('Learn and practice')

  await choosesTheirSheet(dana)
  await teachesIt(dana)
  await followsACard(dana)
  await fillsTheFirstBox(dana)

  await dana.getsNetworkBack()
  await dana.isUpToDate()
  const phone = await takes(PHONE)
  await takesTheirPhone(phone, 'Maya Torres')
  await seesItAndFillsTheNextBox(phone)
  // Dana has not heard of Maya's box yet when she writes another one.
  await dana.writes(KEEP, 'Nobody worries about me')
  await dana.isUpToDate()
  await expectAllOnTheServer()

  await dana.page.waitForFunction((text) => {
    const boxes = [...document.querySelectorAll('textarea')]
    return boxes.some((box) => box.value === text)
  }, 'She may tell the whole family')
  expect(await dana.field(GOOD).inputValue()).toBe('My sister could stop guessing')
})

async function choosesTheirSheet(dana: Somebody): Promise<void> {
  await dana.field('Topic').selectOption(TOPIC)
  await dana.taps(/^Their pages: /)
  const asked = dana.page.getByRole('group', { name: 'Which of these pages are theirs?' })
  await asked.getByRole('checkbox', { name: /^2B/ }).check()
  expect(await asked.getByRole('checkbox', { name: /^2A/ }).isChecked()).toBe(false)
  await dana.field('Section').selectOption('schizophrenia')
  await dana.sees('This page is not one of Maya’s. You can read it all the same.')
  await dana.field('Section').selectOption('bipolar-disorder')
  await dana.seesNo('This page is not one of Maya’s. You can read it all the same.')
}

async function teachesIt(dana: Somebody): Promise<void> {
  await dana.page.getByRole('heading', { name: 'Bipolar disorder', level: 2 }).waitFor()
  // Section and advice stand side by side.
  const advice = await dana.page.getByRole('complementary', { name: /Advice/ }).boundingBox()
  const page = await dana.page.getByRole('heading', { name: 'Bipolar disorder', level: 2 }).boundingBox()
  expect(advice && page && advice.x > page.x + page.width / 2).toBe(true)
  await dana.chooses('How do you read it?', 'In turns')
  await dana.taps('Taught')
  await dana.sees('Taught today')
  await dana.taps(/^On to: /)
  await expect.poll(() => dana.field('Section').inputValue()).not.toBe('bipolar-disorder')
}

async function followsACard(dana: Somebody): Promise<void> {
  const cards = dana.page.getByRole('list', { name: 'Cards to follow in the room' })
  const place = await dana.field('Section').inputValue()
  await dana.taps('Cards to follow in the room')
  await dana.taps(/^Role play/, cards)
  const card = dana.page.getByRole('dialog')
  await card.getByRole('checkbox').first().check()
  const before = await dana.page.evaluate(() => scrollY)
  await dana.taps('Close the card')
  await card.waitFor({ state: 'hidden' })
  expect(await dana.page.evaluate(() => scrollY)).toBe(before)
  expect(await dana.field('Section').inputValue()).toBe(place)
  await dana.taps(/^Role play/, cards)
  expect(await card.getByRole('checkbox').first().isChecked()).toBe(true)
  await dana.taps('Close the card')
}

async function fillsTheFirstBox(dana: Somebody): Promise<void> {
  await dana.field('Section').selectOption('unfair-words')
  const sheet = dana.page.getByRole('region', { name: 'Whom I tell, and how much' })
  await dana.taps('Fill it in together', sheet)
  await dana.writes(GOOD, 'My sister could stop guessing')
}

async function seesItAndFillsTheNextBox(phone: Somebody): Promise<void> {
  const [sheet] = await sheetsHeld()
  await phone.opens(`/my/harbor/sheet/${sheet?.id}`)
  await unlocksTheirPhone(phone)
  await phone.seesHeading('Whom I tell, and how much')
  expect(await phone.field(GOOD).inputValue()).toBe('My sister could stop guessing')
  await phone.writes(HARD, 'She may tell the whole family')
  await phone.isUpToDate()
}

async function expectAllOnTheServer(): Promise<void> {
  const [reading] = await house().holds('reading', maya)
  expect(reading?.mine).toMatchObject({ [`${TOPIC}/bipolar-disorder`]: true })
  const taught = (await house().holds('attendance', maya)).flatMap((one) => one.taught)
  expect(taught).toContainEqual(
    expect.objectContaining({ topic: TOPIC, section: 'bipolar-disorder', how: 'turns' }),
  )
  await expect
    .poll(async () => (await sheetsHeld()).map(({ answers, others }) => ({ answers, others })))
    .toEqual([
      {
        answers: {
          'sides.tell-good': 'My sister could stop guessing',
          'sides.tell-hard': 'She may tell the whole family',
          'sides.keep-good': 'Nobody worries about me',
        },
        others: [],
      },
    ])
}

const sheetsHeld = async () =>
  (await house().holds('worksheet', maya)).filter(({ sheet }) => sheet === 'facts-who-to-tell')
