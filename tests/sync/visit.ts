// Somebody at a device of theirs: signed in at the office, with a machine and a network the test holds.
import { randomUUID } from 'node:crypto'
import type { Id } from '#domain/text.ts'
import type { Device } from '#web/device/device.ts'
import type { App, Keeper } from '#web/device/keeper.ts'
import { openKeeper } from '#web/device/open-keeper.ts'
import { settle, type TestMachine, type TestTab, testMachine } from '#web/device/test-browser.ts'
import { type Line, lineTo, type Network, type Office, SLUG } from './office.ts'

export const PIN = '492158'

export type Visit = {
  app: App
  machine: TestMachine
  tab: TestTab
  line: Line
  network: Network
  keeper: Keeper
  device: Device
}

/** `onto`: the machine somebody used before; `slug`: the address of an agency that is not the desk's. */
export async function visit(office: Office, person: Id, app: App, onto?: Visit, slug = SLUG): Promise<Visit> {
  const network = onto?.network ?? { fate: () => 'arrives', rewrite: (body) => body }
  const machine = onto?.machine ?? testMachine(office.desk.now().getTime())
  const line = onto?.line ?? lineTo(office, network)
  const tab = onto?.tab ?? machine.tab(line.fetch)
  const keeper = onto?.keeper ?? (await openKeeper(app, slug, tab))
  await keeper.readFront()
  const device = await keeper.enrol(await keeper.doors.demo(person), PIN)
  await device.sync()
  return { app, machine, tab, line, network, keeper, device }
}

/** Writes a hope; gives its record. */
export async function hope(device: Device, client: Id, words: string): Promise<Id> {
  const on = randomUUID()
  await device.act('goal.hope', { on, client, body: { words } })
  return on
}

export const bodiesOf = (device: Device, client: Id) => device.all('goal', client).map(({ words }) => words)

export async function eventually(check: () => void): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    try {
      return check()
    } catch {
      await settle()
    }
  }
  check()
}
