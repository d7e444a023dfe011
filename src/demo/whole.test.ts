// The whole agency: forty lives that read like lives, made once, taken in at the front door, with an empty agency beside it.

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { weekday } from '#domain/day.ts'
import type { Envelope } from '#domain/entry.ts'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import { createAccept } from '#server/accept.ts'
import type { Database } from '#server/db/connect.ts'
import { inAgency } from '#server/db/tenant.ts'
import { freshDatabase } from '#server/db/test-database.ts'
import { verifyLog } from '#server/store/verify-log.ts'
import { demoEntries } from './agency.ts'
import { demoPeople, type Filled, fillDemo } from './fill.ts'
import { LIVES } from './lives/all.ts'
import { clientOf } from './lives/live.ts'
import { AGENCY, type COLLEAGUES, NEIGHBOR, type STAFF, staffNamed } from './people.ts'

const TODAY = '2026-11-22'
const ZONE = 'America/Chicago'
const curriculum = readCurriculum(join(import.meta.dirname, '..', '..', 'curriculum'))
const story = demoEntries(TODAY, ZONE, curriculum)
const entries = demoEntries(TODAY, ZONE, curriculum, 'whole')
const lived = new Set(LIVES.map((life) => clientOf(life).id))

const of = <Name extends EntryName>(kind: Name, from: readonly Envelope[] = entries) =>
  from.filter((entry) => entry.kind === kind).map((entry) => ({ ...entry, body: entry.body as BodyOf<Name> }))

const twice = (said: readonly string[]) => said.filter((one, place) => said.indexOf(one) !== place)

describe('made', () => {
  test('the same day gives the same entries, and the eight are told in it as they are told alone', () => {
    // As text: comparing thirteen thousand entries member by member takes seconds.
    const text = (some: readonly Envelope[]) => JSON.stringify(some)
    expect(text(demoEntries(TODAY, ZONE, curriculum, 'whole')) === text(entries)).toBe(true)
    expect(text(entries.slice(0, story.length)) === text(story)).toBe(true)
  })

  test('forty charts in two teams of three, at every point of the program', () => {
    expect(of('client.add')).toHaveLength(40)
    expect(new Set(of('client.add').map(({ body }) => body.name)).size).toBe(40)
    const [one, two] = of('team.begin').map(({ body }) => body.members)
    const who = (names: (keyof typeof STAFF | keyof typeof COLLEAGUES)[]) =>
      names.map((name) => staffNamed(name).id)
    expect(one).toEqual(expect.arrayContaining(who(['dana', 'luis', 'noor'])))
    expect(two).toEqual(expect.arrayContaining(who(['walter', 'keiko', 'tevita'])))
    const ends = of('enrolment.end').map(({ body }) => body.how)
    expect(ends.filter((how) => how === 'finished').length).toBeGreaterThanOrEqual(6)
    expect(ends).toEqual(expect.arrayContaining(['stopped', 'moved']))
    expect(of('enrolment.pause').length).toBeGreaterThanOrEqual(2)
    const sessions = of('client.add').map(
      ({ on }) => of('session.start').filter(({ client }) => client === on).length,
    )
    expect(Math.min(...sessions)).toBeLessThanOrEqual(2)
    expect(Math.max(...sessions)).toBeGreaterThanOrEqual(28)
  })

  test('sessions of the lives fall on weekdays, apart from each other, and none that is to come was held', () => {
    const planned = of('session.plan').filter(({ client }) => client !== null && lived.has(client))
    const held = new Set(of('session.start').map(({ on }) => on))
    expect(planned.filter(({ body }) => weekday(body.day) > 4)).toEqual([])
    expect(planned.filter(({ on, body }) => held.has(on) && body.day >= TODAY)).toEqual([])
    expect(entries.filter(({ at }) => at >= `${TODAY}T15:00`)).toEqual([])
    const hours = planned.map(({ body }) => `${body.leaders[0]} ${body.day} ${body.time}`)
    expect(twice(hours)).toEqual([])
  })

  test('what went wrong is in it: missed for every reason, cut short, unsigned, not asked', () => {
    const why = of('session.miss').map(({ body }) => body.why)
    expect(why).toEqual(
      expect.arrayContaining(['client-cancelled', 'did-not-come', 'we-cancelled', 'crisis']),
    )
    expect(of('crisis.close').map(({ body }) => body.how)).toEqual(expect.arrayContaining(['shorten', 'end']))
    const [held, signed] = [of('session.end').length, of('note.sign').length]
    expect(signed).toBeLessThan(held)
    expect(signed).toBeGreaterThan(held * 0.85)
    const asked = new Set(of('asking.ask').map(({ client }) => client))
    expect(asked.size).toBeGreaterThan(15)
    expect(asked.size).toBeLessThan(38)
  })
})

