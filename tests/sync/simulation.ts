// A simulated agency: people at their devices do what people do, while network, clocks and browsers misbehave.
import { Refusal } from '#domain/refusal.ts'
import type { Id } from '#domain/text.ts'
import type { Device } from '#web/device/device.ts'
import { Trouble } from '#web/device/trouble.ts'
import { type Dice, diceOf } from './dice.ts'
import { doings } from './doings.ts'
import { bringBack, changeRoles, dieAndComeBack, isFull, signOutElsewhere, turnsClock } from './mishaps.ts'
import { type Fate, type Office, openOffice } from './office.ts'
import { CANARY, type Seat, type Side, settleIn, settleNextDoor } from './seats.ts'

export type World = {
  office: Office
  here: Side
  nextDoor: Side
  /** Answers to a device of one agency in which the other one shows. */
  leaks: string[]
  /** What is looked for does show where it belongs. */
  isHeard: boolean
}

const STEPS = 120
const HOUR = 3600

export async function simulate(seed: number): Promise<World> {
  const dice = diceOf(seed)
  const office = await openOffice('little')
  const here = await settleIn(office, dice)
  const nextDoor = await settleNextDoor(office)
  const seats = [...here.seats, ...nextDoor.seats]
  const network = { bad: true }
  const leaks: string[] = []
  for (const seat of seats)
    seat.at().network.fate = () => {
      if (!network.bad) return 'arrives'
      return seat.away > 0 ? 'request lost' : badFate(dice)
    }
  overhear(here, (said) => said.includes(CANARY) || said.includes(nextDoor.agency), leaks)
  let isHeard = false
  overhear(
    nextDoor,
    (said) => {
      isHeard ||= said.includes(CANARY)
      return said.includes(here.agency)
    },
    leaks,
  )

  for (let step = 0; step < STEPS; step += 1) {
    pass(office, seats, dice.roll(40) === 0 ? dice.roll(400) * HOUR : 1 + dice.roll(600))
    for (const seat of seats) seat.away -= 1
    const seat = dice.pick(here.seats)
    const what = dice.roll(100)
    if (what < 55) await work(seat, dice, here.written)
    else if (what < 82) await speak(seat)
    else if (what < 86) await dieAndComeBack(seat, dice)
    else if (what < 89) await seat.at().line.late()
    else if (what < 91) await isFull(seat, dice)
    else if (what < 92) seat.away = 5 + dice.roll(40)
    else if (what < 93) await signOutElsewhere(seat, here.seats)
    else if (what < 94) await changeRoles(office, here.seats, dice)
    else if (what < 95) turnsClock(seat, dice)
    else if (what < 96) await office.restart()
    else await workNextDoor(nextDoor)
  }

  network.bad = false
  await bringBack(office, here.seats)
  for (const seat of seats) await seat.at().line.late()
  // What is put off is put off by an hour; ties that changed are heard of in the round after.
  for (let round = 0; round < 4; round += 1) {
    pass(office, seats, 2 * HOUR)
    for (const seat of seats) await speak(seat)
  }
  return { office, here, nextDoor, leaks, isHeard }
}

function badFate(dice: Dice): Fate {
  const roll = dice.roll(100)
  if (roll < 18) return 'request lost'
  if (roll < 34) return 'answer lost'
  if (roll < 44) return 'twice'
  return roll < 52 ? 'again later' : 'arrives'
}

function overhear({ seats }: Side, shows: (said: string) => boolean, leaks: string[]): void {
  for (const seat of seats)
    seat.at().network.overhears = (said) => {
      if (shows(said)) leaks.push(`${seat.name}: ${said}`)
    }
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

async function workNextDoor({ seats, written }: Side): Promise<void> {
  for (const seat of seats) {
    const device = seat.device()
    const client = device.all('client')[0]?.id
    if (client === undefined) continue
    written.push(await device.act('goal.hope', { on: device.newId(), client, body: { words: CANARY } }))
    await speak(seat)
  }
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
