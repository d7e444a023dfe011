// Sends the outbox: in order, up to a hundred entries at a time, and forgets only what was answered.

import type { Id } from '#domain/text.ts'
import type { Api } from './api.ts'
import type { Queued } from './memory.ts'
import type { Opened } from './opened.ts'
import { nextBatch, settle } from './outbox.ts'
import { Trouble } from './trouble.ts'
import type { Answer, Answers } from './wire.ts'

/** Entries that stay back for a while: put off by the server, or gone wrong there. */
export type Staying = Map<Id, number>

const HOUR = 3_600_000

/** Gives whether something went wrong at the server and is to be tried again. */
export async function send(opened: Opened, api: Api, staying: Staying): Promise<boolean> {
  const now = opened.browser.now()
  const back = new Set<Id>()
  for (const [id, until] of staying) {
    if (until > now) back.add(id)
    else staying.delete(id)
  }
  let faults = false
  for (;;) {
    const batch = nextBatch(opened.memory.queue(), back)
    if (batch.length === 0) return faults
    const answers = await ask(opened, api, batch)
    await settle(opened, answers)
    const by = new Map(answers.map((answer) => [answer.id, answer.answer]))
    for (const { entry } of batch) {
      const answer = by.get(entry.id)
      if (answer === 'later') staying.set(entry.id, now + HOUR)
      if (answer === undefined || answer === 'fault') faults = true
      // Answered or not, none goes up twice in one round.
      back.add(entry.id)
    }
  }
}

async function ask(opened: Opened, api: Api, batch: readonly Queued[]): Promise<Answer[]> {
  const asked = opened.browser.now()
  try {
    const { slug } = opened.me()
    const said = await api.post<Answers>(`/api/${slug}/entries`, { entries: batch.map(({ entry }) => entry) })
    opened.clock.observe(said.now, asked, opened.browser.now())
    return said.answers
  } catch (cause) {
    if (!notUnderstood(cause)) throw cause
    const [only] = batch
    // One entry the server cannot read must not hold up the others.
    if (batch.length > 1) return (await oneByOne(opened, api, batch)).flat()
    return only ? [{ id: only.entry.id, answer: 'refused', reason: cause.message, revision: null }] : []
  }
}

async function oneByOne(opened: Opened, api: Api, batch: readonly Queued[]): Promise<Answer[][]> {
  const answers: Answer[][] = []
  const out = new Set<Id>()
  for (const one of batch) {
    if (one.entry.needs.some((id) => out.has(id))) continue
    const said = await ask(opened, api, [one])
    if (said.every(({ answer }) => answer === 'later' || answer === 'fault')) out.add(one.entry.id)
    answers.push(said)
  }
  return answers
}

/** The server itself said that it cannot read this; anything between us and it is not believed. */
export const notUnderstood = (cause: unknown): cause is Trouble =>
  cause instanceof Trouble && (cause.said === 'shape' || cause.said === 'too-large')
