// A simulated agency: people at their devices do what people do, while network, clocks and browsers misbehave.

import type { Role } from '#domain/person.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Id } from '#domain/text.ts'
import type { Device } from '#web/device/device.ts'
import { openKeeper } from '#web/device/open-keeper.ts'
import { Trouble } from '#web/device/trouble.ts'
import { type Dice, diceOf } from './dice.ts'
import { doings } from './doings.ts'
import { type Fate, type Office, openOffice, SLUG } from './office.ts'
import { PIN, type Visit, visit } from './visit.ts'

export type Seat = {
  name: string
  person: Id
  device(): Device
  sit(then: Visit): void
  at(): Visit
  /** How far this device's own clock is off. */
  skew: number
}

export type World = { office: Office; seats: Seat[]; written: Id[] }

const STEPS = 120
const HOUR = 3600

export async function simulate(seed: number): Promise<World> {
  const dice = diceOf(seed)
  const office = await openOffice()
  const seats = await settleIn(office, dice)
  const written: Id[] = []
  const network = { bad: true }
  for (const seat of seats) seat.at().network.fate = () => (network.bad ? badFate(dice) : 'arrives')

  for (let step = 0; step < STEPS; step += 1) {
    pass(office, seats, dice.roll(40) === 0 ? dice.roll(400) * HOUR : 1 + dice.roll(600))
    const seat = dice.pick(seats)
    const what = dice.roll(100)
    if (what < 58) await work(seat, dice, written)
    else if (what < 92) await speak(seat)
    else if (what < 96) await dieAndComeBack(seat, dice)
    else await seat.at().line.late()
  }

  network.bad = false
  for (const seat of seats) await seat.at().line.late()
  // What is put off is put off by an hour; ties that changed are heard of in the round after.
  for (let round = 0; round < 4; round += 1) {
    pass(office, seats, 2 * HOUR)
    for (const seat of seats) await speak(seat)
  }
  return { office, seats, written }
}

function badFate(dice: Dice): Fate {
  const roll = dice.roll(100)
  if (roll < 18) return 'request lost'
  if (roll < 34) return 'answer lost'
  if (roll < 44) return 'twice'
  return roll < 52 ? 'again later' : 'arrives'
}

/** Time goes on at the office and on every device alike, each device wrong by its own. */
function pass(office: Office, seats: readonly Seat[], seconds: number): void {
  office.desk.wait(seconds)
  const now = office.desk.now().getTime()
  for (const seat of seats) seat.at().machine.set(now + seat.skew)
}

/** A while of work: a few entries in a row. */
async function work(seat: Seat, dice: Dice, written: Id[]): Promise<void> {
  for (let left = 1 + dice.roll(5); left > 0; left -= 1) {
    const id = await doSomething(seat.device(), dice)
    if (id) written.push(id)
  }
}

/** Tries one thing after another until there is one that can be done. */
async function doSomething(device: Device, dice: Dice): Promise<Id | undefined> {
  for (let tries = 0; tries < 12; tries += 1) {
    try {
      const id = await dice.pick(doings)(device, dice)
      if (id) return id
    } catch (no) {
      // The device said no and kept nothing: nothing to account for.
      if (!(no instanceof Refusal)) throw no
    }
  }
  return undefined
}

/** A round with the office; who was signed out meanwhile signs in again. */
async function speak(seat: Seat): Promise<void> {
  await seat.device().sync()
  if (!seat.device().status().signedOut) return
  try {
    await seat.device().renew(await seat.at().keeper.doors.demo(seat.person))
    await seat.device().sync()
  } catch (no) {
    if (!(no instanceof Trouble)) throw no
  }
}

/** The browser is killed in the middle of a round, and opened again with the PIN. */
async function dieAndComeBack(seat: Seat, dice: Dice): Promise<void> {
  const visit = seat.at()
  const { machine, line, network } = visit
  const { fate } = network
  let alive = dice.roll(5)
  network.fate = (path) => {
    alive -= 1
    return alive < 0 ? 'request lost' : fate(path)
  }
  await visit.device.sync()
  network.fate = fate
  const tab = machine.tab(line.fetch)
  const keeper = await openKeeper(visit.app, SLUG, tab)
  const device = await keeper.unlock(PIN)
  await device.sync()
  seat.sit({ ...visit, tab, keeper, device })
}

async function settleIn(office: Office, dice: Dice): Promise<Seat[]> {
  const { desk } = office
  let count = 0
  // Ids that are the same for every run, or the same seed would not pick the same records.
  const id = () => {
    count += 1
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
  }
  const hire = async (name: string, ...roles: Role[]) => {
    const person = await desk.put(desk.administrator, 'person.add', { on: id(), body: { name, roles } })
    office.invite(person, roles, false)
    return person
  }
  const bram = await hire('Bram Oduya', 'practitioner')
  const cleo = await hire('Cleo Varga', 'peer')
  const gwen = await hire('Gwen Sato', 'leader', 'supervisor')
  const enter = async (name: string, practitioner: Id) => {
    const client = id()
    await desk.put(practitioner, 'client.add', { on: client, client, body: { name, called: '' } })
    const give = (person: Id, as: 'practitioner' | 'supervisor') =>
      desk.put(practitioner, 'tie.give', { on: id(), client, body: { person, as } })
    await give(practitioner, 'practitioner')
    await give(gwen, 'supervisor')
    office.invite(client, [], true)
    return client
  }
  const clients = [await enter('Kit Moran', bram), await enter('Lena Brandt', cleo)]

  const places: [string, Id][] = [
    ['Bram at the office', bram],
    ['Bram on the road', bram],
    ['Cleo', cleo],
    ['Gwen', gwen],
    ...clients.map((client, place): [string, Id] => [`client ${place + 1}`, client]),
  ]
  const seats: Seat[] = []
  for (const [name, person] of places) {
    let here = await visit(office, person, clients.includes(person) ? 'my' : 'staff')
    seats.push({
      name,
      person,
      device: () => here.device,
      at: () => here,
      sit(then) {
        here = then
      },
      skew: (dice.roll(7) - 3) * 86_400_000 + dice.roll(3_600_000),
    })
  }
  return seats
}
