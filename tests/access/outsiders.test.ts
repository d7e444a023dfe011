// Whoever has no business with a chart of the demo agency: from outside, half way in, from another agency, or sideways from a chart of their own.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AGENCY, CLIENTS, STAFF } from '#demo/people.ts'
import type { Envelope } from '#domain/entry.ts'
import { type EntryName, entryKind, inNoChart, recordOf } from '#domain/kinds.ts'
import { type Actor, may } from '#domain/policy.ts'
import type { Id } from '#domain/text.ts'
import { REASONS } from '#server/accept/answer.ts'
import type { Row } from '#server/store/records.ts'
import { type Caller, newCaller, type Said, signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { api, cameOf, everyRow, inOrder, isNotThere, pullAll, sendAll } from './calls.ts'
import { type Demo, type DemoChart, openDemo } from './demo.ts'
import { BEGINS, samplesFor } from './samples.ts'
import { KINDS } from './trials.ts'

const IN_CHARTS = KINDS.filter((kind) => !inNoChart(recordOf(kind)))
const HARBOR = { agency: AGENCY.id, slug: AGENCY.slug }

let demo: Demo
let elsewhere: SmallAgency
let rows: Row[]

beforeAll(async () => {
  demo = await openDemo()
  elsewhere = await smallAgency(demo.app)
  rows = inOrder(await everyRow(demo.app))
}, 120_000)
afterAll(() => demo.app.close())

const unchanged = async () => expect(inOrder(await everyRow(demo.app))).toEqual(rows)

function chartOf(client: Id): DemoChart {
  const chart = demo.charts.find((one) => one.client === client)
  if (!chart) throw new Error('There is no such chart.')
  return chart
}

/** An entry as its kind is written in one chart, but said to be about another client. */
function aimed(by: Id, kind: EntryName, chart: DemoChart, client: Id | null, at?: string): Envelope {
  const record = recordOf(kind)
  const on = BEGINS.includes(kind)
    ? randomUUID()
    : record === 'agency'
      ? AGENCY.id
      : record === 'person'
        ? chart.person
        : chart.records[record]
  return demo.write(by, kind, { on, client, body: samplesFor(chart)[kind], ...(at ? { at } : {}) })
}

/** Whether the entry changes or names a record of that chart, wherever it says it belongs. */
const reachesInto = ({ kind, ...rest }: Envelope) => {
  const name = kind as EntryName
  return !BEGINS.includes(name) || entryKind(name).refersTo({ kind, ...rest }).length > 0
}

describe('no finished sign-in of this agency', () => {
  const callers: Record<string, () => Promise<Caller>> = {
    'nobody at all': async () => newCaller(demo.app),
    'somebody half signed in': halfSignedIn,
    'a locked device': async () => {
      const caller = await signedIn(demo.app, HARBOR, STAFF.dana.id)
      caller.key = undefined
      return caller
    },
    'somebody who has left': async () => {
      const [on, body] = [randomUUID(), { name: 'Jory Flint', roles: ['leader' as const] }]
      await demo.take([demo.write(STAFF.ines.id, 'person.add', { on, body })])
      const caller = await signedIn(demo.app, HARBOR, on)
      expect((await caller.get(api('/me'))).status).toBe(200)
      await demo.take([demo.write(STAFF.ines.id, 'person.end', { on, body: {} })])
      rows = inOrder(await everyRow(demo.app))
      return caller
    },
    'somebody of another agency': () => signedIn(demo.app, elsewhere, elsewhere.leader),
    'somebody of another agency with a cookie renamed': async () => {
      const caller = await signedIn(demo.app, elsewhere, elsewhere.leader)
      caller.cookie = caller.cookie?.replace(elsewhere.slug, AGENCY.slug)
      return caller
    },
  }

  test.each(Object.keys(callers))('%s gets nothing and does nothing', async (name) => {
    const caller = (await callers[name]?.()) as Caller
    const said: Said[] = [await caller.get(api('/changes'))]
    for (const { client } of demo.charts) said.push(await caller.get(api(`/charts/${client}`)))
    const chart = chartOf(CLIENTS.maya.id)
    for (const by of [STAFF.dana.id, CLIENTS.maya.id, elsewhere.leader]) {
      const entries = IN_CHARTS.map((kind) => aimed(by, kind, chart, chart.client))
      said.push(await caller.post(api('/entries'), { entries }))
    }
    expect(new Set(said.map(({ status }) => status))).toEqual(new Set([401]))
    expect(new Set(said.map(({ text }) => text)).size).toBe(1)
    await unchanged()
  })

  async function halfSignedIn(): Promise<Caller> {
    const boss = await signedIn(demo.app, HARBOR, STAFF.ines.id)
    const made = await boss.post(api('/invitations'), { person: STAFF.marcus.id })
    const caller = newCaller(demo.app)
    const said = await caller.post(api('/invitation/accept'), {
      secret: String(made.body.address).split('#')[1],
      email: 'marcus@harbor.example',
      password: 'correct horse battery',
      device: caller.device,
    })
    expect([said.status, said.body.stage]).toEqual([200, 'make-code'])
    return caller
  }
})

describe('somebody signed in at another agency', () => {
  const ways = ['administrator', 'leader', 'practitioner', 'client'] as const
  const at = (path: string) => `/api/${elsewhere.slug}${path}`
  const enter = (way: (typeof ways)[number]) =>
    signedIn(demo.app, elsewhere, elsewhere[way], way === 'client' ? 'client' : 'staff')

  test.each(ways)('sees nothing of this one: %s', async (way) => {
    const caller = await enter(way)
    const ours = new Set(rows.map(({ id }) => id))
    const said = await caller.get(at('/changes?limit=500'))
    const sent = said.body.records as Row[]
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter(({ id, client }) => ours.has(id) || ours.has(client ?? ''))).toEqual([])
    const none = await caller.get(at(`/charts/${randomUUID()}`))
    for (const { client } of demo.charts) {
      const { status, text } = await caller.get(at(`/charts/${client}`))
      expect([status, text]).toEqual([none.status, none.text])
    }
  })

  test.each(ways)('changes nothing of this one, from its charts or their own: %s', async (way) => {
    const caller = await enter(way)
    const by = elsewhere[way]
    for (const chart of [chartOf(CLIENTS.maya.id), chartOf(CLIENTS.tommy.id)]) {
      const outright = KINDS.map((kind) =>
        aimed(by, kind, chart, IN_CHARTS.includes(kind) ? chart.client : null),
      )
      const sideways = IN_CHARTS.map((kind) => aimed(by, kind, chart, elsewhere.client))
      const reaches = [...outright, ...sideways].filter(
        (entry) => entry.client === chart.client || reachesInto(entry),
      )
      expect(reaches.length).toBeGreaterThan(120)
      const came = (await sendAll(caller, reaches, at('/entries'))).map(cameOf)
      // Staff may add clients of their own, but not so that one stands in another's chart.
      const rightly = (kind: string) =>
        kind === 'client.add' && way !== 'client'
          ? 'refused: A client stands in their own chart.'
          : 'not there'
      expect(reaches.map(({ kind }, place) => `${kind}: ${came[place]}`)).toEqual(
        reaches.map(({ kind }) => `${kind}: ${rightly(kind)}`),
      )
    }
    await unchanged()
  })

  test('who gives a client of theirs an id of ours has two clients, and each stays where they are', async () => {
    const caller = await enter('practitioner')
    const client = CLIENTS.maya.id
    const entry = demo.write(elsewhere.practitioner, 'client.add', {
      on: client,
      client,
      body: { name: 'Somebody Else', called: '' },
    })
    expect((await sendAll(caller, [entry], at('/entries'))).map(cameOf)).toEqual(['accepted'])
    const opened = (await caller.get(at(`/charts/${client}`))).body.records as Row[]
    expect(opened.map(({ kind, body }) => [kind, (body as { name: string }).name])).toEqual([
      ['client', 'Somebody Else'],
    ])
    await unchanged()
  })
})

