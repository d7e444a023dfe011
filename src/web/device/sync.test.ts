// Whoever asks for a round has what they wrote before in it, whatever round was under way.

import { expect, test } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import { openKeeper } from './open-keeper.ts'
import { settle, testMachine } from './test-browser.ts'
import { clientSignIn, firstContact, PERSON, testFront } from './test-front.ts'

const { front } = await testFront()
const goal = '0198b000-0000-7000-8000-0000000000a1'
const hope = { on: goal, client: PERSON, body: { words: 'I want a garden.' } }

async function office() {
  const machine = testMachine()
  const sent: string[] = []
  let gate: Promise<void> | undefined
  const tab = machine.tab(async (address, init) => {
    const page = { records: [], cursor: '1', more: false, ties: 'mine', startOver: false, now: front.now }
    if (address.endsWith('/entries')) {
      const { entries } = JSON.parse(String(init.body)) as { entries: Envelope[] }
      sent.push(...entries.map(({ kind }) => kind))
      const answers = entries.map(({ id }) => ({ id, answer: 'accepted', reason: null, revision: 2 }))
      return Response.json({ answers, now: front.now })
    }
    if (address.includes('/changes?') && !address.includes('after=&')) {
      await gate
      return Response.json(page)
    }
    return firstContact(front)(address, init)
  })
  const keeper = await openKeeper('my', 'river', tab)
  await keeper.readFront()
  const device = await keeper.enrol(clientSignIn(), '4921')
  await device.sync()
  /** The next rounds wait for an answer until let go. */
  const hold = () => {
    let letGo = () => {}
    gate = new Promise<void>((go) => {
      letGo = go
    })
    return letGo
  }
  return { machine, tab, device, sent, hold }
}

test('what was written during a round is sent once the round asked for then has ended', async () => {
  const { device, sent, hold } = await office()
  const letGo = hold()
  const first = device.sync()
  await settle()
  await device.act('goal.hope', hope)
  const second = device.sync()
  const third = device.sync()
  letGo()
  await first
  expect(sent).toEqual([])
  await Promise.all([second, third])
  expect(sent).toEqual(['goal.hope'])
})

test('a round under way in another tab is waited for', async () => {
  const { tab, device, sent, hold } = await office()
  const other = await (await openKeeper('my', 'river', tab)).unlock('4921')
  await other.sync()
  const letGo = hold()
  const first = device.sync()
  await settle()
  await other.act('goal.hope', hope)
  const second = other.sync()
  letGo()
  await first
  await second
  expect(sent).toEqual(['goal.hope'])
})
