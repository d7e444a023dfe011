// Passkeys in a browser: an invited person makes one, signs in with it, keeps two and takes one away, never the last.
import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { startApp, type TestApp } from '#server/test-app.ts'
import { signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import type { House } from './support/house.ts'
import { DESKTOP, journey, NARROW } from './support/journey.ts'
import { openLine } from './support/line.ts'
import { faultsOf } from './support/looks.ts'
import type { Somebody } from './support/somebody.ts'

type PasskeyHouse = House & { app: TestApp; agency: SmallAgency }

/** Reached by a name: browsers take no passkey at a bare number. */
async function openNamedHouse(): Promise<PasskeyHouse> {
  const app = await startApp()
  const agency = await smallAgency(app)
  const line = await openLine(app.url)
  const url = line.url.replace('127.0.0.1', 'localhost')
  return {
    ...{ app, agency, url, line: { ...line, url } },
    async close() {
      await line.close()
      await app.close()
    },
  }
}

const { house, takes } = journey(openNamedHouse)
const PASSWORD = 'four lanterns under water'

async function invitationFor(person: string): Promise<string> {
  const { app, agency } = house()
  const boss = await signedIn(app, agency, agency.administrator)
  return String((await boss.post(`/api/${agency.slug}/invitations`, { person })).body.address)
}

/** A device with a finger that is always right; `leaves` takes it away with all it holds. */
async function holdsAKey({ context, page }: Somebody, transport: 'internal' | 'usb') {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    leaves: () => session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
    isRight: (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  }
}

async function acceptsInvitation(somebody: Somebody, address: string, email: string): Promise<void> {
  await somebody.opens(address)
  await somebody.writes('Your work e-mail', email)
  await somebody.writes('Choose a password', PASSWORD)
  await somebody.taps('Go on')
  await somebody.seesHeading('Choose your second step')
}

async function givesThePassword(somebody: Somebody, email: string): Promise<void> {
  await somebody.opens(`/staff/${house().agency.slug}/`)
  await somebody.writes('Your work e-mail', email)
  await somebody.writes('Your password', PASSWORD)
  await somebody.taps('Sign in')
}

async function choosesAPin(somebody: Somebody): Promise<void> {
  await somebody.seesHeading('Choose a PIN for this device')
  await somebody.writes('New PIN, 6 to 12 digits', '480213')
  await somebody.writes('The same PIN again', '480213')
  await somebody.taps('Use this PIN')
  await somebody.seesHeading('Today')
}

test('a passkey is made, opens the account, and the last one stays', async () => {
  const bram = await takes(NARROW)
  const faults: string[] = []
  const look = async () => faults.push(...(await faultsOf(bram.page)))
  const phone = await holdsAKey(bram, 'internal')
  await acceptsInvitation(bram, await invitationFor(house().agency.practitioner), 'bram@elm.example')
  await look()
  await bram.taps(/^A passkey/)
  await bram.seesHeading('Make your passkey')
  await look()
  await bram.writes('Name of this passkey', 'My phone')
  await bram.taps('Make the passkey')
  await choosesAPin(bram)

  await bram.taps(/^Account/)
  await bram.taps('Passkeys and codes')
  await bram.sees(/^Made .*, not used since/)
  await look()
  bram.watch.expectStatus(409)
  await bram.taps('Remove: My phone')
  await bram.taps('Remove')
  await bram.sees(/the last thing that opens your account/)
  await bram.taps('Keep it')
  // The same device keeps one passkey an account, and the browser says so.
  await bram.taps('Add a passkey')
  await bram.sees(/keeps a passkey for your account already/)
  await bram.taps('Rename: My phone')
  await bram.writes('New name', 'Blue phone')
  await bram.taps('Save the name')
  await bram.sees('It is called Blue phone now.')

  await bram.taps('Back to Account')
  await bram.taps('Sign out of this device')
  await bram.taps('Sign out')
  await bram.seesHeading(/^Sign in to/)
  // A finger that is not known is no way in; the same page asks again.
  await phone.isRight(false)
  await givesThePassword(bram, 'bram@elm.example')
  await bram.sees(/^No passkey came back/)
  await look()
  await phone.isRight(true)
  await bram.taps('Use my passkey')
  await choosesAPin(bram)

  await phone.leaves()
  const key = await holdsAKey(bram, 'usb')
  await bram.taps(/^Account/)
  await bram.taps('Passkeys and codes')
  await bram.sees(/last used/)
  await bram.writes('Name of the passkey', 'Key on my ring')
  await bram.taps('Add a passkey')
  await bram.sees('Key on my ring opens your account from now on.')
  await bram.taps('Remove: Blue phone')
  await bram.taps('Remove')
  await bram.sees('Blue phone is removed.')
  await key.leaves()
  expect(faults).toEqual([])
})

test('who has no passkey at hand takes a code, and adds a passkey later', async () => {
  const gwen = await takes(DESKTOP)
  await acceptsInvitation(gwen, await invitationFor(house().agency.leader), 'gwen@elm.example')
  await gwen.taps(/^A one-time code/)
  await gwen.seesHeading('Set up your one-time code')
  await gwen.taps('Take a passkey instead')
  await gwen.seesHeading('Make your passkey')
  await gwen.taps('Take a one-time code instead')
  const secret = (await gwen.page.locator('code').innerText()).replaceAll(/\s/g, '')
  await gwen.writes('Six digits the app shows now', new TOTP({ secret }).generate())
  await gwen.taps('Confirm the code')
  await choosesAPin(gwen)
})
