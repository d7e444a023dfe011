// Who sits at which device in a simulated agency, and in the agency next door that must never be heard of.
import { randomUUID } from 'node:crypto'
import type { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { foundAgency } from '#server/accept/found.ts'
import type { Device } from '#web/device/device.ts'
import type { App } from '#web/device/keeper.ts'
import type { Dice } from './dice.ts'
import { type Office, SLUG } from './office.ts'
import { type Visit, visit } from './visit.ts'

export type Seat = {
  name: string
  person: Id
  slug: string
  device(): Device
  sit(then: Visit): void
  at(): Visit
  /** How far this device's own clock is off. */
  skew: number
  /** Out of reach of any network for this many steps more. */
  away: number
}

/** One agency with its devices, and the entries that they said were kept. */
export type Side = { agency: Id; seats: Seat[]; written: Id[] }

/** Stands in every word that is written next door. */
export const CANARY = 'Zilverkanarie'
const NEXT_DOOR = 'river-bend'

export async function settleIn(office: Office, dice: Dice): Promise<Side> {
  const { desk } = office
  const id = countingIds(1)
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
    const skew = (dice.roll(7) - 3) * 86_400_000 + dice.roll(3_600_000)
    const app = clients.includes(person) ? 'my' : 'staff'
    seats.push(await takeSeat(office, { name, person, slug: SLUG, app, skew }))
  }
  return { agency: desk.agency, seats, written: [] }
}

/** Another agency in the same database, with one practitioner who works there like everybody else. */
export async function settleNextDoor(office: Office): Promise<Side> {
  const { desk } = office
  const id = countingIds(900)
  const [agency, administrator] = [randomUUID(), id()]
  await foundAgency(
    { pool: desk.database.app, now: desk.now },
    {
      agency: {
        id: agency,
        name: CANARY,
        slug: NEXT_DOOR,
        zone: 'America/New_York',
        calls: 'member',
        emergency: '911',
      },
      administrator: { id: administrator, name: CANARY, roles: ['administrator', 'practitioner'] },
    },
  )
  office.invite(administrator, ['administrator', 'practitioner'], false, agency)
  const who = { name: 'next door', person: administrator, slug: NEXT_DOOR, app: 'staff' as const, skew: 0 }
  const seat = await takeSeat(office, who)
  const client = id()
  const device = seat.device()
  const written = [
    await device.act('client.add', { on: client, client, body: { name: CANARY, called: CANARY } }),
    await device.act('tie.give', {
      on: id(),
      client,
      body: { person: administrator, as: 'practitioner' },
    }),
  ]
  await device.sync()
  return { agency, seats: [seat], written }
}

type Who = Pick<Seat, 'name' | 'person' | 'slug' | 'skew'> & { app: App }

async function takeSeat(office: Office, { app, ...who }: Who): Promise<Seat> {
  let here = await visit(office, who.person, app, undefined, who.slug)
  return {
    ...who,
    away: 0,
    device: () => here.device,
    at: () => here,
    sit(then) {
      here = then
    },
  }
}

/** Ids that are the same for every run, or the same seed would not pick the same records. */
function countingIds(first: number): () => Id {
  let count = first - 1
  return () => {
    count += 1
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
  }
}
