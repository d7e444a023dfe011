// A group of batches in one transaction: lock the clock, read what is looked at, decide each entry, write, move the clock.
import { randomBytes } from 'node:crypto'
import type { Envelope } from '#domain/entry.ts'
import { isEntryName, recordOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import { digestOf, hashOf } from '#server/chain.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { type Answer, type Batch, REASONS, type Unsettled } from './answer.ts'
import { decide, type Verdict } from './decide.ts'
import { fingerprintOf, saidIn } from './keep.ts'
import { signOutLeft } from './left.ts'
import { type Change, readWorld, type World } from './world.ts'
import { type Clock, lockClock, moveClock, type StoredLine, writeLog, writeRecords } from './write.ts'

/** Bytes of salt a line. */
const SALT = 16

export type Work = {
  agency: Id
  now: () => Date
  faults: { fault(where: string, error: unknown): void }
  founding: boolean
  /** What earlier parts of the same group left without a line in the log. */
  unsettled: Map<Id, Unsettled>
}

export async function commitBatches(
  trx: Tenant,
  work: Work,
  batches: readonly Omit<Batch, 'agency'>[],
): Promise<Answer[][]> {
  const persons = [...new Set(batches.map(({ person }) => person))]
  const brought = batches.flatMap(({ envelopes }) => envelopes)
  // Asked in one trip: the reads are answered once the clock is locked, and see what stood then.
  const [clock, world] = await Promise.all([
    lockClock(trx, work.agency),
    readWorld(trx, work.agency, brought, persons),
  ])
  const lines: StoredLine[] = []
  const salts = randomBytes(brought.length * SALT)
  const made: Change[] = []
  const next: Clock = { ...clock, revision: clock.revision + 1 }
  const answers = batches.map(({ person, device, envelopes }) =>
    envelopes.map((envelope) => {
      const verdict = decideOrFault(world, { person, founding: work.founding }, envelope, work)
      if (verdict.is === 'again') return sinceNow(verdict.answer, next.revision)
      const answer = answerOf(envelope.id, verdict, next.revision)
      if (verdict.is === 'later' || verdict.is === 'fault') {
        work.unsettled.set(envelope.id, verdict.is)
        return answer
      }
      if (verdict.is !== 'refused') {
        verdict.changes.forEach(world.change)
        made.push(...verdict.changes)
      }
      const salt = salts.subarray(lines.length * SALT, (lines.length + 1) * SALT)
      lines.push(addLine(next, world, { person, device, envelope, answer, salt, received: work.now() }))
      return answer
    }),
  )
  if (lines.length === 0) return answers

  const changes = world.changes()
  if (changes.length === 0) next.revision = clock.revision
  else writeRecords(trx, work.agency, next.revision, changes)
  await signOutLeft(trx, work.agency, made, work.now())
  writeLog(trx, work.agency, lines)
  moveClock(trx, work.agency, next)
  return answers
}

/** A rule of ours that breaks on an entry answers for that entry alone. */
function decideOrFault(
  world: World,
  sender: { person: Id; founding: boolean },
  envelope: Envelope,
  { unsettled, faults }: Work,
): Verdict {
  try {
    return decide(world, sender, envelope, unsettled)
  } catch (error) {
    faults.fault(`entry ${envelope.id}`, error)
    return { is: 'fault' }
  }
}

function answerOf(id: Id, verdict: Exclude<Verdict, { is: 'again' }>, revision: number): Answer {
  const accepted = verdict.is === 'accepted'
  const reason = verdict.is === 'refused' ? verdict.reason : accepted ? null : REASONS[verdict.is]
  return { id, answer: verdict.is, reason, revision: accepted ? revision : null }
}

/** What was admitted in this very group stands at its revision. */
const sinceNow = (answer: Answer, revision: number): Answer =>
  answer.answer === 'accepted' ? { ...answer, revision: answer.revision ?? revision } : answer

type Told = {
  person: Id
  device: Id | null
  envelope: Envelope
  answer: Answer
  salt: Buffer
  received: Date
}

function addLine(clock: Clock, world: World, told: Told): StoredLine {
  const { person, device, envelope, salt, received } = told
  const { answer, reason, revision } = told.answer
  if (answer === 'later' || answer === 'fault') throw new Error('What is not settled leaves no line.')
  const fingerprint = fingerprintOf(salt, person, envelope)
  const body = saidIn(envelope, received)
  clock.number += 1
  const line = {
    number: clock.number,
    id: envelope.id,
    author: person,
    device,
    kind: envelope.kind,
    record_kind: isEntryName(envelope.kind) ? recordOf(envelope.kind) : 'unknown',
    record: envelope.on,
    client: envelope.client,
    at: envelope.at,
    received: received.toISOString(),
    answer,
    reason,
    revision,
    fingerprint: fingerprint.toString('hex'),
    digest: digestOf(salt, body).toString('hex'),
  }
  clock.head = hashOf(clock.head, line)
  world.logged.set(envelope.id, {
    id: envelope.id,
    author: person,
    answer,
    reason,
    revision,
    salt,
    fingerprint,
  })
  return { ...line, hash: clock.head.toString('hex'), salt: salt.toString('hex'), body }
}
