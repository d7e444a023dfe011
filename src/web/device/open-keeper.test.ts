// A device from the first PIN to the last: kept through a reload, locked, wiped by wrong PINs, shared by tabs.

import { afterEach, expect, test, vi } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import { fromText } from './bytes.ts'
import { unbox } from './crypto.ts'
import { openKeeper } from './open-keeper.ts'
import { openStore } from './store.ts'
import { settle, testMachine } from './test-browser.ts'
import { clientSignIn, firstContact, onlyFront, PERSON, testFront } from './test-front.ts'

afterEach(() => vi.restoreAllMocks())

const { front, pair } = await testFront()
const PIN = '4921'
const goal = '0198b000-0000-7000-8000-0000000000a1'

async function phone(real = false) {
  const machine = testMachine(undefined, real)
  const tab = machine.tab(firstContact(front))
  const keeper = await openKeeper('my', 'river', tab)
  await keeper.readFront()
  const device = await keeper.enrol(clientSignIn(), PIN)
  await device.sync()
  await settle()
  return { machine, tab, keeper, device }
}

const hope = (words: string, on = goal) => ({ on, client: PERSON, body: { words } })

test('what was written without network is there after the tab is gone and the PIN put in', async () => {
  const { machine, device } = await phone(true)
  await device.act('goal.hope', hope('I want a garden.'))
  await device.act('goal.add-step', {
    on: goal,
    client: PERSON,
    body: { words: 'Buy a pot', day: null, helper: '' },
  })

  const again = await openKeeper('my', 'river', machine.tab(onlyFront(front)))
  expect(again.state().at).toBe('locked')
  expect(again.front()?.help[0]?.phone).toBe('555 0100')
  const opened = await again.unlock(PIN)
  expect(opened.one('goal', goal)).toMatchObject({
    words: 'I want a garden.',
    steps: [{ words: 'Buy a pot' }],
  })
  await opened.sync()
  expect(opened.status()).toMatchObject({ waiting: 2, online: false, attention: 0, clockDoubtful: false })
  expect(opened.me.name).toBe('Wren')
})

test('a refusal keeps nothing and says why', async () => {
  const { device } = await phone()
  await expect(
    device.act('goal.end', { on: goal, client: PERSON, body: { how: 'achieved' } }),
  ).rejects.toThrow('not there yet')
  await expect(
    device.act('person.rename', { on: PERSON, client: null, body: { was: 'a', is: 'b' } }),
  ).rejects.toThrow()
  expect(device.status().waiting).toBe(0)
})

test('an entry names the unanswered ones it stands on', async () => {
  const { machine, device } = await phone()
  const first = await device.act('goal.hope', hope('I want a garden.'))
  const second = await device.act('goal.reword', {
    on: goal,
    client: PERSON,
    body: { field: 'words', was: 'I want a garden.', is: 'I want a big garden.' },
  })
  await device.act('goal.end', { on: goal, client: PERSON, body: { how: 'achieved' } })
  const rows = await outboxOf(machine)
  expect(rows.map(({ needs }) => needs)).toEqual([[], [first], [first]])
  expect(rows[1]?.id).toBe(second)

  async function outboxOf(at: typeof machine): Promise<Envelope[]> {
    const store = await openStore(at.tab(onlyFront(front)), 'imr-my-river', () => {})
    const vault = await store.clear('vault')
    const handed = fromText(vault?.handed ?? '')
    const raw = await crypto.subtle.decrypt({ name: 'RSA-OAEP' }, pair.privateKey, handed)
    const key = await crypto.subtle.importKey('raw', raw.slice(0, 32), 'AES-GCM', false, ['decrypt'])
    const kept = await store.read((tx) => tx.objectStore('outbox').getAll())
    return Promise.all(kept.map((row) => unbox<Envelope>(crypto, key, row.entry)))
  }
})

