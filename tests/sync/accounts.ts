// What must be true of a simulated agency at its end: nothing lost, nothing twice, and records that the log adds up to.
import { expect } from 'vitest'
import { applyEntry, type Envelope, type Looks, readBody } from '#domain/entry.ts'
import { entryKind, isEntryName, RECORDS, type RecordName, recordOf } from '#domain/kinds.ts'
import type { Base } from '#domain/record.ts'
import { inAgency } from '#server/db/tenant.ts'
import { readerFor } from '#server/store/reader.ts'
import { rowsFor } from '#server/store/records.ts'
import { verifyLog } from '#server/store/verify-log.ts'
import type { Office } from './office.ts'
import type { Side } from './seats.ts'

const KINDS = Object.keys(RECORDS) as RecordName[]

/** Each device has exactly the records its person may keep, as the server has them. */
export async function sameRecords({ desk }: Office, { agency, seats }: Side): Promise<void> {
  for (const { person, device, name } of seats) {
    const rows = await inAgency(desk.database.app, agency, async (trx) => {
      const reader = await readerFor(trx, { agency, person, device: null })
      return rowsFor(reader, 'kept').where('removed', '=', false).execute()
    })
    const there = new Map(rows.map(({ kind, id, body }) => [`${kind} ${id}`, body]))
    const here = new Map(
      KINDS.flatMap((kind) =>
        device()
          .all(kind)
          .map((record) => [`${kind} ${record.id}`, record]),
      ),
    )
    expect([...here.keys()].sort(), name).toEqual([...there.keys()].sort())
    for (const [key, record] of here) expect(record, `${name}: ${key}`).toEqual(there.get(key))
  }
}

type Logged = Awaited<ReturnType<typeof logOf>>[number]

const logOf = ({ desk }: Office, agency: string) =>
  inAgency(desk.database.app, agency, (trx) =>
    trx.selectFrom('log').selectAll().where('agency', '=', agency).orderBy('number').execute(),
  )

/** Each entry that an act resolved with is in the log, with the answer its author was given. */
export async function allAccountedFor(office: Office, { agency, seats, written }: Side): Promise<string[]> {
  const log = await logOf(office, agency)
  const answers = new Map(log.map(({ id, answer }) => [id, answer]))
  expect(answers.size).toBe(log.length)
  // Where the first answer was lost, a held entry is answered with what a supervisor has decided meanwhile.
  const decisions = new Map(
    log
      .filter(({ kind, answer }) => kind.startsWith('held.') && answer === 'accepted')
      .map(({ kind, record }) => [record, kind === 'held.admit' ? undefined : 'refused'] as const),
  )
  const attention = new Map(
    seats.flatMap(({ device }) =>
      device()
        .attention()
        .map(({ entry, answer }) => [entry.id, answer] as const),
    ),
  )
  for (const { device, name } of seats)
    expect(device().status(), name).toMatchObject({ waiting: 0, online: true })
  for (const id of written) {
    const answer = answers.get(id)
    expect(answer, `entry ${id}`).toBeDefined()
    if (answer === 'accepted') continue
    const may = answer === 'held' && decisions.has(id) ? [answer, decisions.get(id)] : [answer]
    expect(may, `entry ${id} was ${answer}`).toContain(attention.get(id))
  }
  return written.map((id) => answers.get(id) ?? '')
}

/** The accepted entries of the log, applied once each and in order, make the very records that are stored. */
export async function addsUp(office: Office, { agency }: Side): Promise<void> {
  const log = await logOf(office, agency)
  const said = new Map(log.map((line) => [line.id, line]))
  const made = new Map<string, Base>()
  const looks: Looks = (kind, id) => made.get(`${kind} ${id}`)
  const take = (line: Logged) => {
    if (!isEntryName(line.kind)) throw new Error(`There is no entry kind ${line.kind}.`)
    const kind = entryKind(line.kind)
    const record = recordOf(line.kind)
    const after = applyEntry(kind, looks(record, line.record), readBody(kind, envelopeOf(line)), looks)
    made.set(`${record} ${after.id}`, after)
  }
  for (const line of log) {
    if (line.answer !== 'accepted' || line.record_kind === 'held') {
      const admitted =
        line.kind === 'held.admit' && line.answer === 'accepted' ? said.get(line.record) : undefined
      if (admitted) take(admitted)
    } else take(line)
  }
  const stored = await inAgency(office.desk.database.app, agency, (trx) =>
    trx
      .selectFrom('record')
      .select(['kind', 'id', 'body'])
      .where('agency', '=', agency)
      .where('kind', '<>', 'held')
      .execute(),
  )
  expect([...made.keys()].sort()).toEqual(stored.map(({ kind, id }) => `${kind} ${id}`).sort())
  for (const { kind, id, body } of stored) expect(made.get(`${kind} ${id}`), `${kind} ${id}`).toEqual(body)
}

function envelopeOf(line: Logged): Envelope {
  const { body, zone } = line.body as { body: unknown; zone: string }
  const { id, kind, client, at, device } = line
  return {
    id,
    kind,
    on: line.record,
    client,
    by: line.author,
    device,
    at,
    zone,
    doubtful: false,
    needs: [],
    body,
  }
}

export async function wholeChain({ desk }: Office, { agency }: Side): Promise<void> {
  const verdict = await inAgency(desk.database.app, agency, (trx) => verifyLog(trx, agency))
  expect(verdict.broken).toBeNull()
}

/** What happened, without the ids that no two runs share. */
export async function storyOf(office: Office, { agency }: Side): Promise<string[]> {
  const log = await logOf(office, agency)
  return log.map(({ kind, answer, at }) => `${at} ${kind} ${answer}`)
}
