// What is taught comes onto the device whole, whichever asks for it first, and answered sheets in their own edition.

import { expect, test } from 'vitest'
import { openKeeper } from './open-keeper.ts'
import { testMachine } from './test-browser.ts'
import { clientSignIn, firstContact, PERSON, testFront } from './test-front.ts'

const { front } = await testFront()
const NOW = '0000000000000001'
const OLD = '0000000000000002'
const LOST = '0000000000000003'

const sheet = (edition: string) => ({ id: 'week', topic: 'one', edition, title: edition, fields: [] })
const index = {
  language: 'en',
  topics: [{ id: 'one', title: 'One', status: 'written', sections: [], pages: 'aaaa', teaching: 'bbbb' }],
  programme: { pages: 'cccc' },
}
const texts: Record<string, unknown> = {
  aaaa: { topic: 'one', sheets: [sheet(NOW)] },
  bbbb: { topic: 'one' },
  cccc: { inventory: [] },
  [OLD]: sheet(OLD),
}

const worksheet = (id: string, edition: string) => ({
  kind: 'worksheet',
  id,
  client: PERSON,
  revision: 2,
  removed: false,
  body: { id, client: PERSON, through: [], others: [], topic: 'one', sheet: 'week', edition, answers: {} },
})
const records = [NOW, OLD, LOST].map((edition, at) =>
  worksheet(`0198b000-0000-7000-8000-0000000000b${at}`, edition),
)
const page = { records, cursor: '1', more: false, ties: 'mine', startOver: false, now: front.now }

async function reader() {
  const asked: string[] = []
  let reachable = true
  const tab = testMachine().tab(async (address, init) => {
    if (!reachable) throw new TypeError('The network is down.')
    if (address.includes('/changes?after=&')) return Response.json(page)
    if (address.includes('/changes?')) return Response.json({ ...page, records: [] })
    if (address.endsWith('/curriculum')) {
      asked.push('index')
      return Response.json({ index })
    }
    const [, hash] = /^\/content\/(.*)$/.exec(address) ?? []
    if (hash === undefined) return firstContact(front)(address, init)
    asked.push(hash)
    return hash in texts ? Response.json(texts[hash]) : Response.json({ error: 'None.' }, { status: 404 })
  })
  const keeper = await openKeeper('my', 'river', tab)
  await keeper.readFront()
  const device = await keeper.enrol(clientSignIn(), '4921')
  const lose = () => {
    reachable = false
  }
  return { device, asked, lose }
}

test('a screen that asks first does not keep the texts from coming', async () => {
  const { device, asked } = await reader()
  await device.curriculum()
  await device.sync()
  expect(asked).toEqual(expect.arrayContaining(['aaaa', 'bbbb', 'cccc']))
})

test('all of it is asked for once an hour', async () => {
  const { device, asked } = await reader()
  await device.sync()
  const first = [...asked]
  await device.sync()
  expect(asked).toEqual(first)
  expect(new Set(first).size).toBe(first.length)
})

test('a sheet that was answered is there in the edition it was answered in, also without network', async () => {
  const { device, asked, lose } = await reader()
  await device.sync()
  expect(asked).toContain(OLD)
  lose()
  const shelf = await device.curriculum()
  expect(await shelf.sheet(OLD)).toEqual(sheet(OLD))
  expect(await shelf.sheet(NOW)).toEqual(sheet(NOW))
  expect(asked).not.toContain(NOW)
  await expect(shelf.sheet(LOST)).rejects.toMatchObject({ code: 'unreachable' })
})

test('an edition the office does not have is none', async () => {
  const { device } = await reader()
  const shelf = await device.curriculum()
  expect(await shelf.sheet(LOST)).toBeUndefined()
})

test('a text that several screens want at once is fetched and written once', async () => {
  const { device, asked } = await reader()
  const shelf = await device.curriculum()
  await Promise.all([shelf.pages('one'), shelf.pages('one'), shelf.programme(), device.sync()])
  expect(asked.filter((hash) => hash === 'aaaa')).toEqual(['aaaa'])
  expect(asked.filter((hash) => hash === 'cccc')).toEqual(['cccc'])
})
