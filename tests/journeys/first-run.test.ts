// The first day of an agency: an empty folder, the secret of the terminal, an administrator, staff, a client, a phone.
import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { openEmptyHouse } from './support/house.ts'
import { DESKTOP, journey, PHONE } from './support/journey.ts'
import type { Somebody } from './support/somebody.ts'

const { house, takes } = journey(openEmptyHouse)

test('an empty folder becomes an agency with an administrator, a leader, a practitioner and a client', async () => {
  const ada = await takes(DESKTOP)
  await makesTheAgency(ada)
  await signsIn(ada, 'ada@elm.example', 'purple kettle walks north')
  await makesACode(ada)
  await choosesAPin(ada, '480213')
  await ada.seesHeading('Today')
  await saysWhomToCall(ada)

  const address = await invites(ada, 'Bram Oduya', ['Practitioner', 'Program leader'])
  const bram = await takes(PHONE)
  await comesByInvitation(bram, address)
  await makesACode(bram)
  await choosesAPin(bram, '915264')
  await bram.seesHeading('Today')
  await addsAClient(bram)

  const again = await takes(PHONE)
  again.watch.expectStatus(404)
  again.watch.expectStatus(403)
  again.watch.expectStatus(410)
  await again.page.goto(address)
  await again.sees(/Ask your administrator for a new invitation/)
})

async function makesTheAgency(ada: Somebody): Promise<void> {
  const said = house().said.join('\n')
  const secret = /The set-up secret: (\S+)/.exec(said)?.[1] ?? ''
  expect(secret).toMatch(/^[\w-]{20,}$/)
  await ada.opens('/')
  await ada.opens('/first-run')
  await ada.seesHeading('Set up OpenIMR')
  await ada.taps('Make the agency')
  await ada.sees('This cannot be empty.')
  await ada.writes('Name of the agency', 'Elm House')
  expect(await ada.field(/Short name in the address/).inputValue()).toBe('elm-house')
  await ada.chooses(/What do you call/, 'Member')
  await ada.writes(/^Name$/, 'Ada Min')
  await ada.writes('Your work e-mail', 'ada@elm.example')
  await ada.writes('Choose a password', 'purple kettle walks north')
  await ada.writes('Set-up secret', secret)
  await ada.taps('Make the agency')
  await ada.seesHeading('Sign in to Elm House')
}

async function signsIn(somebody: Somebody, email: string, password: string): Promise<void> {
  await somebody.writes('Your work e-mail', email)
  await somebody.writes('Your password', password)
  await somebody.taps('Sign in')
}

/** Types the secret into an app that shows codes, and the code it shows into the page. */
async function makesACode(somebody: Somebody): Promise<void> {
  await somebody.seesHeading('Set up your one-time code')
  const secret = (await somebody.page.locator('code').innerText()).replaceAll(/\s/g, '')
  await somebody.writes('Six digits the app shows now', new TOTP({ secret }).generate())
  await somebody.taps('Confirm the code')
}

async function choosesAPin(somebody: Somebody, pin: string): Promise<void> {
  await somebody.seesHeading('Choose a PIN for this device')
  await somebody.writes('New PIN, 6 to 12 digits', pin)
  await somebody.writes('The same PIN again', pin)
  await somebody.taps('Use this PIN')
}

async function saysWhomToCall(ada: Somebody): Promise<void> {
  await ada.taps(/^Agency/)
  await ada.taps(/Who to call for help/)
  await ada.writes(/^Name$/, 'Elm crisis line')
  await ada.writes('Phone number', '555-0190')
  await ada.writes('What it is for', 'When things get too much')
  await ada.taps('Save whom to call')
  await ada.sees(/Saved\. Phones show it/)
}

async function invites(ada: Somebody, name: string, roles: string[]): Promise<string> {
  await ada.taps(/^Agency/)
  await ada.taps(/People who work here/)
  await ada.taps('Add a person')
  await ada.writes('Name', name)
  for (const role of roles) await ada.page.getByRole('checkbox', { name: role }).check()
  await ada.taps('Add this person')
  await ada.taps('Make an invitation')
  return ada.field(`Address for ${name}`).inputValue()
}

async function comesByInvitation(bram: Somebody, address: string): Promise<void> {
  await bram.page.goto(address)
  await bram.seesHeading('Welcome to Elm House')
  await bram.sees(/Bram Oduya, you are invited as/)
  await bram.writes('Your work e-mail', 'bram@elm.example')
  await bram.writes('Choose a password', 'four lanterns under water')
  await bram.taps('Go on')
}

async function addsAClient(bram: Somebody): Promise<void> {
  await bram.taps(/^People/)
  await bram.taps('Add a person')
  await bram.writes('Full name', 'Kit Moran')
  await bram.page.getByRole('checkbox', { name: 'Bram Oduya (you)' }).check()
  await bram.taps('Add this person')
  await bram.seesHeading(/Kit Moran/)
}
