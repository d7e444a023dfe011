// For tests: an agency in a database of its own, and a pen to write entries with that go through accept.
import { randomUUID } from 'node:crypto'
import type { Envelope } from '#domain/entry.ts'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import type { Role } from '#domain/person.ts'
import type { Id, Instant } from '#domain/text.ts'
import { type Accept, createAccept } from '#server/accept.ts'
import type { Database } from '#server/db/connect.ts'
import { freshDatabase } from '#server/db/test-database.ts'
import type { Answer } from './answer.ts'
import { foundAgency } from './found.ts'

type What<Name extends EntryName> = { on?: Id; client?: Id | null; body: BodyOf<Name> } & Partial<
  Pick<Envelope, 'id' | 'at' | 'needs' | 'device'>
>

export type Desk = {
  database: Database
  agency: Id
  administrator: Id
  accept: Accept
  /** Where faults of ours were thrown. */
  faults: string[]
  now(): Date
  /** Moves the server's clock on and says what it shows. */
  wait(seconds: number): Instant
  write<Name extends EntryName>(by: Id, kind: Name, what: What<Name>): Envelope
  /** All by the author of the first, as a device of theirs would bring them. */
  send(envelopes: readonly Envelope[]): Promise<Answer[]>
  /** Writes one that must be accepted; gives the id of its record. */
  put<Name extends EntryName>(by: Id, kind: Name, what: What<Name>): Promise<Id>
  hire(name: string, ...roles: Role[]): Promise<Id>
  /** A client with one practitioner. */
  enter(name: string, practitioner: Id): Promise<Id>
  close(): Promise<void>
}

export async function openDesk(): Promise<Desk> {
  const database = await freshDatabase()
  const faults: string[] = []
  let clock = Date.parse('2026-03-02T15:00:00.000Z')
  const now = () => new Date(clock)
  const wait = (seconds: number) => {
    clock += seconds * 1000
    return now().toISOString()
  }
  const [agency, administrator] = [randomUUID(), randomUUID()]
  const log = { fault: (where: string) => faults.push(where) }
  const accept = createAccept({ pool: database.app, now, log })
  await foundAgency(
    { pool: database.app, now },
    {
      agency: {
        id: agency,
        name: 'Hill House',
        slug: 'hill-house',
        zone: 'America/New_York',
        calls: 'client',
        emergency: '911',
      },
      administrator: { id: administrator, name: 'Ada Quist' },
    },
  )
  const desk: Desk = {
    database,
    agency,
    administrator,
    accept,
    faults,
    now,
    wait,
    write: (by, kind, { on = randomUUID(), client = null, body, ...rest }) => ({
      id: randomUUID(),
      kind,
      on,
      client,
      by,
      device: null,
      at: wait(1),
      zone: 'America/New_York',
      doubtful: false,
      needs: [],
      body,
      ...rest,
    }),
    send: (envelopes) => accept({ agency, person: envelopes[0]?.by ?? agency, device: null, envelopes }),
    async put(by, kind, what) {
      const envelope = desk.write(by, kind, what)
      const [answer] = await desk.send([envelope])
      if (answer?.answer !== 'accepted') throw new Error(`${kind}: ${answer?.answer}, ${answer?.reason}`)
      return envelope.on
    },
    hire: (name, ...roles) => desk.put(administrator, 'person.add', { body: { name, roles } }),
    async enter(name, practitioner) {
      const client = randomUUID()
      await desk.put(practitioner, 'client.add', { on: client, client, body: { name, called: '' } })
      await desk.put(practitioner, 'tie.give', { client, body: { person: practitioner, as: 'practitioner' } })
      return client
    },
    close: () => database.close(),
  }
  return desk
}
