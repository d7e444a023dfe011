// What a lost PIN or a change of people leaves on a device: sealed to the office, and never lost.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Id } from '#domain/text.ts'
import { settle } from '#web/device/test-browser.ts'
import { type Office, openOffice } from './office.ts'
import { bodiesOf, eventually, hope, visit } from './visit.ts'

let office: Office
let practitioner: Id
let supervisor: Id
let client: Id

beforeEach(async () => {
  office = await openOffice()
  practitioner = await office.desk.hire('Bram Oduya', 'practitioner')
  supervisor = await office.desk.hire('Finn Abara', 'supervisor', 'leader')
  client = await office.desk.enter('Kit Moran', practitioner)
  office.invite(practitioner, ['practitioner'], false)
  office.invite(supervisor, ['supervisor', 'leader'], false)
  office.invite(client, [], true)
})
afterEach(() => office.close())

const signIn = (person: Id, app: 'staff' | 'my' = 'staff') => visit(office, person, app)

test('a lost PIN: records are gone, what was unsent goes up sealed at the next sign-in', async () => {
  const phone = await signIn(client, 'my')
  phone.network.fate = () => 'request lost'
  await hope(phone.device, client, 'A garden')
  phone.device.lock()
  await settle()
  for (let wrong = 0; wrong < 10; wrong += 1) {
    phone.machine.set(phone.machine.now() + 3_600_001)
    await phone.keeper.unlock('0007').catch(() => undefined)
  }
  expect(phone.keeper.state().at).toBe('empty')
  phone.network.fate = () => 'arrives'
  const { device, keeper } = await visit(office, client, 'my', phone)
  await device.sync()
  expect(bodiesOf(device, client)).toEqual(['A garden'])
  await eventually(() => expect(keeper.sealed()).toBe(0))
})

test('sealed entries brought by somebody else wait for their author, who keeps or drops each', async () => {
  const desk = await signIn(practitioner)
  desk.network.fate = () => 'request lost'
  await hope(desk.device, client, 'A garden')
  await hope(desk.device, client, 'A boat')
  desk.network.fate = () => 'arrives'
  // A colleague signs in on the same computer before it was sent.
  await visit(office, supervisor, 'staff', desk)
  await eventually(() => expect(desk.keeper.sealed()).toBe(0))

  const home = await signIn(practitioner)
  const waiting = home.device.attention()
  expect(waiting.map(({ answer }) => answer)).toEqual(['sealed', 'sealed'])
  const idOf = (words: string) =>
    waiting.find(({ entry }) => JSON.stringify(entry.body).includes(words))?.entry.id ?? ''
  await home.device.keepSealed(idOf('garden'))
  await home.device.dismiss(idOf('boat'))
  await home.device.sync()
  expect(bodiesOf(home.device, client)).toEqual(['A garden'])
  expect(home.device.attention()).toEqual([])
})
