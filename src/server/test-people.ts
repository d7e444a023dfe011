// A small agency for tests of the doors, made by entries: its staff, one client, and who works with whom.
import { randomUUID } from 'node:crypto'
import type { Envelope } from '#domain/entry.ts'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import type { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import type { FoundAgency, TestApp } from './test-app.ts'

export type SmallAgency = FoundAgency & {
  practitioner: Id
  stranger: Id
  leader: Id
  client: Id
  /** Writes an entry and says what came of it. */
  write<Name extends EntryName>(by: Id, kind: Name, what: What<Name>): Promise<string>
}

type What<Name extends EntryName> = { on: Id; client?: Id; body: BodyOf<Name>; at?: Date }

export const HELP = {
  name: 'Crisis line',
  phone: '555-0142',
  hours: 'Day and night',
  about: 'When it is too much',
}

export async function smallAgency(app: TestApp, options: { help?: boolean } = {}): Promise<SmallAgency> {
  const found = await app.found({ name: 'Elm Street Agency' })
  const { agency, administrator } = found
  const write: SmallAgency['write'] = async (by, kind, what) => {
    const entry = entryOf(app.services.now(), by, kind, what)
    const [answer] = await app.accept({ agency, person: by, device: null, envelopes: [entry] })
    return answer?.answer ?? 'none'
  }
  const hire = async (name: string, ...roles: Role[]) => {
    const on = randomUUID()
    await write(administrator, 'person.add', { on, body: { name, roles } })
    return on
  }
  const practitioner = await hire('Bram Oduya', 'practitioner')
  const stranger = await hire('Ilse Kwan', 'practitioner')
  const leader = await hire('Gwen Sato', 'leader')
  const client = randomUUID()
  await write(practitioner, 'client.add', { on: client, client, body: { name: 'Kit Moran', called: '' } })
  const body = { person: practitioner, as: 'practitioner' as const }
  await write(practitioner, 'tie.give', { on: randomUUID(), client, body })
  if (options.help !== false)
    await write(administrator, 'agency.set-help', {
      on: agency,
      body: { emergency: '911', help: [HELP], procedure: '' },
    })
  return { ...found, practitioner, stranger, leader, client, write }
}

export function entryOf<Name extends EntryName>(now: Date, by: Id, kind: Name, what: What<Name>): Envelope {
  return {
    id: randomUUID(),
    kind,
    on: what.on,
    client: what.client ?? null,
    by,
    device: null,
    at: (what.at ?? now).toISOString(),
    zone: 'UTC',
    doubtful: false,
    needs: [],
    body: what.body,
  }
}
