// Records in memory, made of entries by the same judgement the server and the device use.
import type { Agency } from '#domain/agency.ts'
import type { Client } from '#domain/client.ts'
import type { Envelope, Looks } from '#domain/entry.ts'
import { judge } from '#domain/judge.ts'
import { isEntryName, RECORDS, type RecordName, type RecordOf } from '#domain/kinds.ts'
import type { Person, Role } from '#domain/person.ts'
import { type Actor, keeps } from '#domain/policy.ts'
import type { Base } from '#domain/record.ts'
import type { Id } from '#domain/text.ts'
import { holds, type Tie } from '#domain/tie.ts'

export type Founding = {
  agency: { id: Id; name: string; slug: string; zone: string; calls: Agency['calls']; emergency: string }
  administrator: { id: Id; name: string }
}

export type Charts = {
  looks: Looks
  /** Judges an entry and keeps what it makes; throws a Refusal. */
  take(entry: Envelope): void
  actor(person: Id): Actor
  all<Name extends RecordName>(kind: Name): RecordOf<Name>[]
  /** What of these records travels to a person's devices. */
  sees(actor: Actor, kind: RecordName, record: Base): boolean
}

/** An agency with its founder and nobody else, as the first run leaves it. */
export function newCharts({ agency, administrator }: Founding): Charts {
  const records = new Map<string, Map<Id, Base>>(Object.keys(RECORDS).map((kind) => [kind, new Map()]))
  const keep = (kind: string, record: Base) => records.get(kind)?.set(record.id, record)
  const looks: Looks = (kind, id) => records.get(kind)?.get(id)
  const all = <Name extends RecordName>(kind: Name) =>
    [...(records.get(kind)?.values() ?? [])] as unknown as RecordOf<Name>[]
  const bare = { client: null, through: [], others: [] }
  keep('agency', { ...bare, ...agency, help: [], procedure: '' } as Agency)
  keep('person', { ...bare, ...administrator, roles: ['administrator'], ended: false } as Person)

  const actor = (person: Id): Actor => {
    const ties = new Map<Id, Tie['as'][]>()
    for (const tie of all('tie')) {
      if (tie.person !== person || tie.client === null || !holds(tie)) continue
      ties.set(tie.client, [...(ties.get(tie.client) ?? []), tie.as])
    }
    const staff = looks('person', person) as Person | undefined
    const roles: readonly Role[] = staff?.ended ? [] : (staff?.roles ?? [])
    return { person, roles, ties }
  }

  return {
    looks,
    all,
    actor,
    take(entry) {
      if (!isEntryName(entry.kind)) throw new Error(`There is no entry kind ${entry.kind}.`)
      const { record, after } = judge(actor(entry.by), entry, looks)
      keep(record, after)
    },
    sees(who, kind, record) {
      const client = looks('client', record.client ?? '') as Client | undefined
      if (keeps(who, kind, record.client, client?.addedBy ?? null)) return true
      // A client knows the staff they work with; staff know all staff.
      const known = () => all('tie').some((tie) => tie.person === record.id && tie.client === who.person)
      return kind === 'person' && (who.roles.length > 0 || known())
    },
  }
}
