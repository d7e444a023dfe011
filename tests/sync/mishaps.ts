// What goes wrong in a simulated agency, apart from the network: each mishap happens now and then, and costs nothing kept.
import { Refusal } from '#domain/refusal.ts'
import { openKeeper } from '#web/device/open-keeper.ts'
import { Trouble } from '#web/device/trouble.ts'
import type { Dice } from './dice.ts'
import { doings } from './doings.ts'
import type { Office } from './office.ts'
import type { Seat } from './seats.ts'
import { PIN } from './visit.ts'

const DAY = 86_400_000

/** The store has no room: every write of the browser's fails until this is over. */
let full = false
for (const name of ['add', 'put'] as const) {
  const write = IDBObjectStore.prototype[name]
  IDBObjectStore.prototype[name] = function (...what: Parameters<typeof write>) {
    if (full) throw new DOMException('full', 'QuotaExceededError')
    return write.apply(this, what)
  }
}

/** The browser is killed in the middle of a round, and opened again with the PIN. */
export async function dieAndComeBack(seat: Seat, dice: Dice): Promise<void> {
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
  const keeper = await openKeeper(visit.app, seat.slug, tab)
  const device = await keeper.unlock(PIN)
  await device.sync()
  seat.sit({ ...visit, tab, keeper, device })
}

/** Nothing can be kept for a while: each try says so, and changes nothing. */
export async function isFull(seat: Seat, dice: Dice): Promise<void> {
  const device = seat.device()
  const before = JSON.stringify([device.status().waiting, device.all('goal'), device.all('attendance')])
  full = true
  try {
    for (let tries = 0; tries < 4; tries += 1) {
      const id = await dice
        .pick(doings)(device, dice)
        .catch((no: unknown) => {
          if (no instanceof Refusal || (no instanceof Trouble && no.code === 'not-kept')) return undefined
          throw no
        })
      if (id) throw new Error('A device without room said that it had kept something.')
    }
    const after = JSON.stringify([device.status().waiting, device.all('goal'), device.all('attendance')])
    if (after !== before) throw new Error('A device without room shows what it has not kept.')
    await device.sync()
  } finally {
    full = false
  }
}

/** Ends the sign-in of another device of the same person. */
export async function signOutElsewhere(seat: Seat, seats: readonly Seat[]): Promise<void> {
  const other = seats.find((one) => one !== seat && one.person === seat.person)
  if (!other) return
  await seat
    .device()
    .calls.endDevice(other.device().me.device)
    .catch((no: unknown) => {
      if (!(no instanceof Trouble)) throw no
    })
}

/** Somebody of the staff has other roles from now on, or none for a while. */
export async function changeRoles(office: Office, seats: readonly Seat[], dice: Dice): Promise<void> {
  const { desk } = office
  const { person } = dice.pick(seats.filter((seat) => seat.at().app === 'staff'))
  const by = desk.administrator
  const what = dice.roll(4)
  if (what === 0) await desk.put(by, 'person.end', { on: person, body: {} })
  else if (what === 1) await desk.put(by, 'person.return', { on: person, body: {} })
  else {
    const roles = dice.pick([
      ['practitioner'],
      ['peer'],
      ['leader', 'supervisor'],
      ['practitioner', 'leader'],
    ] as const)
    await desk.put(by, 'person.set-roles', { on: person, body: { roles: [...roles] } })
  }
}

/** Everybody who was sent away comes back, so that what they wrote can go up. */
export async function bringBack({ desk }: Office, seats: readonly Seat[]): Promise<void> {
  for (const seat of seats)
    if (seat.at().app === 'staff')
      await desk.put(desk.administrator, 'person.return', { on: seat.person, body: {} })
}

/** The clock of a device is set wrong by days, one way or the other. */
export function turnsClock(seat: Seat, dice: Dice): void {
  seat.skew = (dice.roll(9) - 4) * DAY
}
