// Each of the five answers, and what the log and the records hold after it.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import { NOT_THERE } from '#domain/refusal.ts'
import type { Id } from '#domain/text.ts'
import { inAgency, kysely } from '#server/db/tenant.ts'
import { verifyLog } from '#server/store/verify-log.ts'
import { REASONS } from './answer.ts'
import { type Desk, openDesk } from './test-desk.ts'

let desk: Desk
let practitioner: Id
let client: Id

beforeAll(async () => {
  desk = await openDesk()
  practitioner = await desk.hire('Bram Oduya', 'practitioner')
  client = await desk.enter('Kit Moran', practitioner)
})
afterAll(async () => {
  const verdict = await inAgency(desk.database.app, desk.agency, (trx) => verifyLog(trx, desk.agency))
  await desk.close()
  expect(verdict.broken).toBeNull()
})

const hope = (words: string, more: Partial<Envelope> = {}): Envelope => ({
  ...desk.write(client, 'goal.hope', { client, body: { words } }),
  ...more,
})

const answersTo = async (...envelopes: Envelope[]) =>
  (await desk.send(envelopes)).map(({ answer, reason }) => [answer, reason])

async function logged(id: Id) {
  return inAgency(desk.database.app, desk.agency, (trx) =>
    trx.selectFrom('log').selectAll().where('id', '=', id).executeTakeFirst(),
  )
}

async function words(goal: Id): Promise<string | undefined> {
  const { rows } = await inAgency(desk.database.app, desk.agency, (trx) =>
    sql<{ words: string }>`select body ->> 'words' as words from record where id = ${goal}`.execute(trx),
  )
  return rows[0]?.words
}

test('accepted: the record is there, the log says so, and the answer tells the revision', async () => {
  const entry = hope('To cook again')
  const [answer] = await desk.send([entry])
  expect(answer).toEqual({ id: entry.id, answer: 'accepted', reason: null, revision: expect.any(Number) })
  expect(await words(entry.on)).toBe('To cook again')
  expect(await logged(entry.id)).toMatchObject({
    author: client,
    kind: 'goal.hope',
    record_kind: 'goal',
    record: entry.on,
    client,
    at: entry.at,
    answer: 'accepted',
    revision: answer?.revision,
    body: { body: { words: 'To cook again' }, zone: 'America/New_York', doubtful: false },
  })
})

