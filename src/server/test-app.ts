// A whole server for tests: real HTTP on a free port, real PostgreSQL, a clock that can be moved.
import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { readCurriculum } from '#curriculum/disk/read.ts'
import type { Agency } from '#domain/agency.ts'
import type { Id } from '#domain/text.ts'
import { foundAgency } from './accept/found.ts'
import type { Accept } from './accept.ts'
import { createApp } from './app.ts'
import type { Database } from './db/connect.ts'
import { freshDatabase } from './db/test-database.ts'
import { CURRICULUM, openServices } from './http/open-services.ts'
import type { Route } from './http/route.ts'
import type { DemoPerson, Services } from './http/services.ts'
import { createLog } from './log.ts'
import { ROUTES } from './routes/registry.ts'
import { prepareFirstRun } from './sign-in/first-run.ts'

export type TestApp = {
  url: string
  app: FastifyInstance
  services: Services
  database: Database
  accept: Accept
  /** The set-up secret, where no agency has been founded. */
  firstRunSecret(): Promise<string | undefined>
  /** Founds an agency with its administrator, as the first run does. */
  found(
    agency?: Partial<Agency> & { id?: Id },
    administrator?: { id?: Id; name?: string },
  ): Promise<FoundAgency>
  /** Every line the server has logged. */
  logged(): string
  close(): Promise<void>
}

export type FoundAgency = { agency: Id; slug: string; administrator: Id }

export type TestAppOptions = {
  demo?: boolean | readonly DemoPerson[]
  now?: () => Date
  /** Behind which public address it stands. */
  url?: string
  routes?: readonly Route[]
  /** Hears each line of the log instead of its being kept. */
  onLine?: (line: string) => void
}

export async function startApp({
  demo = false,
  now = () => new Date(),
  url: publicUrl,
  routes = ROUTES,
  onLine,
}: TestAppOptions = {}): Promise<TestApp> {
  const database = await freshDatabase()
  const lines: string[] = []
  const log = createLog({
    to: new Writable({
      write(chunk, _encoding, done) {
        if (onLine) onLine(String(chunk))
        else lines.push(String(chunk))
        done()
      },
    }),
  })
  const services = await openServices({
    config: { host: '127.0.0.1', port: 0, dataFolder: '', ...(publicUrl ? { url: new URL(publicUrl) } : {}) },
    database,
    curriculum: readCurriculum(CURRICULUM),
    log,
    now,
    demo: demo === false ? null : demo === true ? [] : demo,
  })
  const app = await createApp(services, routes)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    ...{ url, app, services, database },
    accept: services.accept,
    firstRunSecret: () => prepareFirstRun(database),
    found: (agency = {}, administrator = {}) => found(services, agency, administrator),
    logged: () => lines.join(''),
    async close() {
      await app.close()
      await database.close()
    },
  }
}

async function found(
  { database, now }: Services,
  agency: Partial<Agency> & { id?: Id },
  administrator: { id?: Id; name?: string },
): Promise<FoundAgency> {
  const { id = randomUUID(), slug = `agency-${id.slice(0, 8)}`, name = 'Test agency' } = agency
  const { zone = 'UTC', calls = 'client', emergency = '911' } = agency
  const person = administrator.id ?? randomUUID()
  await foundAgency(
    { pool: database.app, now },
    {
      agency: { id, name, slug, zone, calls, emergency },
      administrator: { id: person, name: administrator.name ?? 'Ada Min' },
    },
  )
  return { agency: id, slug, administrator: person }
}
