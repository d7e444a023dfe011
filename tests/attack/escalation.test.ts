// Everybody tries to become more than they are, in every way the entries and the calls offer: nobody does.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import type { Answer } from '#server/accept/answer.ts'
import { inAgency } from '#server/db/tenant.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { newCaller, signedIn } from '#server/test-caller.ts'
import { entryOf } from '#server/test-people.ts'
import { PATIENCE, tell } from './size.ts'
import { openWorld, type Way, type World } from './world.ts'

let app: TestApp
let world: World
let tried = 0
beforeAll(async () => {
  app = await startApp()
  world = await openWorld(app)
}, PATIENCE)
afterAll(() => app.close())

const ROLES = Role.options
/** Everybody but the administrator, who alone gives roles. */
const LOWER: readonly Way[] = [
  ...(['leader', 'practitioner', 'colleague', 'supervisor', 'stranger', 'former'] as const),
  ...(['first client', 'second client'] as const),
]

const write = (by: Id, kind: string, on: Id, body: unknown, client: Id | null = null): Envelope => ({
  ...entryOf(new Date(), by, 'agency.rename', { on, body: { was: 'x', is: 'y' } }),
  ...{ kind, client, body },
})

/** Who may do what: everything a role or a tie stands in. */
const standings = () =>
  inAgency(app.database.app, world.here.agency, (trx) =>
    trx
      .selectFrom('record')
      .select(['kind', 'id', 'client', 'body'])
      .where('kind', 'in', ['agency', 'person', 'tie', 'client'])
      .orderBy('kind')
      .orderBy('id')
      .execute(),
  )

async function answersTo(way: Way, entries: readonly Envelope[]): Promise<Answer[]> {
  const { callers, slug } = world.here
  const answers: Answer[] = []
  for (let start = 0; start < entries.length; start += 100) {
    const said = await callers[way].post(`/api/${slug}/entries`, {
      entries: entries.slice(start, start + 100),
    })
    expect(said.status, said.text).toBe(200)
    answers.push(...(said.body.answers as Answer[]))
  }
  tried += answers.length
  return answers
}

const expectRefused = (answers: readonly Answer[], entries: readonly Envelope[], way: Way) =>
  expect(answers.map(({ answer }, place) => `${way}: ${entries[place]?.kind} ${answer}`)).toEqual(
    entries.map(({ kind }) => `${way}: ${kind} refused`),
  )

test.each(LOWER)('%s gives neither themselves nor anybody a role or a client', async (way) => {
  const before = await standings()
  const { people, charts, agency } = world.here
  const me = people[way]
  const others = [me, people.stranger, people.administrator]
  const strange = charts.filter((_, place) => !isTiedTo(way, place))
  const entries = [
    ...others.flatMap((on) => ROLES.map((role) => write(me, 'person.set-roles', on, { roles: [role] }))),
    ...ROLES.map((role) => write(me, 'person.add', randomUUID(), { name: 'Me Again', roles: [role] })),
    ...others.map((on) => write(me, 'person.end', on, {})),
    ...others.map((on) => write(me, 'person.return', on, {})),
    write(me, 'person.rename', me, { was: 'x', is: 'y', roles: ['administrator'] }),
    write(me, 'person.set-roles', me, { roles: ['administrator'], on: people.stranger }),
    write(me, 'agency.begin', randomUUID(), {
      name: 'Mine',
      slug: 'mine',
      zone: 'UTC',
      calls: 'client',
      emergency: '1',
    }),
    write(me, 'agency.call-clients', agency, { calls: 'member' }),
    ...strange.flatMap(({ client }) => [
      ...(['practitioner', 'supervisor'] as const).flatMap((as) =>
        way === 'leader' ? [] : [write(me, 'tie.give', randomUUID(), { person: me, as }, client)],
      ),
      write(me, 'client.add', client, { name: 'Mine Now', called: '', addedBy: me }, client),
      write(me, 'recovery.say', randomUUID(), { words: 'Hello', roles: ['administrator'] }, client),
    ]),
    ...(way === 'leader'
      ? []
      : charts.map(({ client, records }) => write(me, 'tie.end', records.tie, {}, client))),
  ]
  expectRefused(await answersTo(way, entries), entries, way)
  expect(await standings()).toEqual(before)
})

/** Charts in which somebody may give ties: they added the client, or their own. */
const isTiedTo = (way: Way, place: number) =>
  (way === 'practitioner' && place === 0) || (way === 'colleague' && place === 1)