describe('refused', () => {
  test('against a rule, with the reason, logged, while its neighbours are accepted', async () => {
    const [first, last] = [hope('One'), hope('Two')]
    const again = desk.write(client, 'goal.take-up', {
      client,
      on: first.on,
      body: { words: 'One', why: '', area: null, knowing: '' },
    })
    const twice = { ...again, id: randomUUID() }
    expect(await answersTo(first, again, twice, last)).toEqual([
      ['accepted', null],
      ['accepted', null],
      ['refused', 'This is a goal already.'],
      ['accepted', null],
    ])
    expect(await logged(twice.id)).toMatchObject({
      answer: 'refused',
      reason: 'This is a goal already.',
      revision: null,
    })
  })

  test('not in its shape', async () => {
    const entry = { ...hope('x'), body: { words: '', extra: 1 } }
    const [answer] = await desk.send([entry])
    expect(answer?.answer).toBe('refused')
    expect(answer?.reason).toContain('words')
  })

  test('written by somebody else than is signed in', async () => {
    const entry = { ...hope('Mine'), by: practitioner }
    const answers = await desk.accept({
      agency: desk.agency,
      person: client,
      device: null,
      envelopes: [entry],
    })
    expect(answers).toMatchObject([{ answer: 'refused', reason: REASONS.author }])
    expect(await logged(entry.id)).toMatchObject({ author: client, answer: 'refused' })
  })

  test('what is not there and what is not yours read the same', async () => {
    const other = await desk.hire('Ilse Kwan', 'practitioner')
    const theirs = await desk.enter('Lena Brandt', other)
    const goal = await desk.put(other, 'goal.hope', { client: theirs, body: { words: 'Quiet' } })
    const step = { words: 'A pan', day: null, helper: '' }
    const entries = [
      desk.write(client, 'goal.add-step', { client: theirs, on: goal, body: step }),
      desk.write(client, 'goal.add-step', { client, on: goal, body: step }),
      desk.write(client, 'goal.add-step', { client, on: randomUUID(), body: step }),
      desk.write(client, 'goal.add-step', { client: randomUUID(), on: goal, body: step }),
    ]
    expect(await answersTo(...entries)).toEqual(entries.map(() => ['refused', NOT_THERE]))
  })

  test('together with what it needs', async () => {
    const first = hope('', { body: {} })
    const second = hope('Second', { needs: [first.id] })
    const third = hope('Third', { needs: [second.id] })
    const free = hope('Free')
    expect((await desk.send([first, second, third, free])).map(({ answer }) => answer)).toEqual([
      'refused',
      'refused',
      'refused',
      'accepted',
    ])
    const later = hope('Later', { needs: [third.id] })
    const unknown = hope('Unknown', { needs: [randomUUID()] })
    const sound = hope('Sound', { needs: [free.id] })
    expect(await answersTo(later, unknown, sound)).toEqual([
      ['refused', REASONS.needs],
      ['refused', REASONS.needs],
      ['accepted', null],
    ])
    const another = desk.write(practitioner, 'recovery.say', {
      client,
      body: { words: 'Ours' },
      needs: [free.id],
    })
    expect(await answersTo(another)).toEqual([['refused', REASONS.needs]])
  })

  test.each([
    ['a null character', { words: 'a\u0000b' }],
    ['half a character pair', { words: 'a\ud800b' }],
    ['a null character in a name', { words: 'a', 'x\u0000': 1 }],
    ['a thousand nestings', JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`)],
  ])('what cannot be stored: %s', async (_what, body) => {
    const entry = hope('', { body })
    expect(await answersTo(entry)).toEqual([['refused', REASONS.depth]])
    expect(await logged(entry.id)).toMatchObject({ answer: 'refused', body: { unstorable: true } })
    expect(await answersTo(entry)).toEqual([['refused', REASONS.depth]])
  })
})

describe('later', () => {
  test('a kind this server does not know is kept by the device, with what needs it, and leaves no line', async () => {
    const unknown = { ...hope('x'), kind: 'dream.tell' }
    const needing = hope('Needs a dream', { needs: [unknown.id] })
    const free = hope('Awake')
    expect(await answersTo(unknown, needing, free)).toEqual([
      ['later', REASONS.later],
      ['later', REASONS.later],
      ['accepted', null],
    ])
    expect(await logged(unknown.id)).toBeUndefined()
    expect(await logged(needing.id)).toBeUndefined()
  })
})

describe('fault', () => {
  test('a record that breaks a rule of ours answers for its own entries alone', async () => {
    const [good, bad] = [hope('Good'), hope('Bad')]
    await desk.send([good, bad])
    await inAgency(desk.database.owner.pool, desk.agency, (trx) =>
      sql`update record set body = body - 'steps' where id = ${bad.on}`.execute(trx),
    )
    const step = (on: Id, needs: Id[] = []) =>
      desk.write(client, 'goal.add-step', {
        client,
        on,
        needs,
        body: { words: 'A pan', day: null, helper: '' },
      })
    const broken = step(bad.on)
    expect(await answersTo(step(good.on), broken, step(good.on, [broken.id]), step(good.on))).toEqual([
      ['accepted', null],
      ['fault', REASONS.fault],
      ['fault', REASONS.fault],
      ['accepted', null],
    ])
    expect(desk.faults).toContain(`entry ${broken.id}`)
    expect(await logged(broken.id)).toBeUndefined()
  })

  test('an entry the database chokes on is found among others of several devices, and blocks none', async () => {
    await sql`
      alter table record add constraint chokes check (kind <> 'goal' or body ->> 'words' <> 'choke')
    `.execute(ownerOf())
    const mine = [hope('a'), hope('b'), hope('choke'), hope('c')]
    const needing = hope('d', { needs: [mine[2]?.id ?? ''] })
    const [first, second, third] = await Promise.all([
      desk.send([hope('before')]),
      desk.send([...mine, needing]),
      desk.send([hope('after')]),
    ])
    expect(first.map(({ answer }) => answer)).toEqual(['accepted'])
    expect(second.map(({ answer }) => answer)).toEqual(['accepted', 'accepted', 'fault', 'accepted', 'fault'])
    expect(third.map(({ answer }) => answer)).toEqual(['accepted'])

    await sql`alter table record drop constraint chokes`.execute(ownerOf())
    expect((await desk.send([...mine, needing])).map(({ answer }) => answer)).toEqual(
      mine.map(() => 'accepted').concat('accepted'),
    )
  })
})

const ownerOf = () => kysely(desk.database.owner.pool)

describe('the device’s clock', () => {
  test.each([
    ['eleven minutes ahead', 11 * 60, true],
    ['nine minutes ahead', 9 * 60, false],
    ['ninety-one days behind', -91 * 86_400, true],
    ['a month behind', -30 * 86_400, false],
  ])('%s is accepted, and marked where it is doubtful', async (_what, seconds, doubtful) => {
    const at = new Date(desk.now().getTime() + seconds * 1000).toISOString()
    const entry = hope('When', { at })
    expect(await answersTo(entry)).toEqual([['accepted', null]])
    expect(await logged(entry.id)).toMatchObject({ at, body: { doubtful } })
  })
})

describe('seen before', () => {
  test('gets the old answer, from any device and in any company', async () => {
    const [good, bad] = [hope('Once'), hope('', { body: {} })]
    const answers = await desk.send([good, bad])
    desk.wait(3600)
    const elsewhere = { ...good, device: randomUUID() }
    expect(await desk.send([bad, hope('New'), elsewhere, good])).toEqual([
      answers[1],
      expect.objectContaining({ answer: 'accepted' }),
      answers[0],
      answers[0],
    ])
    const sent = await inAgency(desk.database.app, desk.agency, (trx) =>
      trx.selectFrom('log').select('number').where('id', 'in', [good.id, bad.id]).execute(),
    )
    expect(sent).toHaveLength(2)
  })

  test('the same id with other words, or from somebody else, is refused', async () => {
    const entry = hope('Once')
    await desk.send([entry])
    const replayed = [['refused', REASONS.replayed]]
    expect(await answersTo({ ...entry, body: { words: 'Twice' } })).toEqual(replayed)
    expect(await answersTo({ ...entry, at: desk.wait(1) })).toEqual(replayed)
    expect(await answersTo({ ...entry, by: practitioner })).toEqual(replayed)
    expect(await words(entry.on)).toBe('Once')
    const pair = hope('Pair')
    expect(await answersTo(pair, { ...pair, body: { words: 'Other' } })).toEqual([
      ['accepted', null],
      ...replayed,
    ])
  })
})
