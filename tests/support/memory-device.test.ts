// The memory device judges as a real one, and shows each person of the demo agency what is theirs.
import { beforeAll, expect, test } from 'vitest'
import { demoWorld } from './demo-world.ts'
import { memoryDevice, type World } from './memory-device.ts'

let world: World
beforeAll(() => {
  world = demoWorld('2026-11-22', 'America/New_York')
})

test('a practitioner sees the charts they work with, a client their own, an administrator none', () => {
  const names = (as: string) =>
    memoryDevice({ as, world })
      .all('client')
      .map((one) => one.called)
  expect(names('dana').sort()).toEqual(['Aisha', 'Jim', 'Maya', 'Pete'])
  expect(names('maya')).toEqual(['Maya'])
  expect(names('ines')).toEqual([])
  expect(memoryDevice({ as: 'maya', world }).all('supporter-contact')).toEqual([])
})

test('what is written is judged, kept, and counted until it is received', async () => {
  const device = memoryDevice({ as: 'maya', world })
  device.setOnline(false)
  const goal = device.newId()
  await device.act('goal.hope', { on: goal, client: device.me.person, body: { words: 'See the sea' } })
  expect(device.one('goal', goal)?.words).toBe('See the sea')
  expect(device.status()).toMatchObject({ online: false, waiting: 1 })
  device.setOnline(true)
  expect(device.status().waiting).toBe(0)
})

test('what is not theirs to do is refused, and nothing is kept', async () => {
  const device = memoryDevice({ as: 'maya', world })
  const session = device.all('session')[0]
  const body = {}
  await expect(
    device.act('session.start', { on: session?.id ?? '', client: device.me.person, body }),
  ).rejects.toThrow('not yours')
  expect(device.written()).toEqual([])
})

test('a second device takes up where the first one stopped', async () => {
  const first = memoryDevice({ as: 'dana', world })
  const client = first.all('client')[0]?.id ?? ''
  const on = first.newId()
  await first.act('recovery.say', { on, client, body: { words: 'Mine' } })
  const second = memoryDevice({ as: 'dana', world, entries: first.written() })
  expect(second.one('recovery', on)?.words).toBe('Mine')
})

test('the shelf has the teaching for staff only', async () => {
  const staff = await memoryDevice({ as: 'dana', world }).curriculum()
  const client = await memoryDevice({ as: 'maya', world }).curriculum()
  expect((await staff.teaching('recovery-strategies'))?.guide.parts).toHaveLength(10)
  expect(await client.teaching('recovery-strategies')).toBeUndefined()
  expect((await client.pages('recovery-strategies'))?.handout.sections.length).toBeGreaterThan(0)
})