test('nothing that was written, and no name, lies in clear', async () => {
  const { machine, device } = await phone()
  await device.act('goal.hope', hope('Canary in the coalmine.'))
  await device.keepDraft('talk', 'Canary in a draft.')
  const store = await openStore(machine.tab(onlyFront(front)), 'imr-my-river', () => {})
  const all = await store.read(async (tx) => {
    const tables = ['clear', 'kept', 'records-a', 'records-b', 'outbox', 'sealed'] as const
    const found = tables.map(async (name) => {
      const table = tx.objectStore(name)
      return [await table.getAllKeys(), await table.getAll()]
    })
    return Promise.all(found)
  })
  const text = JSON.stringify(all, (_key, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  )
  expect(text).toContain('River House')
  for (const canary of ['Canary', 'Wren', PERSON, goal, 'goal.hope', 'a-key-of-the-device', 'draft', PIN]) {
    expect(text).not.toContain(canary)
  }
})

test('a full device refuses visibly and changes nothing', async () => {
  const { machine, device } = await phone()
  await device.act('goal.hope', hope('I want a garden.'))
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const another = { on: goal, client: PERSON, body: { words: 'A step', day: null, helper: '' } }
  await expect(device.act('goal.add-step', another)).rejects.toMatchObject({
    code: 'not-kept',
    message: expect.stringContaining('Nothing was saved'),
  })
  expect(device.one('goal', goal)?.steps).toEqual([])
  expect(device.status().waiting).toBe(1)
  full.mockRestore()
  await device.act('goal.add-step', another)
  const again = await (await openKeeper('my', 'river', machine.tab(onlyFront(front)))).unlock(PIN)
  expect(again.one('goal', goal)?.steps).toHaveLength(1)
})

test('wrong PINs wait longer and longer; the tenth destroys the records and leaves what was unsent sealed', async () => {
  const { machine, device, keeper } = await phone()
  await device.act('goal.hope', hope('I want a garden.'))
  device.lock()
  await settle()
  for (let wrong = 1; wrong < 10; wrong += 1) {
    await expect(keeper.unlock('0007')).rejects.toMatchObject({ code: 'wrong-pin' })
    expect(keeper.tries()).toMatchObject({ wrong, left: 10 - wrong })
    const { until } = keeper.tries()
    if (wrong >= 4) {
      // Neither the right PIN nor a reload gets around the wait.
      const reloaded = await openKeeper('my', 'river', machine.tab(onlyFront(front)))
      await expect(reloaded.unlock(PIN)).rejects.toMatchObject({ code: 'wait' })
      machine.set(Date.parse(until ?? '') + 1)
    } else expect(until).toBeNull()
  }
  await expect(keeper.unlock('0007')).rejects.toMatchObject({ code: 'destroyed' })
  expect(keeper.state().at).toBe('empty')
  expect(keeper.sealed()).toBe(1)

  const store = await openStore(machine.tab(onlyFront(front)), 'imr-my-river', () => {})
  expect(await store.clear('vault')).toBeUndefined()
  const left = await store.read((tx) => tx.objectStore('kept').count())
  expect(left).toBe(0)
  // The server's private key still opens it.
  const [sealed] = await store.read((tx) => tx.objectStore('sealed').getAll())
  const raw = await crypto.subtle.decrypt({ name: 'RSA-OAEP' }, pair.privateKey, fromText(sealed?.key ?? ''))
  const key = await crypto.subtle.importKey('raw', raw.slice(0, 32), 'AES-GCM', false, ['decrypt'])
  const entry = await unbox<Envelope>(crypto, key, sealed?.entry ?? { iv: fromText(''), body: fromText('') })
  expect(entry).toMatchObject({ kind: 'goal.hope', by: PERSON, body: { words: 'I want a garden.' } })
  // And it sees on which device that was written.
  expect(new TextDecoder().decode(raw.slice(32))).toBe('a-key-of-the-device')
})

test('the right PIN forgets the wrong ones', async () => {
  const { device, keeper } = await phone()
  device.lock()
  await settle()
  await expect(keeper.unlock('0007')).rejects.toMatchObject({ code: 'wrong-pin' })
  await keeper.unlock(PIN)
  expect(keeper.tries()).toEqual({ wrong: 0, left: 10, until: null })
})

test('a changed PIN opens, the old one does not', async () => {
  const { device, keeper } = await phone()
  await device.act('goal.hope', hope('I want a garden.'))
  await expect(device.changePin('0007', '8362')).rejects.toMatchObject({ code: 'wrong-pin' })
  await expect(device.changePin(PIN, '1111')).rejects.toMatchObject({ code: 'pin' })
  await expect(device.checkPin('0007')).rejects.toMatchObject({ code: 'wrong-pin' })
  await device.checkPin(PIN)
  await device.changePin(PIN, '8362')
  device.lock()
  await settle()
  await expect(keeper.unlock(PIN)).rejects.toMatchObject({ code: 'wrong-pin' })
  expect((await keeper.unlock('8362')).all('goal')).toHaveLength(1)
})

test('two tabs write over one store: each sees the other’s, none is lost', async () => {
  const { machine, device } = await phone()
  const second = await (await openKeeper('my', 'river', machine.tab(onlyFront(front)))).unlock(PIN)
  await device.act('goal.hope', hope('I want a garden.'))
  const step = (words: string) => ({ on: goal, client: PERSON, body: { words, day: null, helper: '' } })
  await Promise.all([
    second.act('goal.add-step', step('one')),
    device.act('goal.add-step', step('two')),
    second.act('goal.add-step', step('three')),
    device.act('goal.add-step', step('four')),
  ])
  await settle()
  for (const tab of [device, second]) {
    expect(
      tab
        .one('goal', goal)
        ?.steps.map(({ words }) => words)
        .sort(),
    ).toEqual(['four', 'one', 'three', 'two'])
    expect(tab.status().waiting).toBe(5)
  }
})

test('a lock locks every tab, and an old tab writes nothing into a store made anew', async () => {
  const { machine, device, keeper } = await phone()
  const other = await openKeeper('my', 'river', machine.tab(onlyFront(front)))
  const second = await other.unlock(PIN)
  device.lock()
  await settle()
  expect(other.state().at).toBe('locked')
  await expect(second.act('goal.hope', hope('Late.'))).rejects.toMatchObject({ code: 'locked' })
  expect(second.all('goal')).toEqual([])

  const third = await other.unlock(PIN)
  const enrolling = keeper.enrol(clientSignIn(), '8362')
  const writing = third.act('goal.hope', hope('In between.')).then(
    () => 'kept',
    () => 'refused',
  )
  const fresh = await enrolling
  const was = await writing
  expect(fresh.status().waiting).toBe(0)
  expect(keeper.sealed()).toBe(was === 'kept' ? 1 : 0)
})

test('a phone out of sight for five minutes is locked; one in use is not', async () => {
  const { machine, tab, keeper } = await phone()
  for (let minutes = 0; minutes < 40; minutes += 10) {
    await machine.pass(10 * 60_000)
    tab.tell('touched')
  }
  expect(keeper.state().at).toBe('open')
  tab.setVisible(false)
  await machine.pass(4 * 60_000)
  expect(keeper.state().at).toBe('open')
  await machine.pass(2 * 60_000)
  expect(keeper.state().at).toBe('locked')
})

test('signing out with something unsent is refused with a sentence', async () => {
  const { device, keeper } = await phone()
  await device.act('goal.hope', hope('I want a garden.'))
  await expect(device.signOut()).rejects.toMatchObject({
    code: 'unsent',
    message: expect.stringContaining('One thing you wrote has not been sent'),
  })
  expect(keeper.state().at).toBe('open')
})

test('a draft survives the tab', async () => {
  const { machine, device } = await phone()
  await Promise.all(['I', 'I w', 'I want'].map((text) => device.keepDraft('talk', text)))
  await device.keepDraft('gone', 'x')
  await device.dropDraft('gone')
  const again = await (await openKeeper('my', 'river', machine.tab(onlyFront(front)))).unlock(PIN)
  expect(again.draft('talk')).toBe('I want')
  expect(again.draft('gone')).toBeUndefined()
})
