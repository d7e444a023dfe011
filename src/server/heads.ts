// Notes where each agency's chain stands in the server's own log, outside the database: a chain rewritten whole shows there.
import { z } from 'zod'
import { Id } from '#domain/text.ts'
import { inAgency } from './db/tenant.ts'
import type { Services } from './http/services.ts'
import { addresses } from './store/agencies.ts'

/** The hash of a log line, in hexadecimal, as it was when it was noted. */
export const Head = z.object({
  agency: Id,
  number: z.number().int().positive(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Head = z.infer<typeof Head>

const EVERY = 5 * 60_000

type Noting = Pick<Services, 'database' | 'log'>

/** Notes now, every five minutes, and at the end; only what has moved. */
export function noteHeads({ database, log }: Noting): { note(): Promise<void>; end(): Promise<void> } {
  const noted = new Map<Id, number>()
  const note = async () => {
    for (const { agency } of await addresses(database.app)) {
      const clock = await inAgency(database.app, agency, (trx) =>
        trx.selectFrom('clock').select(['number', 'head']).where('agency', '=', agency).executeTakeFirst(),
      )
      if (!clock || clock.number === 0 || noted.get(agency) === clock.number) continue
      log.head({ agency, number: clock.number, head: clock.head.toString('hex') })
      noted.set(agency, clock.number)
    }
  }
  // A database that is away is heard of elsewhere; the next note comes in five minutes.
  const quietly = () => note().catch((error: unknown) => log.fault('heads', error))
  const timer = setInterval(quietly, EVERY)
  timer.unref()
  return {
    note,
    async end() {
      clearInterval(timer)
      await quietly()
    },
  }
}

/** The heads that stand in a log, whatever else stands in it. */
export function headsIn(log: string): Head[] {
  return log.split('\n').flatMap((line) => {
    if (!line.includes('"head":')) return []
    try {
      const read = Head.safeParse(JSON.parse(line))
      return read.success ? [read.data] : []
    } catch {
      return []
    }
  })
}
