// Every person of the demo agency × every record × every kind of entry: the policy, the database and HTTP say the same.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AGENCY, CLIENTS, STAFF } from '#demo/people.ts'
import { inNoChart, RECORDS, type RecordName, recordOf } from '#domain/kinds.ts'
import type { Actor } from '#domain/policy.ts'
import type { Id } from '#domain/text.ts'
import type { Mode } from '#server/access.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import { readerFor } from '#server/store/reader.ts'
import { type Row, rowsFor } from '#server/store/records.ts'
import { type Caller, newCaller, signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import {
  actorFrom,
  api,
  cameOf,
  everyRow,
  inOrder,
  isNotThere,
  policyGives,
  pullAll,
  sendAll,
} from './calls.ts'
import { type Demo, openDemo } from './demo.ts'
import { KINDS, type Trial, trialsOf } from './trials.ts'

const STAFF_NAMES = [...Object.keys(STAFF), 'former', 'intake']
const CLIENT_NAMES = [...Object.keys(CLIENTS), 'ninth']
const NAMES = [...STAFF_NAMES, ...CLIENT_NAMES]

let demo: Demo
let elsewhere: SmallAgency
let rows: Row[]
const people = new Map<string, { caller: Caller; actor: Actor }>()

beforeAll(async () => {
  demo = await openDemo()
  elsewhere = await smallAgency(demo.app)
  rows = await everyRow(demo.app)
  for (const name of NAMES) {
    const person = idOf(name)
    people.set(name, { caller: await callAs(name, person), actor: actorFrom(rows, person) })
  }
}, 120_000)
afterAll(() => demo.app.close())

function idOf(name: string): Id {
  const invented = { ...STAFF, ...CLIENTS }[name as keyof typeof STAFF | keyof typeof CLIENTS]
  if (invented) return invented.id
  return name === 'ninth' ? demo.ninth : demo.guests[name as 'former' | 'intake']
}

/** The people of the demo come in by its own door; the guests, whom it does not offer, as after any other. */
async function callAs(name: string, person: Id): Promise<Caller> {
  if (name === 'former' || name === 'intake')
    return signedIn(demo.app, { ...AGENCY, agency: AGENCY.id }, person)
  if (name === 'ninth') return signedIn(demo.app, { ...AGENCY, agency: AGENCY.id }, person, 'client')
  const caller = newCaller(demo.app)
  const said = await caller.post(api('/sign-in/demo'), { person, device: caller.device })
  expect(said.status, said.text).toBe(200)
  return caller
}

function who(name: string) {
  const one = people.get(name)
  if (!one) throw new Error(`${name} is not signed in.`)
  return one
}

const inDemo = <T>(query: (trx: Tenant) => Promise<T>) => inAgency(demo.app.database.app, AGENCY.id, query)

const databaseGives = (person: Id, mode: Mode): Promise<Row[]> =>
  inDemo(async (trx) =>
    rowsFor(await readerFor(trx, { agency: AGENCY.id, person, device: null }), mode).execute(),
  )

test('the demo has every way of standing to a chart, and a record of every kind in each', () => {
  const kindsIn = (client: Id | null) =>
    new Set(rows.filter((row) => row.client === client).map(({ kind }) => kind))
  const inCharts = (Object.keys(RECORDS) as RecordName[]).filter((kind) => !inNoChart(kind)).sort()
  expect(demo.charts).toHaveLength(CLIENT_NAMES.length)
  for (const { client, name } of demo.charts) expect([...kindsIn(client)].sort(), name).toEqual(inCharts)
  const ofTheAgency = (Object.keys(RECORDS) as RecordName[]).filter(inNoChart).sort()
  expect([...kindsIn(null)].sort()).toEqual(ofTheAgency)
  expect(who('dana').actor.ties.size).toBe(4)
  expect(who('luis').actor.ties.size).toBe(5)
  expect(who('ruth').actor.ties.size).toBe(9)
  for (const name of ['marcus', 'ines', 'former', 'intake', 'maya']) expect(who(name).actor.ties.size).toBe(0)
})

describe('what is seen', () => {
  test.each(NAMES)('%s is sent what the policy lets them keep, whole and once', async (name) => {
    const { caller, actor } = who(name)
    const pulled = await pullAll(caller)
    const kept = inOrder(policyGives(rows, actor, 'kept'))
    expect(inOrder(pulled)).toEqual(kept)
    expect(inOrder(await databaseGives(actor.person, 'kept'))).toEqual(kept)
    const read = new Set(pulled.flatMap(({ client }) => client ?? []))
    expect(await readBy(actor.person, 'changes')).toEqual([...read].sort())
  })

  test('each record is seen by somebody, and each in a chart is kept from most', () => {
    const seers = new Map<string, number>()
    for (const name of NAMES)
      for (const { kind, id } of policyGives(rows, who(name).actor, 'opened'))
        seers.set(`${kind} ${id}`, (seers.get(`${kind} ${id}`) ?? 0) + 1)
    expect(seers.size).toBe(rows.length)
    const most = rows
      .filter(({ client }) => client !== null)
      .map(({ kind, id }) => seers.get(`${kind} ${id}`) ?? 0)
    expect(Math.max(...most)).toBeLessThan(NAMES.length / 2)
  })

  test.each(STAFF_NAMES)('%s opens what the policy opens of each chart, or it is not there', async (name) => {
    const { caller, actor } = who(name)
    const given = policyGives(rows, actor, 'opened')
    expect(inOrder(await databaseGives(actor.person, 'opened'))).toEqual(inOrder(given))
    const none = await caller.get(api(`/charts/${randomUUID()}`))
    expect(isNotThere(none)).toBe(true)
    const opened: Id[] = []
    for (const client of [
      ...demo.charts.map((chart) => chart.client),
      elsewhere.client,
      actor.person,
      AGENCY.id,
    ]) {
      const said = await caller.get(api(`/charts/${client}`))
      const theirs = given.filter((row) => row.client === client)
      if (theirs.length > 0) opened.push(client)
      if (theirs.length > 0) expect(inOrder(said.body.records as Row[]), said.text).toEqual(inOrder(theirs))
      else expect([said.status, said.text]).toEqual([none.status, none.text])
    }
    expect(await readBy(actor.person, 'chart')).toEqual(opened.sort())
  })

  test.each(CLIENT_NAMES)('%s opens no chart in the staff’s way, and learns of none', async (name) => {
    const { caller, actor } = who(name)
    const answers = new Set<string>()
    for (const client of [...demo.charts.map((chart) => chart.client), randomUUID()]) {
      const { status, text } = await caller.get(api(`/charts/${client}`))
      answers.add(`${status} ${text}`)
    }
    expect([...answers]).toEqual([expect.stringMatching(/^403 .*not-yours/)])
    expect(await readBy(actor.person, 'chart')).toEqual([])
  })
})

const tried: { name: string; trial: Trial; came: string }[] = []

describe('what is done', () => {
  test.each(NAMES)('%s does what the policy allows, in every chart and for the agency', async (name) => {
    const { caller, actor } = who(name)
    const trials = await trialsOf(demo, actor)
    const answers = await sendAll(
      caller,
      trials.map(({ entry }) => entry),
    )
    const say = ({ where, entry }: Trial, came: string | undefined) => `${entry.kind}, ${where}: ${came}`
    const came = answers.map(cameOf)
    expect(trials.map((trial, place) => say(trial, came[place]))).toEqual(
      trials.map((trial) => say(trial, trial.allowed ? 'accepted' : 'not there')),
    )
    tried.push(...trials.map((trial, place) => ({ name, trial, came: came[place] ?? '' })))
  })

  test('every kind was allowed to somebody and kept from somebody, but for what the installation does', () => {
    const kinds = (came: string) =>
      new Set(tried.filter((one) => one.came === came).map(({ trial }) => trial.entry.kind))
    const inCharts = KINDS.filter((kind) => !inNoChart(recordOf(kind))).length
    const each = KINDS.length - inCharts + inCharts * demo.charts.length
    expect(tried).toHaveLength(NAMES.length * each)
    expect(KINDS.filter((kind) => !kinds('accepted').has(kind))).toEqual(['agency.begin'])
    expect(KINDS.filter((kind) => !kinds('not there').has(kind))).toEqual(['feedback.send'])
  })

  test('what was accepted stands in its record, and what was refused in none', async () => {
    const done = await inDemo(async (trx) => {
      const { rows: entries } = await sql<{ id: Id }>`
        select jsonb_array_elements_text(body -> 'through') as id from record
         where agency = ${AGENCY.id}`.execute(trx)
      return new Set(entries.map(({ id }) => id))
    })
    const wrong = tried.filter(({ trial, came }) => done.has(trial.entry.id) !== (came === 'accepted'))
    expect(wrong.map(({ name, trial }) => `${name}: ${trial.entry.kind}, ${trial.where}`)).toEqual([])
  })

  test('afterwards each is sent what the policy lets them keep, and no more', async () => {
    const after = await everyRow(demo.app)
    expect(after.length).toBeGreaterThan(rows.length + 500)
    for (const name of NAMES) {
      const pulled = await pullAll(who(name).caller)
      const actor = actorFrom(after, who(name).actor.person)
      expect(inOrder(pulled), name).toEqual(inOrder(policyGives(after, actor, 'kept')))
    }
  })
})

test('the cells are as many as are asked for, each held at three layers', () => {
  const kept = NAMES.length * rows.length
  const opened = STAFF_NAMES.length * rows.length
  const cells = kept + opened + tried.length
  // The policy as a function, HTTP, and PostgreSQL: the rows under the wall, or what stands there afterwards.
  const checks = cells * 3
  expect(cells).toBeGreaterThan(12_000)
  expect(checks).toBeGreaterThan(36_000)
  process.stdout.write(`  R2: ${cells} cells, ${checks} checks\n`)
})

describe('whose phone and whose devices', () => {
  const worksWith = ({ ties }: Actor, person: Id) => ties.get(person)?.includes('practitioner') === true

  test.each(NAMES)('%s makes sign-in cards for clients they work with, and for nobody else', async (name) => {
    const { caller, actor } = who(name)
    const leads = actor.roles.includes('practitioner') || actor.roles.includes('peer')
    for (const other of [...NAMES.map(idOf), elsewhere.client]) {
      const { status } = await caller.post(api('/cards'), { client: other })
      expect(status, other).toBe(!leads ? 403 : worksWith(actor, other) ? 200 : 404)
    }
  })

  test.each(NAMES)('%s lists the devices that are theirs to end', async (name) => {
    const { caller, actor } = who(name)
    const none = await caller.get(api(`/devices?person=${randomUUID()}`))
    for (const other of NAMES.map(idOf)) {
      const said = await caller.get(api(`/devices?person=${other}`))
      const runs = actor.roles.includes('administrator') && actorFrom(rows, other).roles.length > 0
      const theirs = other === actor.person || worksWith(actor, other) || runs
      expect(said.status, other).toBe(theirs ? 200 : 404)
      if (!theirs) expect(said.text).toBe(none.text)
    }
  })
})

const readBy = (person: Id, what: string): Promise<Id[]> =>
  inDemo(async (trx) => {
    const found = trx.selectFrom('reading').select('client').distinct().where('agency', '=', AGENCY.id)
    const readings = await found.where('person', '=', person).where('what', '=', what).execute()
    return readings.map(({ client }) => client).sort()
  })
