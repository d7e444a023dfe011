// Who sees which figures and which names, what is logged of it, and the files to take along.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BodyOf } from '#domain/kinds.ts'
import type { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { inAgency } from '#server/db/tenant.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, newCaller, signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'

const NOW = new Date('2026-11-05T15:00:00.000Z')

let app: TestApp
let elm: SmallAgency
let supervisor: Id
let formula: Id
let team: Id
let session: Id
beforeAll(async () => {
  app = await startApp({ now: () => NOW })
  elm = await smallAgency(app)
  supervisor = await hire('Noor Adeyemi', 'supervisor')
  formula = await hire('=HYPERLINK("x")', 'peer')
  team = randomUUID()
  const members = [elm.practitioner, supervisor, formula]
  await elm.write(elm.leader, 'team.begin', { on: team, body: { name: 'North', members } })
  await enrol(elm.practitioner, elm.client)
  session = await meet(elm.client, '2026-10-12')
  await meet(elm.client, '2026-11-02')
  const second = randomUUID()
  await elm.write(formula, 'client.add', {
    on: second,
    client: second,
    body: { name: 'Jo Park', called: '' },
  })
  const tie = { person: formula, as: 'practitioner' as const }
  await elm.write(formula, 'tie.give', {
    on: randomUUID(),
    client: second,
    body: tie,
    at: new Date('2026-09-01'),
  })
  await enrol(formula, second)
})
afterAll(() => app.close())

async function hire(name: string, ...roles: Role[]): Promise<Id> {
  const on = randomUUID()
  await elm.write(elm.administrator, 'person.add', { on, body: { name, roles } })
  return on
}

const stay: BodyOf<'enrolment.start'> = {
  ...{ start: '2026-09-01', format: 'one-to-one', rhythm: 'weekly', minutes: 45, place: '' },
  topics: ['recovery-strategies'],
}
const enrol = (by: Id, client: Id) =>
  elm.write(by, 'enrolment.start', { on: randomUUID(), client, body: stay })

/** A held and signed session in which something was taught in dialogue. */
async function meet(client: Id, day: string): Promise<Id> {
  const [on, attendance] = [randomUUID(), randomUUID()]
  const by = elm.practitioner
  const planned = { day, time: '10:00', minutes: 45, place: '', purpose: 'imr' as const }
  await elm.write(by, 'session.plan', {
    on,
    client,
    body: { ...planned, format: 'one-to-one', leaders: [by] },
  })
  await elm.write(by, 'attendance.expect', { on: attendance, client, body: { session: on } })
  await elm.write(by, 'attendance.come', { on: attendance, client, body: { there: 'came', why: '' } })
  const used = { family: 'educational' as const, strategy: 'shaping' }
  await elm.write(by, 'attendance.use', { on: attendance, client, body: used })
  await elm.write(by, 'session.end', { on, client, body: {} })
  const note = { attendance, session: on, text: 'We met.', together: true }
  await elm.write(by, 'note.sign', { on: randomUUID(), client, body: note })
  return on
}

const callerOf = (person: Id): Promise<Caller> => signedIn(app, elm, person)
const at = (rest: string) => `/api/${elm.slug}/fidelity${rest}`
type Item = { id: string; score: number | null; share: { met: number; of: number } | null }
const itemOf = (body: Record<string, unknown>, id: string) =>
  (body.items as Item[]).find((item) => item.id === id)

test('a practitioner sees their own figures at once; others see those of a finished month a week later', async () => {
  const own = await (await callerOf(elm.practitioner)).get(at(''))
  expect(own.status).toBe(200)
  expect(own.body).toMatchObject({ view: { of: 'practitioner', id: elm.practitioner }, newest: '2026-11' })
  expect(itemOf(own.body, 'educational')).toMatchObject({ score: 5, share: { met: 2, of: 2 } })
  const leader = await callerOf(elm.leader)
  const about = await leader.get(at(`?practitioner=${elm.practitioner}&to=2026-11`))
  expect(about.body).toMatchObject({ newest: '2026-09', period: { from: '2026-07', to: '2026-09' } })
  expect(itemOf(about.body, 'educational')).toMatchObject({ score: null, share: { met: 0, of: 0 } })
  expect((await leader.get(at(''))).body).toMatchObject({ view: { of: 'agency' }, counts: { clients: 2 } })
})

test('whose figures are not yours to see, and what is not there, read the same', async () => {
  const stranger = await callerOf(elm.stranger)
  const asked = [`?practitioner=${elm.practitioner}`, `?team=${team}`, `?team=${randomUUID()}`]
  for (const query of asked)
    for (const path of [`${query}`, `/rows${query}&item=9`, `/sample${query}&atLeast=1&ended=yes&paused=no`])
      expect((await stranger.get(at(path))).body, path).toMatchObject({ code: 'not-there' })
  for (const path of ['', '.csv', '.pdf', '/rows?item=6', `?practitioner=${elm.administrator}`])
    expect((await (await callerOf(elm.administrator)).get(at(path))).status, path).toBe(404)
  expect((await (await signedIn(app, elm, elm.client, 'client')).get(at(''))).status).toBe(403)
  expect((await newCaller(app).get(at(''))).status).toBe(401)
})

test('the leader is shown the rows behind a figure, and each client who is named is logged as read', async () => {
  const leader = await callerOf(elm.leader)
  const before = await readings(elm.leader)
  const { body } = await leader.get(at('/rows?item=9&from=2026-10&to=2026-10'))
  expect(body).toEqual({
    rows: [
      {
        ...{ group: 'met', why: '1 came', client: elm.client, name: 'Kit Moran', session },
        ...{ day: '2026-10-12', time: '10:00', people: [elm.practitioner], topic: null },
      },
    ],
    ...{ hidden: 0, more: 0 },
  })
  expect(await readings(elm.leader)).toEqual([...before, { client: elm.client, what: 'fidelity' }])
  const goals = await leader.get(at('/rows?item=6'))
  expect(
    (goals.body.rows as { name: string; group: string }[]).map(({ name, group }) => [name, group]),
  ).toEqual([
    ['Jo Park', 'not-met'],
    ['Kit Moran', 'not-met'],
  ])
})

test('a supervisor is named those they are tied to, and told how many more there are', async () => {
  const caller = await callerOf(supervisor)
  const none = await caller.get(at(`/rows?item=6&team=${team}`))
  expect(none.body).toEqual({ rows: [], hidden: 2, more: 0 })
  expect((await caller.get(at(`/rows?item=9&team=${team}`))).body).toEqual({ rows: [], hidden: 2, more: 0 })
  expect(await readings(supervisor)).toEqual([])
  const tie = { person: supervisor, as: 'supervisor' as const }
  await elm.write(elm.leader, 'tie.give', { on: randomUUID(), client: elm.client, body: tie })
  const some = await caller.get(at(`/rows?item=6&team=${team}`))
  expect(some.body).toMatchObject({ rows: [{ name: 'Kit Moran' }], hidden: 1 })
})

test('each item has its rows, and they add up to its share', async () => {
  const leader = await callerOf(elm.leader)
  const { body } = await leader.get(at('?from=2026-09&to=2026-11'))
  for (const [place, { share, id }] of (body.items as Item[]).entries()) {
    const { rows } = (await leader.get(at(`/rows?item=${place + 1}&from=2026-09&to=2026-11`))).body as {
      rows: { group: string }[]
    }
    expect(rows.length, id).toBeGreaterThan(0)
    if (!share) continue
    expect(rows.filter(({ group }) => group === 'met').length, id).toBe(share.met)
    expect(rows.filter(({ group }) => !['early', 'missing', 'apart'].includes(group)).length, id).toBe(
      share.of,
    )
  }
})

test('a sample is tried before it is declared, and the one declared last counts', async () => {
  const leader = await callerOf(elm.leader)
  const tried = await leader.get(at('/sample?atLeast=2&ended=yes&paused=yes'))
  expect(tried.body).toEqual({ clients: 1, now: 2, widest: 2 })
  const body = {
    atLeast: 2,
    ended: true,
    paused: true,
    length: 'three-months' as const,
    bounds: [],
    words: '',
  }
  await elm.write(elm.leader, 'sample.declare', { on: randomUUID(), body })
  expect((await leader.get(at(''))).body).toMatchObject({ counts: { clients: 1 }, sample: { narrow: true } })
  const wide = { ...body, atLeast: 0 }
  await elm.write(elm.leader, 'sample.declare', {
    on: randomUUID(),
    body: wide,
    at: new Date(NOW.getTime() + 1),
  })
  expect((await leader.get(at(''))).body).toMatchObject({ counts: { clients: 2 } })
})

test('the table holds no formula, and the codebook names each of its columns', async () => {
  const leader = await callerOf(elm.leader)
  const { text, headers } = await leader.get(at('.csv'))
  expect(headers.get('content-type')).toContain('text/csv')
  const [head = '', ...lines] = text.trim().split('\r\n')
  expect(lines.filter((line) => line.startsWith('item,'))).toHaveLength(13)
  expect(text).toContain(`"'=HYPERLINK(""x"")"`)
  expect(text).not.toContain('Kit Moran')
  const codebook = (await leader.get(at('-codebook.csv'))).text
  for (const column of head.split(',')) expect(codebook).toContain(`\r\ncolumn,${column},`)
  expect(codebook.split('\r\n').filter((line) => line.startsWith('item,'))).toHaveLength(13)
})

test('the report is a tagged PDF', async () => {
  const { text, headers, status } = await (await callerOf(elm.leader)).get(at('.pdf?paper=a4'))
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('application/pdf')
  expect(text.slice(0, 5)).toBe('%PDF-')
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

async function readings(person: Id) {
  return inAgency(app.database.app, elm.agency, (trx) =>
    trx.selectFrom('reading').select(['client', 'what']).where('person', '=', person).orderBy('id').execute(),
  )
}
