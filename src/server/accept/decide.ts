// One entry decided alone: seen before, accepted, refused, held for a supervisor, or not known here yet.
import { applyEntry, type Envelope, readBody } from '#domain/entry.ts'
import type { Held } from '#domain/held.ts'
import { adderOf, judge } from '#domain/judge.ts'
import { entryKind, isEntryName, recordOf } from '#domain/kinds.ts'
import { type Actor, may } from '#domain/policy.ts'
import { NOT_THERE, Refusal, refuse } from '#domain/refusal.ts'
import type { Id } from '#domain/text.ts'
import { type Answer, REASONS, type Unsettled } from './answer.ts'
import { fingerprintOf, isStorableEntry } from './keep.ts'
import type { Logged } from './read.ts'
import type { Change, World } from './world.ts'

/** Who brings an entry; `founding` is the installation itself, which may begin an agency and nothing else. */
export type Sender = { person: Id; founding: boolean }

export type Verdict =
  | { is: 'again'; answer: Answer }
  | { is: 'accepted'; changes: Change[] }
  | { is: 'held'; changes: Change[] }
  | { is: 'refused'; reason: string }
  | { is: 'later' }
  | { is: 'fault' }

type Settled = Answer['answer']

export function decide(
  world: World,
  sender: Sender,
  entry: Envelope,
  unsettled: ReadonlyMap<Id, Unsettled>,
): Verdict {
  const before = world.logged.get(entry.id)
  if (before) return { is: 'again', answer: answerAgain(world, before, sender, entry) }
  try {
    return decideNew(world, sender, entry, unsettled)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // "Not there" and "not yours" read the same, or a refusal would tell what is in another chart.
    const hidden = error.code === 'needs' || error.code === 'not-yours'
    return { is: 'refused', reason: hidden && error.message !== REASONS.needs ? NOT_THERE : error.message }
  }
}

function decideNew(
  world: World,
  sender: Sender,
  entry: Envelope,
  unsettled: ReadonlyMap<Id, Unsettled>,
): Verdict {
  if (entry.by !== sender.person) return refuse('shape', REASONS.author)
  if (!isStorableEntry(entry)) return refuse('shape', REASONS.depth)
  if (!isEntryName(entry.kind)) return { is: 'later' }
  if (sender.founding) return { is: 'accepted', changes: [found(world, entry)] }

  readBody(entryKind(entry.kind), entry)
  const needed = entry.needs.map((id) => settledAs(world, entry.by, id, unsettled))
  if (needed.includes('refused')) return refuse('needs', REASONS.needs)
  const waits = needed.find((answer) => answer === 'later' || answer === 'fault')
  if (waits) return { is: waits }

  const now = world.actor(entry.by)
  const then = world.actor(entry.by, entry.at)
  const addedBy = adderOf(entry.client, world.look)
  const mayNow = may(now, entry.kind, entry.client, addedBy)
  if (needed.includes('held') || (!mayNow && may(then, entry.kind, entry.client, addedBy)))
    return hold(world, mayNow ? now : then, entry)

  const changes = [changeBy(world, now, entry)]
  if (entry.kind === 'held.admit') changes.push(admit(world, entry))
  return { is: 'accepted', changes }
}

/** What came of an entry that another one needs; an id nobody of ours has brought counts as refused. */
function settledAs(world: World, author: Id, id: Id, unsettled: ReadonlyMap<Id, Unsettled>): Settled {
  const logged = world.logged.get(id)
  if (logged?.author === author) return oldAnswer(world, logged).answer
  return unsettled.get(id) ?? 'refused'
}

function answerAgain(world: World, before: Logged, sender: Sender, entry: Envelope): Answer {
  const same =
    before.author === sender.person &&
    entry.by === sender.person &&
    (before.salt === null || fingerprintOf(before.salt, sender.person, entry).equals(before.fingerprint))
  if (same) return oldAnswer(world, before)
  return { id: entry.id, answer: 'refused', reason: REASONS.replayed, revision: null }
}

function oldAnswer(world: World, { id, answer, reason, revision }: Logged): Answer {
  if (answer !== 'held') return { id, answer, reason, revision }
  const decided = (world.look('held', id) as Held | undefined)?.decided
  if (!decided) return { id, answer, reason, revision: null }
  if (decided.admitted)
    return { id, answer: 'accepted', reason: null, revision: world.revisionOf('held', id) ?? null }
  return { id, answer: 'refused', reason: decided.reason, revision: null }
}

function changeBy(world: World, actor: Actor, entry: Envelope): Change {
  const { record, after } = judge(actor, entry, world.look)
  return { kind: record, record: after }
}

/** Kept for a supervisor, unless it could not have been accepted from somebody with the tie either. */
function hold(world: World, then: Actor, entry: Envelope): Verdict {
  try {
    judge(then, entry, world.look)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'needs') throw error
  }
  const record = { id: entry.id, client: entry.client, through: [entry.id], others: [], entry, decided: null }
  return { is: 'held', changes: [{ kind: 'held', record }] }
}

/** The held entry, applied as its author wrote it and as they stood when they wrote it. */
function admit(world: World, deciding: Envelope): Change {
  const { entry } = world.look('held', deciding.on) as Held
  if (entry.by === deciding.by) return refuse('rule', REASONS.own)
  const needed = entry.needs.map((id) => settledAs(world, entry.by, id, new Map()))
  if (needed.some((answer) => answer !== 'accepted')) return refuse('rule', REASONS.needs)
  try {
    return changeBy(world, world.actor(entry.by, entry.at), entry)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refuse('rule', `${REASONS.late} ${error.message}`)
  }
}

function found(world: World, entry: Envelope): Change {
  if (!isEntryName(entry.kind)) return refuse('shape', REASONS.later)
  const kind = entryKind(entry.kind)
  const record = recordOf(entry.kind)
  const read = readBody(kind, entry)
  return { kind: record, record: applyEntry(kind, world.look(record, entry.on), read, world.look) }
}
