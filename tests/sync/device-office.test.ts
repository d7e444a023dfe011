// One device and the real office: what goes up, what comes down, what needs attention, and what a lost PIN leaves.
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Id } from '#domain/text.ts'
import { openKeeper } from '#web/device/open-keeper.ts'
import { type Office, openOffice, SLUG } from './office.ts'
import { bodiesOf, eventually, hope, PIN, visit } from './visit.ts'

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

test('a first round brings the chart, and what was written goes up once', async () => {
  const { device } = await signIn(practitioner)
  expect(device.all('client').map(({ name }) => name)).toEqual(['Kit Moran'])
  expect(device.agency().name).toBe('Hill House')
  expect(device.may('goal.hope', client)).toBe(true)
  expect(device.status()).toMatchObject({ clockDoubtful: false, online: true, lasting: true })

  await hope(device, client, 'A garden')
  expect(device.status().waiting).toBe(1)
  await device.sync()
  expect(device.status()).toMatchObject({ waiting: 0, attention: 0, keptSince: null })
  expect(bodiesOf(device, client)).toEqual(['A garden'])

  const phone = await signIn(client, 'my')
  expect(bodiesOf(phone.device, client)).toEqual(['A garden'])
})

test('an act goes up by itself a second later, and a minute brings what others wrote', async () => {
  const { machine, device } = await signIn(practitioner)
  const phone = await signIn(client, 'my')
  await hope(device, client, 'A garden')
  await machine.pass(1500)
  await eventually(() => expect(device.status().waiting).toBe(0))
  await phone.machine.pass(61_000)
  await eventually(() => expect(bodiesOf(phone.device, client)).toEqual(['A garden']))
})

test('an answer that never came is asked for again and written once', async () => {
  const { device, network } = await signIn(practitioner)
  network.fate = (path) => (path.endsWith('/entries') ? 'answer lost' : 'arrives')
  await hope(device, client, 'A garden')
  await device.sync()
  expect(device.status()).toMatchObject({ waiting: 1, online: false })
  network.fate = () => 'twice'
  await device.sync()
  expect(device.status()).toMatchObject({ waiting: 0, online: true })
  expect(bodiesOf(device, client)).toEqual(['A garden'])
})

test('refused: kept with the reason and what was written, until it is put away', async () => {
  const { device, machine, line } = await signIn(practitioner)
  const goal = await hope(device, client, 'A garden')
  await device.sync()
  const take = (words: string) => ({ on: goal, client, body: { words, why: '', area: null, knowing: '' } })
  // Two devices take up the same hope while apart; only one of them can.
  const other = await signIn(practitioner)
  await other.device.act('goal.take-up', take('Tomatoes'))
  await device.act('goal.take-up', take('Roses'))
  await other.device.sync()
  await device.sync()
  expect(device.one('goal', goal)?.words).toBe('Tomatoes')
  expect(device.status()).toMatchObject({ waiting: 0, attention: 1 })
  const [item] = device.attention()
  expect(item).toMatchObject({
    answer: 'refused',
    reason: 'This is a goal already.',
    entry: { body: { words: 'Roses' } },
  })
  await expect(device.signOut()).rejects.toMatchObject({ code: 'unsent' })

  const again = await (await openKeeper('staff', SLUG, machine.tab(line.fetch))).unlock(PIN)
  expect(again.attention()).toHaveLength(1)
  await again.dismiss(item?.entry.id ?? '')
  expect(again.attention()).toEqual([])
})

test('held: written with the tie, sent without it; a supervisor admits it', async () => {
  const here = await signIn(practitioner)
  const lead = await signIn(supervisor)
  await lead.device.act('tie.give', {
    on: randomUUID(),
    client,
    body: { person: supervisor, as: 'supervisor' },
  })
  await lead.device.sync()
  await lead.device.sync()
  await hope(here.device, client, 'A garden')
  office.desk.wait(60)
  const [tie] = lead.device.all('tie', client).filter(({ person }) => person === practitioner)
  lead.machine.set(office.desk.now().getTime())
  await lead.device.act('tie.end', { on: tie?.id ?? '', client, body: {} })
  await lead.device.sync()

  await here.device.sync()
  expect(here.device.attention()).toMatchObject([{ answer: 'held', entry: { kind: 'goal.hope' } }])
  expect(here.device.may('goal.hope', client)).toBe(false)
  expect(here.device.all('goal')).toEqual([])
  expect(here.device.status().waiting).toBe(0)

  await lead.device.sync()
  const [held] = lead.device.all('held')
  await lead.device.act('held.admit', { on: held?.id ?? '', client, body: {} })
  await lead.device.sync()
  expect(bodiesOf(lead.device, client)).toEqual(['A garden'])
})

