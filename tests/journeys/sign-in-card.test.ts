// A sign-in card: made in the session, opened once on the person's phone, and ended when the phone is lost.
import { expect, test } from 'vitest'
import { comesToWork, unlocksWork } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { DESKTOP, journey, PHONE } from './support/journey.ts'
import type { Somebody } from './support/somebody.ts'

const { takes } = journey(openDemoHouse)

test('Dana makes a card, Aisha opens it on her phone, and a lost phone is ended', async () => {
  const dana = await takes(DESKTOP)
  await comesToWork(dana, 'Dana Okafor')
  const code = await makesACard(dana)

  const phone = await takes(PHONE)
  await opensTheCard(phone, code)
  await choosesAPin(phone, '7531')
  await phone.seesHeading('Hello, Aisha')
  await phone.isUpToDate()

  const another = await takes(PHONE)
  another.watch.expectStatus(403)
  another.watch.expectStatus(404)
  another.watch.expectStatus(410)
  await opensTheCard(another, code)
  await another.sees(/card/)
  expect(await another.page.getByLabel('New PIN, 4 to 8 digits').count()).toBe(0)

  await endsThePhone(dana)
  phone.watch.expectStatus(401)
  await phone.page.reload()
  await phone.writes('Your PIN', '7531')
  await phone.taps('Open my pages')
  await phone.sees('This phone is signed out. Your words are still here.')
})

async function makesACard(dana: Somebody): Promise<string> {
  await dana.taps('People')
  await dana.taps(/^Aisha/)
  await dana.taps('Give them their phone sign-in')
  await dana.taps(/^Make/)
  await dana.page.getByRole('img', { name: 'Square to scan with the phone' }).waitFor()
  return dana.page.locator('.card-code').innerText()
}

async function opensTheCard(phone: Somebody, code: string): Promise<void> {
  await phone.opens('/my/harbor/card')
  await phone.writes('Code on your card', code.toLowerCase())
  await phone.taps('Open my pages')
}

async function choosesAPin(phone: Somebody, pin: string): Promise<void> {
  await phone.seesHeading('Choose a PIN for this phone')
  await phone.writes('New PIN, 4 to 8 digits', pin)
  await phone.writes('Type the same PIN again', '1111')
  await phone.taps('Use this PIN')
  await phone.sees('The two PINs are not the same. Type them again.')
  await phone.writes('Type the same PIN again', pin)
  await phone.taps('Use this PIN')
}

async function endsThePhone(dana: Somebody): Promise<void> {
  await dana.page.reload()
  await unlocksWork(dana)
  await dana.taps(/^End this device/)
  await dana.taps('End this device', dana.page.getByRole('dialog'))
  await dana.sees(/ is ended\.$/)
}
