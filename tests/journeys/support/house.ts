// The house a journey happens in: a real server, the demo's people or an empty folder, and a line to it.
import { rm } from 'node:fs/promises'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { demoPeople, fillDemo } from '#demo/fill.ts'
import { AGENCY } from '#demo/people.ts'
import { RECORDS, type RecordName, type RecordOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import { inAgency } from '#server/db/tenant.ts'
import { temporaryFolder } from '#server/db/test-database.ts'
import { CURRICULUM } from '#server/http/open-services.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Line, openLine } from './line.ts'
import { startServer } from './server-process.ts'

export type House = { line: Line; url: string; close(): Promise<void> }

export type DemoHouse = House & {
  /** What the server itself holds, read past every screen and device. */
  holds<N extends RecordName>(kind: N, client: Id): Promise<RecordOf<N>[]>
}

export type EmptyHouse = House & {
  /** What the server said while it started, as in a terminal. */
  said: readonly string[]
}

export async function openDemoHouse(now?: () => Date): Promise<DemoHouse> {
  const app = await startApp({ demo: demoPeople(), ...(now ? { now } : {}) })
  const { database, accept, now: clock } = app.services
  await fillDemo({
    ...{ database, accept, now: clock, zone: 'UTC', curriculum: readCurriculum(CURRICULUM) },
    progress: () => undefined,
  })
  const line = await openLine(app.url)
  return {
    ...{ line, url: line.url },
    holds: (kind, client) => read(app, kind, client),
    async close() {
      await line.close()
      await app.close()
    },
  }
}

/** OpenIMR started on a folder with nothing in it, in a process and with a PostgreSQL of its own. */
export async function openEmptyHouse(): Promise<EmptyHouse> {
  const dataFolder = await temporaryFolder()
  const server = startServer(dataFolder)
  const line = await openLine(await server.ready)
  return {
    ...{ line, url: line.url, said: server.said },
    async close() {
      await line.close()
      await server.stop()
      await rm(dataFolder, { recursive: true, maxRetries: 10, retryDelay: 200 })
    },
  }
}

async function read<N extends RecordName>(app: TestApp, kind: N, client: Id): Promise<RecordOf<N>[]> {
  const rows = await inAgency(app.database.app, AGENCY.id, (trx) =>
    trx
      .selectFrom('record')
      .select('body')
      .where('agency', '=', AGENCY.id)
      .where('kind', '=', kind)
      .where('client', '=', client)
      .where('removed', '=', false)
      .orderBy('revision')
      .execute(),
  )
  return rows.map(({ body }) => RECORDS[kind].parse(body) as RecordOf<N>)
}
