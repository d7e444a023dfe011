// Two processes on one PostgreSQL server: both write and read the same agency, know the same sign-ins, and count together.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundAgency } from './accept/found.ts'
import { dropPlaces, emptyPlace } from './backup/test-places.ts'
import { openDatabase } from './db/database.ts'
import { inAgency } from './db/tenant.ts'
import { temporaryFolder } from './db/test-database.ts'
import { cookieName } from './http/cookies.ts'
import { ensureAccount } from './sign-in/accounts.ts'
import { noteDevice } from './sign-in/devices.ts'
import { openFull } from './sign-in/staff-door.ts'
import { verifyLog } from './store/verify-log.ts'

const root = join(import.meta.dirname, '..', '..')
const folders = [await temporaryFolder(), await temporaryFolder()]
const children: ChildProcess[] = []
const agency = randomUUID()
const administrator = randomUUID()
let url = ''
let processes: { at: string; metrics: string }[] = []
let headers: Record<string, string> = {}

async function serve(dataFolder: string): Promise<{ at: string; metrics: string }> {
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    OPENIMR_METRICS: '0',
    OPENIMR_DATA: dataFolder,
    DATABASE_URL: url,
  }
  const child = spawn(process.execPath, ['bin/serve.ts'], { cwd: root, env })
  children.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  for (;;) {
    const [, at = ''] = /OpenIMR is ready: (\S+)/.exec(said) ?? []
    const [, metrics = ''] = /Figures for watchers: (\S+)/.exec(said) ?? []
    if (at && metrics) return { at, metrics }
    if (child.exitCode !== null) throw new Error(said)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

beforeAll(async () => {
  url = (await emptyPlace()).url
  // Both start at once on a database in which nothing is yet: one makes the tables, the other waits.
  processes = await Promise.all(folders.map(serve))
  const database = await openDatabase({
    dataFolder: folders[0] ?? '',
    databaseUrl: url,
    log: () => undefined,
  })
  const now = () => new Date()
  await foundAgency(
    { pool: database.app, now },
    {
      agency: {
        id: agency,
        name: 'Two Doors',
        slug: 'two-doors',
        zone: 'UTC',
        calls: 'client',
        emergency: '911',
      },
      administrator: { id: administrator, name: 'Ada Quist' },
    },
  )
  const open = await inAgency(database.app, agency, async (trx) => {
    await ensureAccount(trx, agency, administrator)
    const who = { agency, person: administrator, kind: 'staff' as const }
    const device = await noteDevice(trx, who, { id: randomUUID(), name: 'A browser' }, now())
    return openFull(trx, agency, { person: administrator, device, kind: 'staff' }, now())
  })
  await database.close()
  const name = cookieName({ host: '', port: 0, dataFolder: '' }, 'two-doors', 'staff')
  headers = { cookie: `${name}=${open.token}`, 'x-device-key': open.deviceKey }
}, 240_000)
afterAll(async () => {
  const ended = children.map((child) => child.exitCode ?? once(child, 'exit'))
  for (const child of children) child.kill('SIGTERM')
  await Promise.all(ended)
  await dropPlaces()
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

const post = (at: string, path: string, body: unknown) =>
  fetch(`${at}${path}`, {
    method: 'POST',
    headers: { ...headers, origin: at, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const add = (on: string) => ({
  id: randomUUID(),
  kind: 'person.add',
  on,
  client: null,
  by: administrator,
  device: null,
  at: new Date().toISOString(),
  zone: 'UTC',
  doubtful: false,
  needs: [],
  body: { name: `Somebody ${on.slice(0, 4)}`, roles: ['practitioner'] },
})

test('a sign-in made anywhere opens both; what one accepts the other gives, in one unbroken chain', async () => {
  const people = Array.from({ length: 40 }, () => randomUUID())
  const answers = await Promise.all(
    people.map(async (on, turn) => {
      const said = await post(processes[turn % 2]?.at ?? '', '/api/two-doors/entries', { entries: [add(on)] })
      return (await said.json()) as { answers: { answer: string }[] }
    }),
  )
  expect(answers.flatMap((one) => one.answers.map(({ answer }) => answer))).toEqual(
    people.map(() => 'accepted'),
  )
  for (const { at } of processes) {
    const said = await fetch(`${at}/api/two-doors/changes?limit=500`, { headers })
    const { records } = (await said.json()) as { records: { kind: string; id: string }[] }
    const given = records.filter(({ kind }) => kind === 'person').map(({ id }) => id)
    expect(given.sort()).toEqual([...people, administrator].sort())
  }
  const database = await openDatabase({
    dataFolder: folders[1] ?? '',
    databaseUrl: url,
    log: () => undefined,
  })
  const verdict = await inAgency(database.app, agency, (trx) => verifyLog(trx, agency), { readOnly: true })
  await database.close()
  expect(verdict).toMatchObject({ broken: null, entries: 42 })
})

test('an entry that was answered at one door is known at the other', async () => {
  const entries = [add(randomUUID())]
  const said = await Promise.all(
    [...processes, ...processes].map(
      async ({ at }) =>
        (await post(at, '/api/two-doors/entries', { entries })).json() as Promise<{
          answers: { answer: string; revision: number }[]
        }>,
    ),
  )
  expect(new Set(said.flatMap(({ answers }) => answers.map(({ answer }) => answer)))).toEqual(
    new Set(['accepted']),
  )
  expect(new Set(said.flatMap(({ answers }) => answers.map(({ revision }) => revision))).size).toBe(1)
})

test('wrong passwords are counted together, whichever door they are tried at', async () => {
  const body = {
    email: 'nobody@example.org',
    password: 'a wrong password',
    device: { id: randomUUID(), name: 'A browser' },
  }
  const statuses: number[] = []
  for (let turn = 0; turn < 8; turn += 1)
    statuses.push((await post(processes[turn % 2]?.at ?? '', '/api/two-doors/sign-in', body)).status)
  expect(statuses.slice(0, 5)).not.toContain(429)
  expect(statuses.slice(6)).toEqual([429, 429])
})

test('figures stand at a port of their own, name no person and no agency, and count what was answered', async () => {
  const [first] = processes
  const said = await fetch(first?.metrics ?? '')
  const text = await said.text()
  expect(said.headers.get('content-type')).toMatch(/text\/plain/)
  expect(text).toMatch(
    /openimr_answer_seconds_count\{route="\/api\/:agency\/entries",method="POST",status="200"\} \d+/,
  )
  expect(text).toMatch(/^openimr_ready 1$/m)
  expect(text).toMatch(/^openimr_faults_total 0$/m)
  expect(text).toMatch(/^openimr_newest_backup_timestamp_seconds 0$/m)
  for (const secret of [agency, administrator, 'two-doors', 'Somebody', 'nobody@example'])
    expect(text).not.toContain(secret)
  expect((await fetch(`${first?.at}/metrics`)).status).toBe(404)
  expect((await fetch(`${first?.metrics}/x`)).status).toBe(404)
})
