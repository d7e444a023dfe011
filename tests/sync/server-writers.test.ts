// Many devices at once: every acknowledged entry is there exactly once, no reader misses a row, and groups share commits.
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import type { Goal } from '#domain/goal.ts'
import type { Id } from '#domain/text.ts'
import type { Answer } from '#server/accept/answer.ts'
import { type Desk, openDesk } from '#server/accept/test-desk.ts'
import { type Accept, createAccept } from '#server/accept.ts'
import { changesAfter } from '#server/changes.ts'
import { inAgency } from '#server/db/tenant.ts'
import { asSuperuser, testServer } from '#server/db/test-database.ts'
import { readerFor } from '#server/store/reader.ts'
import { readRecord } from '#server/store/records.ts'
import { verifyLog } from '#server/store/verify-log.ts'

const WRITERS = 16

let desk: Desk
let practitioner: Id
let client: Id
let goal: Id

beforeAll(async () => {
  desk = await openDesk()
  practitioner = await desk.hire('Bram Oduya', 'practitioner')
  client = await desk.enter('Kit Moran', practitioner)
  goal = await desk.put(client, 'goal.hope', { client, body: { words: 'To cook again' } })
})
afterAll(async () => {
  const verdict = await inside((trx) => verifyLog(trx, desk.agency))
  await desk.close()
  expect(verdict.broken).toBeNull()
})

const inside = <T>(work: Parameters<typeof inAgency<T>>[2]) => inAgency(desk.database.app, desk.agency, work)

const hope = (words: string) => desk.write(client, 'goal.hope', { client, body: { words } })
const step = (words: string) =>
  desk.write(client, 'goal.add-step', { client, on: goal, body: { words, day: null, helper: '' } })

const sendBy = (accept: Accept, envelopes: Envelope[]) =>
  accept({ agency: desk.agency, person: client, device: null, envelopes })

async function pullAll(after: string, ties: string, into: Map<Id, number>): Promise<[string, string]> {
  for (;;) {
    const page = await inside(async (trx) => {
      const reader = await readerFor(trx, { agency: desk.agency, person: practitioner, device: null })
      return changesAfter(reader, { after, ties, limit: 7 })
    })
    for (const { id, revision } of page.records) into.set(id, revision)
    after = page.cursor
    ties = page.ties
    if (!page.more) return [after, ties]
  }
}

test('sixteen writers and a reader: nothing is missed, nothing is twice, and fewer commits than batches', async () => {
  const seen = new Map<Id, number>()
  let [after, ties] = await pullAll('', '', seen)
  const before = await lines()
  const sent: Envelope[] = []
  let writing = true
  const writer = async (place: number) => {
    for (let batch = 0; batch < 12; batch += 1) {
      const envelopes = [0, 1, 2, 3].map((one) => hope(`${place}-${batch}-${one}`))
      sent.push(...envelopes)
      const answers = await sendBy(desk.accept, envelopes)
      expect(answers.map(({ id, answer }) => [id, answer])).toEqual(
        envelopes.map(({ id }) => [id, 'accepted']),
      )
    }
  }
  const reader = async () => {
    while (writing) [after, ties] = await pullAll(after, ties, seen)
  }
  const reading = reader()
  try {
    await Promise.all(Array.from({ length: WRITERS }, (_, place) => writer(place)))
  } finally {
    writing = false
    await reading
  }
  await pullAll(after, ties, seen)

  expect(sent.filter(({ on }) => !seen.has(on))).toEqual([])
  const written = (await lines()).slice(before.length)
  expect(written.map(({ id }) => id).sort()).toEqual(sent.map(({ id }) => id).sort())
  const commits = new Set(written.map(({ revision }) => revision)).size
  expect(commits).toBeLessThan((WRITERS * 12) / 2)
})

test('batches that wait are committed together: one revision for all that queued behind the first', async () => {
  const answers = await Promise.all(
    Array.from({ length: WRITERS }, (_, place) => sendBy(desk.accept, [hope(`${place}`)])),
  )
  const revisions = answers.flat().map(({ revision }) => revision)
  expect(new Set(revisions).size).toBe(2)
  expect(new Set(revisions.slice(1)).size).toBe(1)
})

