// Random days of work, and what each call leaves behind: the line, the reading and the entry it should, and no other.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#domain/text.ts'
import type { Answer } from '#server/accept/answer.ts'
import { inAgency } from '#server/db/tenant.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, newCaller, type Said } from '#server/test-caller.ts'
import { chance, SEED } from './dice.ts'
import { entryIn } from './fill.ts'
import { MARK, PAYLOADS } from './payloads.ts'
import { hours, PATIENCE, sized, tell } from './size.ts'
import { openWorld, type Way, type World } from './world.ts'

const SEQUENCES = sized(40, 1000)
const CALLS_EACH = 5

let app: TestApp
let world: World
const lines: Record<string, unknown>[] = []
beforeAll(async () => {
  app = await startApp({ onLine: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) })
  world = await openWorld(app)
}, PATIENCE)
afterAll(() => app.close())

const FIELDS = [
  'agency',
  'audit',
  'client',
  'device',
  'level',
  'method',
  'ms',
  'person',
  'request',
  'route',
  'status',
  'time',
]

type Line = {
  route: string
  method: string
  status: number
  person: Id | null
  client: Id | null
  audit: string
}
type Left = { lines: Line[]; readings: string[]; entries: Map<Id, string> }

const WAYS: readonly Way[] = [
  'practitioner',
  'colleague',
  'supervisor',
  'leader',
  'administrator',
  'stranger',
  'first client',
]

test('every call leaves exactly what it should', hours, async () => {
  const { here } = world
  const before = {
    lines: lines.length,
    readings: (await readings()).length,
    entries: (await entriesIn()).length,
  }
  const next = chance(SEED)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T
  const left: Left = { lines: [], readings: [], entries: new Map() }
  for (let turn = 0; turn < SEQUENCES * CALLS_EACH; turn += 1) {
    const way = pick(['nobody', ...WAYS] as const)
    const caller = way === 'nobody' ? newCaller(app) : here.callers[way]
    const call = pick(CALLS)
    await call({ way, caller, pick, person: way === 'nobody' ? null : here.people[way] }, left)
  }
  await expect.poll(() => lines.length - before.lines, { timeout: 10_000 }).toBe(left.lines.length)
  expect(lines.slice(before.lines).map(asLine)).toEqual(left.lines.map(asLine))
  for (const line of lines.slice(before.lines)) expect(Object.keys(line).sort()).toEqual(FIELDS)
  expect((await readings()).slice(before.readings).toSorted()).toEqual(left.readings.toSorted())
  const written = new Map((await entriesIn()).slice(before.entries).map(({ id, answer }) => [id, answer]))
  expect(written).toEqual(left.entries)
  tell(
    `R56: ${SEQUENCES} sequences, ${left.lines.length} calls, ${left.readings.length} readings, ${left.entries.size} entries: 0 missing, 0 more`,
  )
})

const asLine = ({ route, method, status, person, client, audit }: Line | Record<string, unknown>) =>
  `${method} ${route} ${status} by ${person ?? 'nobody'} of ${client ?? 'no chart'}: ${audit}`

type Turn = { way: Way | 'nobody'; caller: Caller; person: Id | null; pick<T>(all: readonly T[]): T }
type Call = (turn: Turn, left: Left) => Promise<void>

const at = (path: string) => `/api/${world.here.slug}${path}`
const ids = () => [
  ...world.here.charts.map(({ client }) => client),
  world.there.charts[0].client,
  randomUUID(),
]

function note(
  left: Left,
  turn: Turn,
  said: Said,
  route: string,
  audit: string,
  client: Id | null = null,
  method = 'GET',
) {
  left.lines.push({
    route: `/api/:agency${route}`,
    method,
    status: said.status,
    person: turn.person,
    client,
    audit,
  })
}

