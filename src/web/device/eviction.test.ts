// A device says honestly how sure it is of what it keeps: whether the browser may throw it away, and what has waited long.
import { expect, test, vi } from 'vitest'
import { openKeeper } from './open-keeper.ts'
import { settle, type TestTab, testMachine } from './test-browser.ts'
import { clientSignIn, firstContact, onlyFront, PERSON, testFront } from './test-front.ts'

const { front } = await testFront()
const PIN = '4921'
const HOUR = 3_600_000

async function phone(asked: TestTab['askToLast']) {
  const machine = testMachine()
  const tab = { ...machine.tab(firstContact(front)), askToLast: asked }
  const keeper = await openKeeper('my', 'river', tab)
  await keeper.readFront()
  const device = await keeper.enrol(clientSignIn(), PIN)
  await device.sync()
  await settle()
  return { machine, device }
}

const ANSWERS: [string, TestTab['askToLast'], boolean | null][] = [
  ['a promise', async () => true, true],
  ['no promise', async () => false, false],
  ['no answer', async () => null, null],
  ['an error', () => Promise.reject(new Error('not here')), null],
]

test.each(ANSWERS)('the browser gives %s: the device says so', async (_, asked, lasting) => {
  const { device } = await phone(asked)
  expect(device.status().lasting).toBe(lasting)
})

test('what has waited for more than a day is told, and what waits after a reload has not begun anew', async () => {
  const { machine, device } = await phone(async () => true)
  await device.act('goal.hope', { on: device.newId(), client: PERSON, body: { words: 'A garden' } })
  machine.set(machine.now() + 24 * HOUR - 1000)
  expect(device.status()).toMatchObject({ waiting: 1, longUnsent: false })
  machine.set(machine.now() + 2000)
  expect(device.status()).toMatchObject({ waiting: 1, longUnsent: true })
  const again = await (await openKeeper('my', 'river', machine.tab(onlyFront(front)))).unlock(PIN)
  expect(again.status()).toMatchObject({ waiting: 1, longUnsent: true })
})

test('a browser that keeps nothing is told from one that does, before anything is typed', async () => {
  const machine = testMachine()
  vi.spyOn(machine.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('private', 'InvalidStateError')
  })
  await expect(openKeeper('my', 'river', machine.tab(onlyFront(front)))).rejects.toMatchObject({
    code: 'browser',
    message: expect.stringContaining('Leave private browsing'),
  })
})

test('a store the browser has thrown away is empty, and never says that something is kept in it', async () => {
  const { machine, device } = await phone(async () => false)
  await device.act('goal.hope', { on: device.newId(), client: PERSON, body: { words: 'A garden' } })
  device.lock()
  await settle()
  machine.indexedDB.deleteDatabase('imr-my-river')
  await settle()
  const again = await openKeeper('my', 'river', machine.tab(firstContact(front)))
  expect(again.state().at).toBe('empty')
  expect(again.sealed()).toBe(0)
})