describe('read', () => {
  test('nobody says the same twice, and no note reads like another', () => {
    const idea = new Set(
      curriculum.topics
        .flatMap((topic) => ('homework' in topic ? topic.homework : []))
        .map(({ words }) => words),
    )
    const said = [
      ...of('note.sign').map(({ body }) => body.text),
      ...of('recovery.say').map(({ body }) => body.words),
      ...of('goal.set').flatMap(({ body }) => [body.words, body.why]),
      ...of('goal.add-step').map(({ body }) => body.words),
      ...of('goal.follow-up').map(({ body }) => body.happened),
      ...of('homework.agree').flatMap(({ body }) => (idea.has(body.words) ? [] : body.words)),
      ...of('homework.review').flatMap(({ body }) => [body.helped, body.hindered]),
      ...of('attendance.write').map(({ body }) => body.is),
      ...of('session.miss').map(({ body }) => body.words),
      ...of('supporter-contact.make').map(({ body }) => body.about),
      ...of('comment.make').map(({ body }) => body.words),
    ].filter((one) => one !== '')
    expect(said.length).toBeGreaterThan(1500)
    expect(twice(said)).toEqual([])
  })

  test('a note tells what was put down in its session and nothing of another', () => {
    const reviews = of('homework.review').filter(
      ({ client, body }) => lived.has(client ?? '') && body.helped !== '',
    )
    const notes = new Map(of('note.sign').map(({ body }) => [body.attendance, body.text]))
    for (const { body } of reviews) {
      const text = notes.get(body.attendance ?? '')
      if (text) expect(text).toContain(body.helped)
    }
    const told = [...notes.values()].filter((text) => text.includes(reviews[0]?.body.helped ?? '—'))
    expect(told.length).toBeLessThanOrEqual(1)
  })

  test('no telephone number could be anybody’s', () => {
    const numbers = JSON.stringify(entries).match(/\b\d{3}[-. ]\d{4}\b/g) ?? []
    expect(numbers.filter((one) => !/^555-01\d\d$/.test(one))).toEqual([])
  })
})

describe('taken in', () => {
  let database: Database
  let filled: Filled | undefined

  beforeAll(async () => {
    database = await freshDatabase()
    const now = () => new Date(`${TODAY}T15:00:00.000Z`)
    const faults: unknown[] = []
    const accept = createAccept({
      pool: database.app,
      now,
      log: { fault: (_where, error) => void faults.push(error) },
    })
    const filling = { database, accept, now, curriculum, zone: ZONE, charts: 'whole' as const }
    filled = await fillDemo({ ...filling, progress: () => undefined })
    expect(faults).toEqual([])
  })
  afterAll(() => database.close())

  const countIn = (agency: string, kind: string) =>
    inAgency(database.app, agency, async (trx) => {
      const rows = await trx
        .selectFrom('record')
        .select('id')
        .where('agency', '=', agency)
        .where('kind', '=', kind)
        .execute()
      return rows.length
    })

  test('every entry is accepted, and the chain is whole', async () => {
    expect(filled).toMatchObject({ charts: 40, entries: entries.length })
    expect(await countIn(AGENCY.id, 'session')).toBe(of('session.plan').length)
    const verdict = await inAgency(database.app, AGENCY.id, (trx) => verifyLog(trx, AGENCY.id))
    expect(verdict.broken).toBeNull()
  })

  test('the agency beside it has its administrator and nothing else, and is offered nobody else', async () => {
    expect(await countIn(NEIGHBOR.id, 'person')).toBe(1)
    expect(await countIn(NEIGHBOR.id, 'client')).toBe(0)
    expect(await countIn(AGENCY.id, 'person')).toBe(9)
    const offered = demoPeople('whole').filter(({ agency }) => agency === NEIGHBOR.id)
    expect(offered.map(({ roles }) => roles)).toEqual([['administrator']])
  })
})