describe('somebody of this agency', () => {
  test('reaches no record of another chart from a chart of their own', async () => {
    const ways: [Id, 'staff' | 'client', Id, Id][] = [
      [STAFF.dana.id, 'staff', CLIENTS.maya.id, CLIENTS.james.id],
      [STAFF.dana.id, 'staff', CLIENTS.maya.id, CLIENTS.tommy.id],
      [STAFF.luis.id, 'staff', CLIENTS.tommy.id, CLIENTS.maya.id],
      [STAFF.ruth.id, 'staff', CLIENTS.maya.id, CLIENTS.tommy.id],
      [STAFF.marcus.id, 'staff', CLIENTS.maya.id, CLIENTS.tommy.id],
      [CLIENTS.maya.id, 'client', CLIENTS.maya.id, CLIENTS.james.id],
    ]
    for (const [by, kind, own, other] of ways) {
      const caller = await signedIn(demo.app, HARBOR, by, kind)
      const aims = IN_CHARTS.filter((one) => one !== 'tie.give').map((one) =>
        aimed(by, one, chartOf(other), own),
      )
      const entries = aims.filter(reachesInto)
      expect(entries.length).toBeGreaterThan(60)
      const came = (await sendAll(caller, entries)).map(cameOf)
      expect(entries.map((entry, place) => `${entry.kind}: ${came[place]}`)).toEqual(
        entries.map((entry) => `${entry.kind}: not there`),
      )
    }
    await unchanged()
  })

  test('writes nothing in the name of another', async () => {
    const chart = chartOf(CLIENTS.maya.id)
    const names = [STAFF.dana.id, STAFF.marcus.id, STAFF.ines.id, CLIENTS.maya.id]
    for (const { id, roles } of [STAFF.luis, STAFF.ines, STAFF.dana, CLIENTS.james]) {
      const caller = await signedIn(demo.app, HARBOR, id, roles.length > 0 ? 'staff' : 'client')
      for (const by of names.filter((name) => name !== id)) {
        const entries = KINDS.map((kind) =>
          aimed(by, kind, chart, IN_CHARTS.includes(kind) ? chart.client : null),
        )
        const came = new Set((await sendAll(caller, entries)).map(cameOf))
        expect([...came]).toEqual([`refused: ${REASONS.author}`])
      }
    }
    await unchanged()
  })

  test('leaves the chart out, or puts one in where none belongs, and is not let in', async () => {
    for (const { id, roles } of [STAFF.dana, STAFF.marcus, STAFF.ines, CLIENTS.maya]) {
      const caller = await signedIn(demo.app, HARBOR, id, roles.length > 0 ? 'staff' : 'client')
      const chart = chartOf(CLIENTS.maya.id)
      const entries = KINDS.map((kind) =>
        aimed(id, kind, chart, IN_CHARTS.includes(kind) ? null : chart.client),
      )
      const came = new Set((await sendAll(caller, entries)).map(cameOf))
      expect([...came]).toEqual(['refused: This does not say whose chart it is about.'])
    }
    await unchanged()
  })

  test('who has ended with a client and dates entries back changes nothing: a supervisor decides', async () => {
    const { former } = demo.guests
    const caller = await signedIn(demo.app, HARBOR, former)
    for (const chart of [chartOf(CLIENTS.maya.id), chartOf(CLIENTS.tommy.id)]) {
      const then: Actor = {
        person: former,
        roles: ['practitioner'],
        ties: new Map([[chart.client, ['practitioner']]]),
      }
      const kinds = IN_CHARTS.filter((kind) => kind !== 'client.add')
      const entries = kinds.map((kind) => aimed(former, kind, chart, chart.client, chart.formerly))
      const came = (await sendAll(caller, entries)).map(cameOf)
      expect(kinds.map((kind, place) => `${kind}: ${came[place]}`)).toEqual(
        kinds.map((kind) => `${kind}: ${may(then, kind, chart.client) ? 'held' : 'not there'}`),
      )
    }
    const after = inOrder(await everyRow(demo.app))
    expect(after.filter(({ kind }) => kind !== 'held')).toEqual(rows.filter(({ kind }) => kind !== 'held'))
    const sent = await pullAll(caller)
    expect(sent.filter(({ client }) => client !== null)).toEqual([])
    const chart = await caller.get(api(`/charts/${CLIENTS.maya.id}`))
    expect(isNotThere(chart)).toBe(true)
  })
})