test('nobody acts in the name of another, whoever that is', async () => {
  const before = await standings()
  const { people } = world.here
  const elsewhere = Object.values(world.there.people)
  for (const way of ['administrator', ...LOWER] as const) {
    const names = [...Object.values(people), ...elsewhere, randomUUID()].filter((id) => id !== people[way])
    const entries = names.flatMap((by) => [
      write(by, 'person.set-roles', people[way], { roles: ['administrator'] }),
      write(by, 'agency.rename', world.here.agency, { was: 'Agency here', is: 'Mine' }),
    ])
    expectRefused(await answersTo(way, entries), entries, way)
  }
  expect(await standings()).toEqual(before)
})

test('an administrator does not raise, end or bring back themselves', async () => {
  const me = world.here.people.administrator
  const entries = [
    ...ROLES.map((role) => write(me, 'person.set-roles', me, { roles: [role] })),
    write(me, 'person.set-roles', me, { roles: [...ROLES] }),
    write(me, 'person.end', me, {}),
    ...world.here.charts.flatMap(({ client }) => [
      write(me, 'tie.give', randomUUID(), { person: me, as: 'practitioner' }, client),
      write(me, 'recovery.say', randomUUID(), { words: 'Hello' }, client),
    ]),
  ]
  expectRefused(await answersTo('administrator', entries), entries, 'administrator')
})

test('invitations come from administrators only, and bring no role of their own', async () => {
  const { here } = world
  const path = `/api/${here.slug}/invitations`
  for (const way of LOWER)
    for (const person of [here.people[way], here.people.administrator, here.people.leader]) {
      expect((await here.callers[way].post(path, { person })).status, way).toBe(403)
      tried += 1
    }
  const { administrator } = here.callers
  const { stranger } = here.people
  for (const more of [
    { roles: ['administrator'] },
    { role: 'administrator' },
    { invited_by: stranger },
    { secret: 'x' },
  ]) {
    expect((await administrator.post(path, { person: stranger, ...more })).status).toBe(400)
    tried += 1
  }
  for (const person of [
    here.people['first client'],
    here.charts[0].records.goal,
    world.there.people.stranger,
  ]) {
    expect((await administrator.post(path, { person })).status).toBe(404)
    tried += 1
  }
  const made = await administrator.post(path, { person: stranger })
  const secret = String(made.body.address).split('#')[1]
  const caller = newCaller(app)
  const given = {
    secret,
    email: 'ilse@here.example',
    password: 'correct horse battery',
    device: caller.device,
  }
  for (const more of [
    { roles: ['administrator'] },
    { person: here.people.administrator },
    { kind: 'staff' },
  ]) {
    expect((await caller.post(`/api/${here.slug}/invitation/accept`, { ...given, ...more })).status).toBe(400)
    tried += 1
  }
  expect((await caller.post(`/api/${world.there.slug}/invitation/accept`, given)).status).toBe(404)
  const half = await caller.post(`/api/${here.slug}/invitation/accept`, given)
  expect(half.status).toBe(200)
  for (const reach of ['me', 'changes', 'devices', 'waiting', `charts/${here.charts[0].client}`]) {
    expect((await caller.get(`/api/${here.slug}/${reach}`)).status, reach).toBe(401)
    tried += 1
  }
})

test('a sign-in card opens a client’s phone and nobody else’s', async () => {
  const { here } = world
  const cards = `/api/${here.slug}/cards`
  for (const way of LOWER)
    for (const client of Object.values(here.people)) {
      const theirs =
        (way === 'practitioner' && client === here.charts[0].client) ||
        (way === 'colleague' && client === here.charts[1].client)
      if (theirs) continue
      expect((await here.callers[way].post(cards, { client })).status, way).toBeGreaterThan(399)
      tried += 1
    }
})

test('a role taken away is away at the next call, on a sign-in that had it', async () => {
  const { here } = world
  const boss = world.here.people.administrator
  const at = { agency: here.agency, slug: here.slug }
  for (const role of ROLES) {
    const on = randomUUID()
    const set = (kind: string, body: unknown) => write(boss, kind, on, body)
    const lower = role === 'practitioner' ? 'supervisor' : 'practitioner'
    await answersTo('administrator', [set('person.add', { name: 'Sven Ardo', roles: [role] })])
    const caller = await signedIn(app, at, on)
    await answersTo('administrator', [set('person.set-roles', { roles: [lower] })])
    const said = await caller.get(`/api/${here.slug}/me`)
    expect([said.status, said.status === 200 ? said.body.roles : [lower]]).toEqual([said.status, [lower]])
    expect((await caller.post(`/api/${here.slug}/invitations`, { person: on })).status).toBeGreaterThan(400)
    await answersTo('administrator', [set('person.end', {})])
    expect((await caller.get(`/api/${here.slug}/changes`)).status).toBe(401)
    tried += 3
  }
  tell(`R14: ${tried} attempts, 0 raised`)
  expect(tried).toBeGreaterThan(200)
})
