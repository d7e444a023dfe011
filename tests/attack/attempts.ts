// Ways to reach with the ids of somebody else's chart: in every place of an entry, and of every call there is.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Envelope } from '#domain/entry.ts'
import { ENTRIES, type RecordName, recordOf } from '#domain/kinds.ts'
import { Id } from '#domain/text.ts'
import type { Route } from '#server/http/route.ts'
import { ROUTES } from '#server/routes/registry.ts'
import { SEED } from './dice.ts'
import { type Chart, entryIn, hintsOf, KINDS } from './fill.ts'
import { idPlaces, type Path, withAt } from './places.ts'
import { valueFor } from './shapes.ts'

/** What is reached for: the ids of one chart, and of what stands around it. */
export type Target = { chart: Chart; people: readonly Id[]; devices: readonly Id[]; cards: readonly Id[] }

/** The attempt and its twin, which names what nobody has: both must read the same. */
export type EntryAttempt = { where: string; entry: Envelope; twin: Envelope; alike: boolean }

export function entryAttempts(own: Chart, by: Id, target: Target): EntryAttempt[] {
  const { chart, people, devices } = target
  const foreign = chart.entries[0]?.id ?? randomUUID()
  return KINDS.flatMap((kind) => {
    const hints = hintsOf(own, [by], fc.constant('Some words'))
    const [body] = fc.sample(valueFor(ENTRIES[kind].body, hints), { numRuns: 1, seed: SEED })
    const entry = { ...entryIn(own, new Date(), by, kind, body), by }
    const record = recordOf(kind)
    const at = (path: Path, put: Id, alike = true): EntryAttempt => {
      const end = path.at(-1)
      const where = `${kind}: ${path.join('.')}`
      const aimed = {
        ...withAt(entry, path, put),
        ...(end === 'id' && path.length === 1 ? {} : { id: randomUUID() }),
      }
      return { where, entry: aimed, twin: { ...withAt(entry, path, randomUUID()), id: randomUUID() }, alike }
    }
    const wholly = { ...entry, on: chart.records[record], client: chart.client }
    const nobodys = { ...entry, on: randomUUID(), client: randomUUID() }
    return [
      // An id that exists cannot begin again: whoever guesses one of 2^122 learns that it is taken, and no more.
      at(['on'], chart.records[record], false),
      at(['id'], foreign, false),
      at(['client'], chart.client),
      {
        where: `${kind}: needs`,
        entry: { ...entry, id: randomUUID(), needs: [foreign] },
        twin: { ...entry, id: randomUUID(), needs: [randomUUID()] },
        alike: true,
      },
      at(['by'], people[0] ?? chart.client),
      at(['device'], devices[0] ?? randomUUID(), false),
      // Adding a client under an id that another agency has makes one's own client (tests/access/outsiders.test.ts).
      ...(kind === 'client.add'
        ? []
        : [
            {
              where: `${kind}: on and client`,
              entry: { ...wholly, id: randomUUID() },
              twin: { ...nobodys, id: randomUUID() },
              alike: entry.client !== null,
            },
          ]),
      ...idPlaces(body).flatMap((path) =>
        [foreign, chart.records[(path.at(-1) ?? '') as RecordName] ?? chart.client].map((id) =>
          at(['body', ...path], id, false),
        ),
      ),
    ]
  })
}

export type CallAttempt = {
  route: Route
  path: string
  body?: unknown
  twin: { path: string; body?: unknown }
  /** What the attempt and its twin name, and may hear again. */
  named: readonly [Id, Id]
}

// Signing in has its own limits and its own attacks; entries are attempted one by one.
const isApart = ({ path, audit }: Route) => audit === 'sign-in' || path.endsWith('/entries')

export function callAttempts(slug: string, own: Chart, target: Target): CallAttempt[] {
  const { chart, people, devices, cards } = target
  const ids = [
    ...Object.values(chart.records),
    ...chart.entries.slice(0, 20).map(({ id }) => id),
    ...people,
    ...devices,
    ...cards,
  ]
  const calls = ROUTES.filter((route) => route.path.startsWith('/api/:agency') && !isApart(route))
  return calls.flatMap((route) => ids.flatMap((id) => callsWith(route, slug, own, id)))
}

function callsWith(route: Route, slug: string, own: Chart, id: Id): CallAttempt[] {
  const nobodys = randomUUID()
  const params = Object.keys(route.params?.shape ?? {})
  const address = (put: Record<string, string>) =>
    route.path.replace(/:(\w+)/g, (_, name: string) =>
      name === 'agency' ? slug : (put[name] ?? own.records[name as RecordName] ?? own.client),
    )
  const all = (one: Id) => Object.fromEntries(params.map((name) => [name, one]))
  const places = [
    ...params.map((name) => (one: Id) => ({ [name]: one })),
    ...(params.length > 1 ? [all] : []),
  ]
  const named = [id, nobodys] as const
  const empty = route.method === 'POST' ? { body: {} } : {}
  return [
    ...places.map((put) => ({
      ...{ route, named },
      ...empty,
      path: address(put(id)),
      twin: { path: address(put(nobodys)), ...empty },
    })),
    ...queriesWith(route, id).map((query, place) => ({
      ...{ route, named },
      path: `${address({})}${query}`,
      twin: { path: `${address({})}${queriesWith(route, nobodys)[place]}` },
    })),
    ...bodiesWith(route, own, id, nobodys).map(({ body, twin }) => ({
      ...{ route, named },
      body,
      path: address({}),
      twin: { path: address({}), body: twin },
    })),
  ]
}

// What a paper is asked with is its size and its parts: none is an id.
function queriesWith(route: Route, id: Id): string[] {
  if (route.answers === 'file') return []
  return Object.keys(route.query?.shape ?? {}).flatMap((name) => {
    if (name === 'after') return [`?after=1.goal.${id}`, `?after=0.session.${id}&limit=1`]
    return [`?${name}=${id}`]
  })
}

function bodiesWith(route: Route, own: Chart, id: Id, nobodys: Id): { body: unknown; twin: unknown }[] {
  if (route.method !== 'POST' || route.body === undefined) return []
  const hints = hintsOf(own, [own.client], fc.constant('Some words'))
  const [body] = fc.sample(valueFor(route.body, hints), { numRuns: 1, seed: SEED })
  return idPlaces(body)
    .filter((path) => Id.safeParse(id).success && path.length < 8)
    .map((path) => ({ body: withAt(body, path, id), twin: withAt(body, path, nobodys) }))
}