test('several processes on one database write one line after the other', async () => {
  const log = { fault: (where: string) => desk.faults.push(where) }
  const processes = Array.from({ length: 6 }, () =>
    createAccept({ pool: desk.database.app, now: desk.now, log }),
  )
  const rounds = await Promise.all(
    processes.map(async (accept, place) => {
      const answers: Answer[] = []
      for (let round = 0; round < 10; round += 1)
        answers.push(...(await sendBy(accept, [hope(`${place} ${round}`)])))
      return answers
    }),
  )
  const answers = rounds.flat()
  expect(answers.filter(({ answer }) => answer !== 'accepted')).toEqual([])
  expect(new Set(answers.map(({ revision }) => revision)).size).toBe(60)
})

test('the same entries in any order, any company and any number of times are answered as the first time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }), fc.nat(11), async (order, cut) => {
      const entries = [step('a'), hope('b'), hope(''), step('c'), hope('d'), step('')]
      const answered = new Map<Id, Answer>()
      const resent = order.map((place) => entries[place] as Envelope)
      for (const batch of [resent.slice(0, cut), resent.slice(cut), entries, resent]) {
        for (const answer of await sendBy(desk.accept, batch)) {
          expect(answer).toEqual(answered.get(answer.id) ?? answer)
          answered.set(answer.id, answer)
        }
      }
      expect(entries.map(({ id }) => answered.get(id)?.answer)).toEqual([
        'accepted',
        'accepted',
        'refused',
        'accepted',
        'accepted',
        'refused',
      ])
    }),
    { numRuns: 15 },
  )
})

test('cut off between commit and answer, devices resend until each entry is there exactly once', async () => {
  const before = (await lines()).length
  const log = { fault: (where: string) => desk.faults.push(where) }
  const sent: Envelope[] = []
  let cutting = true
  const { superuser } = await testServer()
  const { rows } = await desk.database.app.query<{ name: string }>('select current_database() as name')
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity
                where datname = '${rows[0]?.name}' and application_name = 'openimr'`
  const cutter = async () => {
    while (cutting) {
      await asSuperuser(superuser, cut)
      await pause(10)
    }
  }
  let failures = 0
  const device = async (place: number) => {
    for (let batch = 0; batch < 6; batch += 1) {
      const envelopes = [step(`${place}-${batch}`), hope(`${place}-${batch}`)]
      sent.push(...envelopes)
      // Another process each time: nothing is remembered but what is in the database.
      for (let done = false; !done; ) {
        const accept = createAccept({ pool: desk.database.app, now: desk.now, log })
        const answers = await sendBy(accept, envelopes).catch(() => undefined)
        if (answers) expect(answers.map(({ answer }) => answer)).toEqual(['accepted', 'accepted'])
        else failures += 1
        done = answers !== undefined
      }
    }
  }
  const cuts = cutter()
  try {
    await Promise.all([1, 2, 3, 4].map(device))
  } finally {
    cutting = false
    await cuts
  }

  expect(failures).toBeGreaterThan(0)
  const written = (await lines()).slice(before)
  expect(written.map(({ id }) => id).sort()).toEqual(sent.map(({ id }) => id).sort())
  const record = await inside(async (trx) =>
    readRecord(await readerFor(trx, { agency: desk.agency, person: client, device: null }), 'goal', goal),
  )
  const steps = (record as Goal).steps.map(({ id }) => id)
  const mine = sent.filter(({ kind }) => kind === 'goal.add-step').map(({ id }) => id)
  expect(mine.filter((id) => steps.filter((one) => one === id).length !== 1)).toEqual([])
})

async function lines(): Promise<{ id: Id; revision: number | null }[]> {
  return inside((trx) => trx.selectFrom('log').select(['id', 'revision']).orderBy('number').execute())
}
