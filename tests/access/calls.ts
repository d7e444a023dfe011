// What the matrix asks the server over HTTP, and what the policy says the answers should be.
import { expect } from 'vitest'
import { AGENCY } from '#demo/people.ts'
import type { Client } from '#domain/client.ts'
import type { Envelope } from '#domain/entry.ts'
import type { Person } from '#domain/person.ts'
import { type Actor, keeps, opens, SEE, type Sight } from '#domain/policy.ts'
import { NOT_THERE } from '#domain/refusal.ts'
import type { Id } from '#domain/text.ts'
import { holds, type Tie } from '#domain/tie.ts'
import type { Answer } from '#server/accept/answer.ts'
import { inAgency } from '#server/db/tenant.ts'
import type { Row } from '#server/store/records.ts'
import type { TestApp } from '#server/test-app.ts'
import type { Caller, Said } from '#server/test-caller.ts'

export const api = (path: string) => `/api/${AGENCY.slug}${path}`

/** Every record of the demo agency, as they stand in the database. */
export const everyRow = ({ database }: TestApp): Promise<Row[]> =>
  inAgency(database.app, AGENCY.id, async (trx) => {
    const rows = trx.selectFrom('record').select(['kind', 'id', 'client', 'revision', 'body', 'removed'])
    return (await rows.where('agency', '=', AGENCY.id).execute()) as Row[]
  })

/** Who somebody is to the policy, read off the records and not by the server's own query. */
export function actorFrom(rows: readonly Row[], person: Id): Actor {
  const record = rows.find(({ kind, id }) => kind === 'person' && id === person)?.body as Person | undefined
  const ties = new Map<Id, Tie['as'][]>()
  for (const tie of tiesIn(rows))
    if (tie.person === person && tie.client) ties.set(tie.client, [...(ties.get(tie.client) ?? []), tie.as])
  return { person, roles: record?.roles ?? [], ties }
}

const tiesIn = (rows: readonly Row[]) =>
  rows.flatMap(({ kind, body }) => (kind === 'tie' && holds(body as Tie) ? [body as Tie] : []))

/** What the policy says somebody gets of all rows: on their devices, or on opening a chart. */
export function policyGives(rows: readonly Row[], actor: Actor, way: 'kept' | 'opened'): Row[] {
  const adders = new Map(
    rows.filter(({ kind }) => kind === 'client').map(({ id, body }) => [id, addedBy(body)]),
  )
  const team = new Set(
    tiesIn(rows)
      .filter(({ client }) => client === actor.person)
      .map(({ person }) => person),
  )
  return rows.filter(({ kind, id, client }) => {
    const sight: Sight = SEE[kind]
    if (sight.kept.includes('known') && team.has(id)) return true
    return (way === 'kept' ? keeps : opens)(actor, kind, client, adders.get(client ?? '') ?? null)
  })
}

const addedBy = (body: unknown) => (body as Client).addedBy

/** In an order of their own, so that two lists of the same rows are equal. */
export const inOrder = (rows: readonly Row[]) =>
  rows.toSorted((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1))

/** All that a device with nothing yet is sent, page after page. */
export async function pullAll(caller: Caller): Promise<Row[]> {
  const rows: Row[] = []
  let [after, ties] = ['', '']
  for (let more = true; more; ) {
    const { status, body } = await caller.get(api(`/changes?after=${after}&ties=${ties}&limit=90`))
    expect([status, body.startOver]).toEqual([200, false])
    rows.push(...(body.records as Row[]))
    after = String(body.cursor)
    ties = String(body.ties)
    more = body.more === true
  }
  return rows
}

export async function sendAll(
  caller: Caller,
  entries: readonly Envelope[],
  at = api('/entries'),
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let start = 0; start < entries.length; start += 100) {
    const said = await caller.post(at, { entries: entries.slice(start, start + 100) })
    expect(said.status, said.text).toBe(200)
    answers.push(...(said.body.answers as Answer[]))
  }
  return answers
}

/** What came of an entry, in a word: a rule of the programme is told from "not yours" by what it says. */
export const cameOf = ({ answer, reason }: Answer): string =>
  answer === 'refused' ? (reason === NOT_THERE ? 'not there' : `refused: ${reason}`) : answer

export const isNotThere = ({ status, body }: Said) =>
  status === 404 && body.code === 'not-there' && body.error === NOT_THERE
