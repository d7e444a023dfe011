// What helps Maya: kept and rated on one phone and seen on the next, a relaxation that stops, the introduction by keyboard.
import { expect, test } from 'vitest'
import { CLIENTS } from '#demo/people.ts'
import { takesTheirPhone } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { DESKTOP, journey, NARROW, PHONE } from './support/journey.ts'
import { tabsTo } from './support/keyboard.ts'
import { faultsOf } from './support/looks.ts'
import type { Somebody } from './support/somebody.ts'
import { goesTo } from './support/walk.ts'

const { house, takes } = journey(openDemoHouse)
const maya = CLIENTS.maya.id
const IDEA = 'Turn off the TV and put the phone in a drawer'

const tools = () => house().holds('tool', maya)
const shownTools = async ({ page }: Somebody) =>
  page.getByRole('list', { name: 'My toolbox' }).locator('.row').allInnerTexts()

test('an idea kept and rated without a network is on the next phone, and found under help', async () => {
  const phone = await takes(PHONE)
  await takesTheirPhone(phone, 'Maya Torres')
  const before = (await tools()).length
  await phone.losesNetwork()
  await phone.taps(/^My toolbox/)
  await phone.taps('Find an idea')
  await phone.taps(/^Keeping my mind on things/)
  await phone.seesHeading('Keeping my mind on things')
  await phone.taps(IDEA)
  await phone.sees(`In your toolbox: ${IDEA}`)
  await phone.taps('See my toolbox')
  await phone.writes('What helps you?', 'Count the buses')
  await phone.taps('Put it in my toolbox')
  await phone.sees('It is in your toolbox.')
  await phone.taps(new RegExp(`^${IDEA}`))
  await phone.chooses(/How much did it help/, '4')
  await phone.sees('Kept: 4 of 10')
  await phone.chooses(/How much did it help/, '10, a lot')
  await phone.sees('Kept: 10 of 10')
  await phone.writes('When I can use it', 'At night')
  await phone.getsNetworkBack()
  await phone.isUpToDate()

  const kept = await tools()
  expect(kept).toHaveLength(before + 2)
  const idea = kept.find(({ words }) => words === IDEA)
  expect(idea).toMatchObject({
    ...{ from: { list: 'coping', group: 'concentration', item: 'less-noise' }, when: 'At night' },
  })
  // The number tapped by mistake went with the one that took its place.
  expect(idea?.helped.map(({ score }) => score)).toEqual([10])

  const other = await takes(PHONE)
  await takesTheirPhone(other, 'Maya Torres')
  await other.taps('Get help now')
  await other.seesHeading('Get help now')
  await other.taps(new RegExp(`^${IDEA}`))
  await other.seesHeading(IDEA)
  await other.taps('Put it away')
  await other.sees(`Put away: ${IDEA}`)
  await other.taps('Undo')
  await other.taps('Back to my toolbox')
  await expect.poll(async () => (await shownTools(other))[0]).toContain('Helped 10 of 10')
})

test('a relaxation begins when it is told to, goes on by the clock, and stops at once', async () => {
  const phone = await takes(NARROW)
  await phone.page.emulateMedia({ reducedMotion: 'reduce' })
  await takesTheirPhone(phone, 'Maya Torres')
  await goesTo(phone, '/my/harbor/relax/slow-breathing')
  await phone.seesHeading('Slow breathing')
  expect(await phone.page.getByRole('button', { name: 'Stop' }).count()).toBe(0)
  await phone.page.clock.install()
  await phone.taps('Start')
  await phone.sees('Find a way to sit that feels all right. Let your hands rest where they like.')
  await phone.sees('Breathe in')
  // Whoever asked for no movement gets words and seconds only.
  expect(await phone.page.locator('.breath svg').count()).toBe(0)
  expect(await faultsOf(phone.page)).toEqual([])
  await phone.page.clock.runFor(25_000)
  await phone.sees(/^Part 2 of 10/)
  await phone.taps('Pause')
  await phone.page.clock.runFor(60_000)
  await phone.sees(/^Part 2 of 10/)
  await phone.taps('Go on')
  await phone.page.clock.runFor(20_000)
  await phone.sees(/^Part 3 of 10/)
  await phone.taps('Stop')
  await phone.sees('You stopped. That is fine.')
  expect(await phone.page.locator('.player .stage').count()).toBe(0)
  await phone.chooses('How was it?', '7')
  await phone.taps('Keep it in my toolbox')
  await phone.sees('It is in your toolbox, with your number.')
  await phone.isUpToDate()
  const kept = (await tools()).find(({ words }) => words === 'Slow breathing')
  expect(kept?.helped.map(({ score }) => score)).toEqual([7])
})

test('the introduction goes on and back by keyboard, and on another day from where it was', async () => {
  const desk = await takes(DESKTOP)
  await takesTheirPhone(desk, 'Maya Torres')
  await desk.keepsADraft(() => goesTo(desk, '/my/harbor/introduction'))
  await desk.sees(/^Page 1 of /)
  const title = () => desk.page.locator('.slide h2').innerText()
  const first = await title()
  await tabsTo(desk, desk.pressable('Next'))
  await desk.keepsADraft(() => desk.page.keyboard.press('Enter'))
  await desk.sees(/^Page 2 of /)
  await desk.keepsADraft(() => desk.page.keyboard.press('ArrowRight'))
  await desk.sees(/^Page 3 of /)
  // A page is left at once here, faster than a hand: where one was has to be on disk first.
  await desk.keepsADraft(() => desk.page.keyboard.press('ArrowLeft'))
  await desk.sees(/^Page 2 of /)
  await goesTo(desk, '/my/harbor/introduction/words')
  await desk.page.getByRole('heading', { name: first, level: 2 }).waitFor()
  await goesTo(desk, '/my/harbor/introduction')
  await desk.sees(/^Page 2 of /)
  await desk.taps('Back')
  expect(await title()).toBe(first)
})

test('a story says that it is made up, and a blank sheet that was only looked at begins nothing', async () => {
  const phone = await takes(NARROW)
  await takesTheirPhone(phone, 'Maya Torres')
  const begun = (await house().holds('worksheet', maya)).length
  await phone.taps(/^Stories/)
  await phone.page.locator('main .list a').first().click()
  await phone.sees('This story is made up. It draws on what many people have lived.')
  await phone.taps('Home')
  await phone.taps(/^My sheets/)
  await phone.page
    .getByRole('button', { name: /^Fill in: / })
    .first()
    .click()
  await phone.sees('What you write is kept as you go. You can stop at any time.')
  expect(await faultsOf(phone.page)).toEqual([])
  await phone.isUpToDate()
  expect(await house().holds('worksheet', maya)).toHaveLength(begun)
})