const CALLS: readonly Call[] = [
  async (turn, left) => {
    const said = await turn.caller.get(at(`/changes?limit=${turn.pick([1, 20, 500, 0])}`))
    note(left, turn, said, '/changes', 'read')
    const clients = (said.body.records as { client: Id | null }[] | undefined)?.flatMap(
      ({ client }) => client ?? [],
    )
    for (const client of new Set(clients)) left.readings.push(`${turn.person} ${client} changes`)
  },
  async (turn, left) => {
    const client = turn.pick(ids())
    const said = await turn.caller.get(at(`/charts/${client}`))
    note(left, turn, said, '/charts/:client', 'read', client)
    if (said.status === 200) left.readings.push(`${turn.person} ${client} chart`)
  },
  async (turn, left) => {
    const client = turn.pick(ids())
    const path = `/clients/${client}/worksheets/${randomUUID()}/paper.pdf`
    const said = await turn.caller.get(at(path))
    note(left, turn, said, '/clients/:client/worksheets/:id/paper.pdf', 'read', client)
    // The chart was opened, and that counts, although no such sheet was in it.
    if (opensCharts(turn.way).includes(client)) left.readings.push(`${turn.person} ${client} chart`)
  },
  (turn, left) => writes(turn, left, false),
  (turn, left) => writes(turn, left, true),
  async (turn, left) => {
    const said = await turn.caller.get(at(`/devices?person=${turn.pick(ids())}`))
    note(left, turn, said, '/devices', 'read')
  },
  async (turn, left) => {
    const said = await turn.caller.post(at('/cards'), { client: turn.pick(ids()) })
    note(left, turn, said, '/cards', 'write', null, 'POST')
  },
  async (turn, left) => {
    const person = turn.pick([world.here.people.former, randomUUID()])
    const said = await turn.caller.post(at('/invitations'), { person })
    note(left, turn, said, '/invitations', 'write', null, 'POST')
  },
  async (turn, left) => {
    const said = await turn.caller.post(at('/devices/not-an-id/end'), {})
    note(left, turn, said, '/devices/:id/end', 'write', null, 'POST')
  },
  async (turn, left) => {
    // A wrong password, by a caller who shows no sign-in, and from a page that is not ours.
    const caller = newCaller(app)
    const body = { email: 'nobody@here.example', password: 'not the password', device: caller.device }
    const said = await caller.post(at('/sign-in'), body, turn.pick([{}, { origin: 'https://evil.example' }]))
    note(left, { ...turn, person: null }, said, '/sign-in', 'sign-in', null, 'POST')
  },
]

function opensCharts(way: Turn['way']): Id[] {
  const [first, second] = world.here.charts
  if (way === 'leader') return [first.client, second.client]
  if (way === 'colleague') return [second.client]
  return way === 'practitioner' || way === 'supervisor' || way === 'first client' ? [first.client] : []
}

async function writes(turn: Turn, left: Left, again: boolean): Promise<void> {
  const { here } = world
  const chart = turn.pick(here.charts)
  const by = turn.person ?? randomUUID()
  const kind = turn.pick([
    'recovery.say',
    'goal.hope',
    'agenda-item.add',
    'person.end',
    'tie.end',
    'note.add',
  ] as const)
  const entry = { ...entryIn(chart, new Date(), by, kind, { words: 'A word' }), id: randomUUID() }
  const entries = [
    { ...entry, on: turn.pick([randomUUID(), entry.on]) },
    { ...entry, id: randomUUID(), by: turn.pick([by, here.people.leader]) },
    { ...entry, id: randomUUID(), kind: 'plan.rehearse' },
    { id: randomUUID(), nonsense: true },
  ]
  for (let round = 0; round < (again ? 2 : 1); round += 1) {
    const said = await turn.caller.post(at('/entries'), { entries })
    note(left, turn, said, '/entries', 'write', null, 'POST')
    if (said.status !== 200) continue
    // What has no shape, and what is not known yet, leaves no line of its own.
    for (const { id, answer } of (said.body.answers as Answer[]).slice(0, 3))
      if (answer !== 'later' && !left.entries.has(id)) left.entries.set(id, answer)
  }
}

const inHere = <T>(work: Parameters<typeof inAgency<T>>[2]) =>
  inAgency(app.database.app, world.here.agency, work)

const readings = () =>
  inHere(async (trx) => {
    const rows = await trx.selectFrom('reading').select(['person', 'client', 'what']).orderBy('id').execute()
    return rows.map(({ person, client, what }) => `${person} ${client} ${what}`)
  })

const entriesIn = () =>
  inHere((trx) => trx.selectFrom('log').select(['id', 'answer']).orderBy('number').execute())

test('nothing that anybody wrote, and no line but the server’s own, stands in its log', hours, async () => {
  const caller = world.here.callers.practitioner
  const before = lines.length
  const forged = PAYLOADS.concat(
    PAYLOADS.map((text) => `${text}\n{"level":30,"time":"now","person":"${MARK}"}`),
  )
  for (const text of forged) {
    const word = encodeURIComponent(text)
    await caller.get(at(`/charts/${word}`))
    await caller.get(`/api/${word}/me`, { 'x-request-id': text.replace(/[^\x20-\x7e]/g, '') })
    await caller.get(`/read/${word}?at=${word}`)
    const device = { id: randomUUID(), name: text.slice(0, 70) }
    await newCaller(app).post(at('/card/open'), { code: text, device })
    await caller.post(at('/entries'), { entries: [{ id: text, kind: text }] })
  }
  await expect.poll(() => lines.length - before, { timeout: 10_000 }).toBe(forged.length * 5)
  const all = JSON.stringify(lines)
  for (const canary of [MARK, 'forged', 'canary', 'Agency here', 'not the password', String(caller.key)])
    expect(all).not.toContain(canary)
  expect(all).not.toContain(caller.cookie?.split('=')[1])
  tell(
    `R59: ${forged.length * 5} calls with ${forged.length} forgeries, ${lines.length} lines, 0 forged, 0 canaries`,
  )
})
