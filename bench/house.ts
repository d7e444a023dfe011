// Agencies to measure with: practitioners who are signed in, each with a caseload, made through the front door.
import { randomUUID } from 'node:crypto'
import type { Envelope } from '#domain/entry.ts'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import type { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { foundAgency } from '#server/accept/found.ts'
import { type Accept, createAccept } from '#server/accept.ts'
import type { Database } from '#server/db/connect.ts'
import { inAgency } from '#server/db/tenant.ts'
import { cookieName } from '#server/http/cookies.ts'
import { ensureAccount } from '#server/sign-in/accounts.ts'
import { noteDevice } from '#server/sign-in/devices.ts'
import { openFull } from '#server/sign-in/staff-door.ts'

export type Chart = { client: Id; goal: Id }

export type Worker = {
  agency: Id
  slug: string
  person: Id
  device: Id
  /** What a call of theirs carries. */
  headers: Record<string, string>
  caseload: Chart[]
}

type Wanted = { agencies: number; workers: number; caseload: number; roles?: readonly Role[] }

/** The workers, spread over the agencies. */
export async function openHouse(database: Database, { agencies, workers, ...wanted }: Wanted) {
  const accept = createAccept({ pool: database.app, now: () => new Date(), log: { fault: stop } })
  const found: Worker[] = []
  for (let place = 0; place < agencies; place += 1) {
    const administrator = randomUUID()
    const agency = await openAgency(database, administrator)
    for (let more = place; more < workers; more += agencies)
      found.push(await hire(database, accept, { ...agency, ...wanted, administrator }))
  }
  return { accept, workers: found }
}

async function openAgency(database: Database, administrator: Id) {
  const agency = randomUUID()
  const slug = `bench-${agency.slice(0, 8)}`
  await foundAgency(
    { pool: database.app, now: () => new Date() },
    {
      agency: { id: agency, slug, name: 'Bench Street', zone: 'UTC', calls: 'client', emergency: '911' },
      administrator: { id: administrator, name: 'Ada Quist', roles: ['administrator', 'leader'] },
    },
  )
  return { agency, slug }
}

type Hiring = Pick<Wanted, 'caseload' | 'roles'> & { agency: Id; slug: string; administrator: Id }

async function hire(database: Database, accept: Accept, hiring: Hiring): Promise<Worker> {
  const { agency, slug, administrator, roles = ['practitioner'] } = hiring
  const person = randomUUID()
  const body = { name: 'Bram Oduya', roles: [...roles] }
  const put = (by: Id, envelopes: Envelope[]) => putAll(accept, agency, by, envelopes)
  await put(administrator, [entry(administrator, 'person.add', { on: person, client: null, body })])
  const caseload: Chart[] = []
  for (let place = 0; place < hiring.caseload; place += 1) caseload.push(await enter(put, person))
  const open = await inAgency(database.app, agency, async (trx) => {
    await ensureAccount(trx, agency, person)
    const named = { id: randomUUID(), name: 'A measured device' }
    const device = await noteDevice(trx, { agency, person, kind: 'staff' }, named, new Date())
    return openFull(trx, agency, { person, device, kind: 'staff' }, new Date())
  })
  const name = cookieName({ host: '', port: 0, dataFolder: '' }, slug, 'staff')
  const headers = { cookie: `${name}=${open.token}`, 'x-device-key': open.deviceKey }
  return { agency, slug, person, device: open.device, headers, caseload }
}

async function enter(put: (by: Id, envelopes: Envelope[]) => Promise<void>, by: Id): Promise<Chart> {
  const [client, goal] = [randomUUID(), randomUUID()]
  const tie = { person: by, as: 'practitioner' as const }
  const goalWords = { words: 'To cook for a friend', why: 'We always did.', area: null, knowing: '' }
  await put(by, [
    entry(by, 'client.add', { on: client, client, body: { name: 'Kit Moran', called: '' } }),
    entry(by, 'tie.give', { on: randomUUID(), client, body: tie }),
  ])
  await put(by, [entry(by, 'goal.set', { on: goal, client, body: goalWords })])
  return { client, goal }
}

type What<Name extends EntryName> = { on: Id; client: Id | null; body: BodyOf<Name> }

function entry<Name extends EntryName>(by: Id, kind: Name, { on, client, body }: What<Name>): Envelope {
  const told = { at: new Date().toISOString(), zone: 'UTC', doubtful: false, needs: [], device: null }
  return { id: randomUUID(), kind, on, client, by, ...told, body }
}

export async function putAll(accept: Accept, agency: Id, person: Id, envelopes: Envelope[]): Promise<void> {
  const answers = await accept({ agency, person, device: null, envelopes })
  const not = answers.find(({ answer }) => answer !== 'accepted')
  if (not) throw new Error(`An entry of the measure was ${not.answer}: ${not.reason}`)
}

function stop(where: string, error: unknown): never {
  throw new Error(`A fault at ${where}`, { cause: error })
}