test('later: an entry of a kind the server does not know stays queued, and holds up nothing else', async () => {
  const { device, machine, network } = await signIn(practitioner)
  // The office is older than this app: to it this is a kind it has never heard of.
  network.rewrite = (body) => body.replaceAll('"goal.hope"', '"goal.dream"')
  const goal = await hope(device, client, 'A garden')
  await device.act('goal.add-step', { on: goal, client, body: { words: 'A pot', day: null, helper: '' } })
  await device.act('recovery.say', { on: randomUUID(), client, body: { words: 'Sleeping well' } })
  await device.sync()
  expect(device.status().waiting).toBe(2)
  expect(device.attention()).toMatchObject([
    { answer: 'later', entry: { kind: 'goal.hope' } },
    { answer: 'later', entry: { kind: 'goal.add-step' } },
  ])
  await expect(device.dismiss(device.attention()[0]?.entry.id ?? '')).rejects.toMatchObject({
    code: 'answered',
  })
  expect(device.all('recovery', client)).toHaveLength(1)
  expect(bodiesOf(device, client)).toEqual(['A garden'])

  // An hour later the office is as new as the app.
  network.rewrite = (body) => body
  machine.set(machine.now() + 3_600_001)
  await device.sync()
  expect(device.status()).toMatchObject({ waiting: 0, attention: 0 })
})

test('signed out elsewhere: everything is kept, and goes up after signing in again', async () => {
  const { device, keeper } = await signIn(practitioner)
  await device.calls.endDevice(device.me.device)
  await hope(device, client, 'A garden')
  await device.sync()
  expect(device.status()).toMatchObject({ signedOut: true, waiting: 1 })
  await device.renew(await keeper.doors.demo(practitioner))
  await device.sync()
  expect(device.status()).toMatchObject({ signedOut: false, waiting: 0 })
  await expect(device.renew(await keeper.doors.demo(supervisor))).rejects.toMatchObject({
    code: 'signed-out',
  })
})

test('new ties fill a second store and swap; what waits stays, and a kill halfway loses nothing', async () => {
  const { desk } = office
  const { device, machine, line, network } = await signIn(practitioner)
  for (let count = 0; count < 620; count += 1)
    await device.act('recovery.say', { on: randomUUID(), client, body: { words: `Good day ${count}` } })
  await device.sync()
  expect(device.all('recovery', client)).toHaveLength(620)

  const second = await desk.enter('Lena Brandt', supervisor)
  await desk.put(supervisor, 'tie.give', {
    client: second,
    body: { person: practitioner, as: 'practitioner' },
  })
  let pages = 0
  network.fate = (path) => {
    if (path.endsWith('/entries')) return 'request lost'
    if (path.includes('/changes')) pages += 1
    // The network goes after the first page of the second store.
    return pages > 2 ? 'request lost' : 'arrives'
  }
  await device.sync()
  const goal = await hope(device, client, 'A garden')
  pages = 0
  network.fate = (path) => {
    if (path.includes('/changes')) pages += 1
    return path.endsWith('/entries') || pages > 1 ? 'request lost' : 'arrives'
  }
  await device.sync()
  expect(device.all('recovery', client)).toHaveLength(620)

  // The tab is killed; a new one goes on where the filling stood.
  const again = await (await openKeeper('staff', SLUG, machine.tab(line.fetch))).unlock(PIN)
  await again.sync()
  expect(again.one('goal', goal)?.words).toBe('A garden')
  network.fate = () => 'arrives'
  await again.sync()
  expect(
    again
      .all('client')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Kit Moran', 'Lena Brandt'])
  expect(again.all('recovery', client)).toHaveLength(620)
  expect(again.status().waiting).toBe(0)
})

test('a leader opens a chart on purpose: it is read into memory and not kept', async () => {
  const here = await signIn(practitioner)
  await hope(here.device, client, 'A garden')
  await here.device.sync()
  const lead = await signIn(supervisor)
  expect(bodiesOf(lead.device, client)).toEqual([])
  await lead.device.openChart(client)
  expect(bodiesOf(lead.device, client)).toEqual(['A garden'])
  const again = await (await openKeeper('staff', SLUG, lead.machine.tab(lead.line.fetch))).unlock(PIN)
  expect(again.all('goal')).toEqual([])
})

test('what is taught is fetched once and read without network', async () => {
  const phone = await signIn(client, 'my')
  phone.network.fate = () => 'request lost'
  const shelf = await phone.device.curriculum()
  expect(shelf.index.topics).toHaveLength(11)
  const written = shelf.index.topics.find(({ status }) => status === 'written')
  const pages = await shelf.pages(written?.id ?? '')
  expect(pages?.handout.sections.length).toBeGreaterThan(0)
  expect(await shelf.teaching(written?.id ?? '')).toBeUndefined()
})

test('signing out with nothing waiting leaves nothing behind', async () => {
  const { device, keeper } = await signIn(practitioner)
  await device.signOut()
  expect(keeper.state().at).toBe('empty')
  await expect(keeper.unlock(PIN)).rejects.toMatchObject({ code: 'destroyed' })
  expect(keeper.sealed()).toBe(0)
})
