// A whole device in memory, for screens without a server: entries are judged as on a real one, nothing is sent.
import type { CurriculumIndex, Reader } from '#curriculum/shape/shelf.ts'
import type { Agency } from '#domain/agency.ts'
import type { Envelope } from '#domain/entry.ts'
import { judge } from '#domain/judge.ts'
import type { RecordName } from '#domain/kinds.ts'
import { may } from '#domain/policy.ts'
import { refuse } from '#domain/refusal.ts'
import type { Id, Instant } from '#domain/text.ts'
import { dayIn } from '#web/device/clock.ts'
import type { Attention, Device, Shelf, Status } from '#web/device/device.ts'
import { idMaker } from '#web/device/ids.ts'
import { Trouble } from '#web/device/trouble.ts'
import type { Me } from '#web/device/wire.ts'
import { type Charts, type Founding, newCharts } from './memory-charts.ts'

export type World = Founding & {
  entries: Envelope[]
  shelves: Record<Reader, { index: CurriculumIndex; files: Record<string, string> }>
}

export type MemoryDeviceOptions = {
  /** Somebody of the world, by id or by first name in small letters: `dana`, `maya`. */
  as: string
  world: World
  /** What this or another device has written since, such as before a reload. */
  entries?: readonly Envelope[]
  drafts?: Iterable<readonly [string, string]>
  attention?: readonly Attention[]
  /** Answers the calls a screen makes to a server; without it they say that there is none. */
  calls?: Partial<Device['calls']>
  pin?: string
  now?: () => number
}

export type MemoryDevice = Device & {
  /** What was written on this device, in order. */
  written(): Envelope[]
  drafts(): [string, string][]
  setOnline(online: boolean): void
}

export function memoryDevice(options: MemoryDeviceOptions): MemoryDevice {
  const { world, pin = '482915', now = () => Date.now() } = options
  const charts = newCharts(world)
  for (const entry of [...world.entries, ...(options.entries ?? [])]) charts.take(entry)
  const me = meOf(charts, world, options.as)
  const newId = idMaker(crypto, now)
  const instant = (): Instant => new Date(now()).toISOString()
  const listeners = new Set<() => void>()
  const changed = () => {
    for (const listener of listeners) listener()
  }
  const drafts = new Map<string, string>(options.drafts)
  const written: Envelope[] = []
  let attention = [...(options.attention ?? [])]
  let online = true
  let unsent = 0
  let received = instant()
  let keptSince: Instant | null = null

  const shown = <Name extends RecordName>(kind: Name) => {
    const actor = charts.actor(me.person)
    return charts.all(kind).filter((record) => charts.sees(actor, kind, record))
  }
  const send = () => {
    if (!online) return
    unsent = 0
    keptSince = null
    received = instant()
  }
  const status = (): Status => ({
    online,
    waiting: unsent,
    attention: attention.length,
    received,
    keptSince,
    syncing: false,
    clockDoubtful: false,
    signedOut: false,
    longUnsent: false,
    lasting: true,
  })

  return {
    me,
    zone: world.agency.zone,
    calls: { ...noServer, ...options.calls },
    agency: () => charts.looks('agency', me.agency) as Agency,
    newId,
    async act(kind, { on, client, body, needs = [] }) {
      const id = newId()
      const entry: Envelope = {
        id,
        kind,
        on,
        client,
        by: me.person,
        device: me.device,
        at: instant(),
        zone: world.agency.zone,
        doubtful: false,
        needs,
        body: structuredClone(body),
      }
      judge(charts.actor(me.person), entry, charts.looks)
      charts.take(entry)
      written.push(entry)
      unsent += 1
      keptSince ??= entry.at
      send()
      changed()
      return id
    },
    all: (kind, client) => shown(kind).filter((one) => client === undefined || one.client === client),
    one: (kind, id) => shown(kind).find((one) => one.id === id),
    openChart: async () => changed(),
    may: (kind, client) => may(charts.actor(me.person), kind, client),
    status,
    attention: () => attention,
    async dismiss(id) {
      attention = attention.filter((one) => one.entry.id !== id)
      changed()
    },
    async keepSealed(id) {
      attention = attention.filter((one) => one.entry.id !== id)
      changed()
    },
    draft: (key) => drafts.get(key),
    async keepDraft(key, text) {
      drafts.set(key, text)
    },
    async dropDraft(key) {
      drafts.delete(key)
    },
    now: instant,
    today: () => dayIn(world.agency.zone, now()),
    async sync() {
      send()
      changed()
    },
    keepOpen() {},
    lock() {},
    async signOut() {
      if (unsent > 0) throw new Trouble('unsent', 'Some entries have not been received yet.')
    },
    async renew() {},
    async changePin() {},
    async checkPin(tried) {
      if (tried !== pin) throw new Trouble('wrong-pin', 'That PIN is not right.')
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    curriculum: async () => shelfOf(world, me.kind),
    written: () => [...written],
    drafts: () => [...drafts],
    setOnline(next) {
      online = next
      send()
      changed()
    },
  }
}

function meOf(charts: Charts, world: World, as: string): Me {
  const everybody = [...charts.all('person'), ...charts.all('client')]
  const found = everybody.find((one) => one.id === as || one.name.toLowerCase().split(' ')[0] === as)
  if (!found) return refuse('not-yours', `Nobody here is called ${as}.`)
  return {
    person: found.id,
    name: found.name,
    kind: 'roles' in found ? 'staff' : 'client',
    roles: 'roles' in found ? found.roles : [],
    device: DEVICE,
    agency: world.agency.id,
    slug: world.agency.slug,
    ties: '',
    now: new Date(0).toISOString(),
  }
}

const DEVICE: Id = '00000000-0000-7000-8000-00000000d0d0'

function shelfOf(world: World, reader: Reader): Shelf {
  const { index, files } = world.shelves[reader]
  const read = async (hash: string | undefined) => {
    const text = hash === undefined ? undefined : files[hash]
    return text === undefined ? undefined : JSON.parse(text)
  }
  const entry = (topic: string) => index.topics.find((one) => one.id === topic)
  return {
    index,
    pages: (topic) => read(entry(topic)?.pages),
    ours: (topic) => read(entry(topic)?.pages),
    teaching: (topic) => read(entry(topic)?.teaching),
    programme: () => read(index.programme.pages),
    tools: () => read(index.programme.tools),
    stories: () => read(index.programme.stories),
    programmeTeaching: () => read(index.programme.teaching),
    sheet: (edition) => read(edition),
  }
}

const unreachable = () => Promise.reject(new Trouble('unreachable', 'There is no server here.'))

const noServer: Device['calls'] = {
  invite: unreachable,
  makeCard: unreachable,
  endCard: unreachable,
  devices: unreachable,
  endDevice: unreachable,
  paperHere: unreachable,
  paper: unreachable,
  ownFactors: unreachable,
  newPasskey: unreachable,
  addPasskey: unreachable,
  namePasskey: unreachable,
  endPasskey: unreachable,
  newCodeApp: unreachable,
  confirmCodeApp: unreachable,
  endCodeApp: unreachable,
  fidelity: unreachable,
  changePassword: unreachable,
}
