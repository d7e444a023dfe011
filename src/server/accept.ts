// The one path by which anything is written: entries come in, each is answered, and what is acknowledged is on disk.
import type pg from 'pg'
import type { Id } from '#domain/text.ts'
import { type Answer, type Batch, REASONS } from './accept/answer.ts'
import { commitBatches, type Work } from './accept/commit.ts'
import { createQueue } from './accept/queue.ts'
import { inAgency } from './db/tenant.ts'

/** More than the devices of a busy agency send at once; a larger group only makes the first of them wait. */
const MOST_ENTRIES = 1000

export type Accept = (batch: Batch) => Promise<Answer[]>

export type AcceptOptions = { pool: pg.Pool; now: () => Date; log: Work['faults'] }

/** Answers in the order of the envelopes; rejects only where the database is away, and then nothing is settled. */
export function createAccept({ pool, now, log }: AcceptOptions): Accept {
  const queue = createQueue<Batch, Answer[]>(
    (agency, batches) =>
      commitApart(pool, { agency, now, faults: log, founding: false, unsettled: new Map() }, batches),
    MOST_ENTRIES,
    ({ envelopes }) => envelopes.length,
  )
  return (batch) => (batch.envelopes.length === 0 ? Promise.resolve([]) : queue(batch.agency, batch))
}

/** Where the database refuses a group, its halves are tried in turn until the entry it chokes on stands alone. */
async function commitApart(pool: pg.Pool, work: Work, batches: Batch[]): Promise<Answer[][]> {
  try {
    return await inAgency(pool, work.agency, (trx) => commitBatches(trx, work, batches))
  } catch (error) {
    if (!isAboutData(error)) throw error
    return commitHalves(pool, work, batches, error)
  }
}

async function commitHalves(
  pool: pg.Pool,
  work: Work,
  batches: Batch[],
  error: unknown,
): Promise<Answer[][]> {
  if (batches.length > 1) {
    const half = Math.ceil(batches.length / 2)
    const first = await commitApart(pool, work, batches.slice(0, half))
    return [...first, ...(await commitApart(pool, work, batches.slice(half)))]
  }
  const [batch] = batches as [Batch]
  if (batch.envelopes.length > 1) {
    const half = Math.ceil(batch.envelopes.length / 2)
    const parts = [batch.envelopes.slice(0, half), batch.envelopes.slice(half)]
    const answers: Answer[] = []
    for (const envelopes of parts)
      answers.push(...(await commitApart(pool, work, [{ ...batch, envelopes }])).flat())
    return [answers]
  }
  const id = batch.envelopes[0]?.id as Id
  work.faults.fault(`entry ${id}`, error)
  work.unsettled.set(id, 'fault')
  return [[{ id, answer: 'fault', reason: REASONS.fault, revision: null }]]
}

/** Data the database cannot take, as against a database that is away, full or stopping. */
function isAboutData(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^(22|23|42|54)...$/.test(code)
}
