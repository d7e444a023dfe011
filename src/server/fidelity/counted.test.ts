// Whatever happens, what is counted from the tally is what a count by hand over the records gives, and a count from nothing.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Period } from '#domain/fidelity.ts'
import type { RecordName, RecordOf } from '#domain/kinds.ts'
import { addMonths, monthOf } from '#domain/month.ts'
import type { Id } from '#domain/text.ts'
import { type Desk, openDesk } from '#server/accept/test-desk.ts'
import { inAgency } from '#server/db/tenant.ts'
import type { Counted } from './count.ts'
import { counted } from './kept.ts'
import type { Scope } from './scope.ts'
import { nextDoing } from './test-life.ts'
import { countByHand, type Kept } from './test-oracle.ts'

/** The full size is recorded in the docs: `OPENIMR_FIDELITY_DOINGS=20000`. */
const DOINGS = Number(process.env.OPENIMR_FIDELITY_DOINGS ?? 400)
const SEED = Number(process.env.OPENIMR_FIDELITY_SEED ?? 4)
const LOOK_EVERY = 25
const HOURS = 15
const ZONE = 'America/New_York'

/** Nearly each of them was something else than nothing at least once; only large groups cannot come by entries. */
const FEW = 5
const EVERY_COUNT = [
  'apart.crisis apart.gettingToKnow apart.other apart.unsigned clients cognitive.met cognitive.of educational.met',
  'educational.of followUps.met followUps.noGoal followUps.of goals.hopes goals.knowing goals.met goals.of',
  'handouts.met handouts.of handouts.untaught length.early length.met length.of motivational.met motivational.of',
  'sizes.upTo8 supporters.declined supporters.met supporters.notAsked supporters.of topics.taught',
  'uses.applies.declined uses.applies.no uses.applies.unknown uses.applies.yes uses.plans uses.practisedWith uses.times',
]
  .join(' ')
  .split(' ')
  .sort()

function* countsIn({ counts, uses }: Counted): Generator<string> {
  for (const [name, value] of Object.entries(counts)) yield* named(name, value)
  for (const { applies, plans, practisedWith, times } of uses)
    yield* named('uses', { plans, practisedWith, times, ...flat('applies', applies) })
}
const flat = (name: string, of: Record<string, number>) =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [`${name}.${key}`, value]))
function* named(name: string, value: number | Record<string, number>): Generator<string> {
  if (typeof value === 'number') return value > 0 ? yield name : undefined
  for (const [key, one] of Object.entries(value)) if (one > 0) yield `${name}.${key}`
}

const STAY = {
  ...{ format: 'one-to-one' as const, rhythm: 'weekly' as const, minutes: 45, place: '' },
  topics: ['recovery-strategies'],
}

let desk: Desk
let roll: (sides: number) => number
beforeAll(async () => {
  desk = await openDesk()
  roll = diceOf(SEED)
})
afterAll(() => desk.close())

function diceOf(seed: number) {
  let state = seed >>> 0
  return (sides: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides)
  }
}

const inside = <Made>(work: Parameters<typeof inAgency<Made>>[2]) =>
  inAgency(desk.database.app, desk.agency, work)

const records = () =>
  inside(async (trx) => {
    const { rows } = await sql<Kept & { id: Id; client: Id | null }>`
      select kind, id, client, body, removed from record where agency = ${desk.agency}`.execute(trx)
    return rows
  })

function asked(practitioners: readonly Id[]): { scope: Scope; period: Period } {
  const now = monthOf(desk.now().toISOString().slice(0, 10))
  const to = addMonths(now, -roll(4))
  const members = roll(3) === 0 ? null : practitioners.slice(0, 1 + roll(practitioners.length))
  const sample = {
    ...{ atLeast: roll(2) * roll(4), ended: roll(2) === 0, paused: roll(2) === 0 },
    length: roll(2) === 0 ? ('six-months' as const) : ('three-months' as const),
  }
  return { scope: { agency: desk.agency, members, sample }, period: { from: addMonths(to, -roll(6)), to } }
}

test('a count equals the count by hand and the count from nothing, after every few entries', {
  timeout: 600_000,
}, async () => {
  const practitioners = [
    await desk.hire('Bram Oduya', 'practitioner'),
    await desk.hire('Ilse Kwan', 'practitioner'),
    await desk.hire('Lena Brandt', 'peer'),
  ]
  const leader = await desk.hire('Gwen Sato', 'leader')
  const clients: Id[] = []
  for (const name of ['Kit Moran', 'Ana Ruiz', 'Jo Park'])
    clients.push(await desk.enter(name, practitioners[clients.length] ?? ''))
  for (const [place, client] of clients.entries())
    await desk.put(practitioners[place] ?? '', 'enrolment.start', {
      client,
      body: { ...STAY, start: '2026-03-02' },
    })
  const charts = new Map<string, RecordOf<RecordName>[]>()
  const all = <Name extends RecordName>(kind: Name, client: Id) =>
    (charts.get(`${kind} ${client}`) ?? []) as RecordOf<Name>[]
  const seen = { accepted: 0, counts: new Set<string>() }
  for (let done = 0; done < DOINGS; done += 1) {
    if (done % 5 === 0) {
      charts.clear()
      for (const { kind, client, body, removed } of await records())
        if (client && !removed)
          charts.set(`${kind} ${client}`, [
            ...(charts.get(`${kind} ${client}`) ?? []),
            body as RecordOf<RecordName>,
          ])
    }
    desk.wait(HOURS * 3600)
    const entries = nextDoing({ desk, roll, clients, practitioners, leader, all })
    const answers = await desk.send(entries)
    seen.accepted += answers.filter(({ answer }) => answer === 'accepted').length
    if (done % 100 === 99) await removeOne()
    if (done % LOOK_EVERY === LOOK_EVERY - 1) await look(practitioners, seen)
  }
  expect(desk.faults).toEqual([])
  expect(seen.accepted).toBeGreaterThan(DOINGS / 4)
  const unseen = EVERY_COUNT.filter((one) => !seen.counts.has(one))
  expect(unseen.length, unseen.join(' ')).toBeLessThanOrEqual(FEW)
})

async function look(practitioners: readonly Id[], seen: { counts: Set<string> }): Promise<void> {
  const questions = [asked(practitioners), asked(practitioners)]
  const now = await records()
  for (const { scope, period } of questions) {
    // Together with another period, as the trend is asked for.
    const periods = [period, { from: period.to, to: period.to }]
    const given = await inside((trx) => counted(trx, scope, periods))
    const byHand = periods.map((one) => countByHand(now, ZONE, scope, one))
    expect(given).toEqual(byHand)
    for (const one of byHand) for (const path of countsIn(one)) seen.counts.add(path)
    expect(await inside((trx) => counted(trx, scope, periods))).toEqual(byHand)
  }
  const { scope, period } = questions[0] as (typeof questions)[0]
  const anew = await inside(async (trx) => {
    await sql`update tally set version = 0 where agency = ${desk.agency}`.execute(trx)
    return counted(trx, scope, [period])
  })
  expect(anew).toEqual([countByHand(now, ZONE, scope, period)])
}

/** Some record of a chart is removed, as the owner removes it where the law asks. */
async function removeOne(): Promise<void> {
  await inAgency(desk.database.owner.pool, desk.agency, async (trx) => {
    await sql`
      with moved as (update clock set revision = revision + 1 where agency = ${desk.agency} returning revision)
      update record set removed = true, revision = moved.revision
        from moved
       where agency = ${desk.agency} and (kind, id) = (
         select kind, id from record
          where agency = ${desk.agency} and not removed
            and kind in ('session', 'attendance', 'note', 'goal', 'supporter', 'crisis', 'tie')
          order by md5(id::text) limit 1)`.execute(trx)
  })
}
