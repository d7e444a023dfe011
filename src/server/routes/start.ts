// Before anybody has signed in: whether it runs, whether it is set up, and what an agency shows at its door.
import { z } from 'zod'
import { Agency, HelpContact } from '#domain/agency.ts'
import { Role } from '#domain/person.ts'
import { Id, Instant, line, Slug } from '#domain/text.ts'
import { inAgency } from '#server/db/tenant.ts'
import { Denied, noSuchAgency } from '#server/http/denied.ts'
import { route } from '#server/http/route.ts'
import { isFounded, runFirst } from '#server/sign-in/first-run.ts'
import { addresses, agencyRecord } from '#server/store/agencies.ts'
import { DeviceName, Email, Password } from './shapes.ts'

export const health = route({
  method: 'GET',
  path: '/health',
  who: 'public',
  audit: 'none',
  does: 'Says whether the server and its database answer.',
  response: z.object({ ok: z.literal(true), version: z.string(), database: z.enum(['embedded', 'server']) }),
  async handle({ services: { config, database, version } }) {
    const readiness = await database.readiness()
    if (!readiness.ready) throw new Denied(503, 'not-ready', readiness.sentence, 5)
    return { ok: true as const, version, database: config.databaseUrl ? 'server' : 'embedded' } as const
  },
})

export const start = route({
  method: 'GET',
  path: '/api/start',
  who: 'public',
  audit: 'none',
  does: 'Says what a fresh browser needs: set-up, the demo, or the address of the one agency.',
  response: z.object({
    firstRun: z.boolean(),
    demo: z.boolean(),
    agencies: z.array(z.object({ slug: z.string(), name: z.string() })),
  }),
  async handle({ services: { database, demo } }) {
    const all = await addresses(database.app)
    // Who the agencies of a shared installation are is nobody's business but theirs.
    const shown = demo || all.length === 1 ? all : []
    const agencies = await Promise.all(
      shown.map(async ({ slug, agency }) => {
        const record = await inAgency(database.app, agency, (trx) => agencyRecord(trx, agency))
        return { slug, name: record?.name ?? slug }
      }),
    )
    return { firstRun: all.length === 0, demo: demo !== null, agencies }
  },
})

const zone = line(64).refine(isZone, 'must be a time zone such as America/Chicago')

export const firstRun = route({
  method: 'POST',
  path: '/api/first-run',
  who: 'public',
  audit: 'sign-in',
  does: 'Makes the agency and its administrator, once, for whoever holds the set-up secret.',
  body: z.strictObject({
    secret: z.string().min(1).max(60),
    agency: z.strictObject({
      name: line(120),
      slug: Slug,
      zone,
      calls: Agency.shape.calls,
      emergency: line(20),
    }),
    administrator: z.strictObject({ name: line(120), email: Email, password: Password }),
    device: DeviceName,
  }),
  response: z.object({ slug: z.string() }),
  async handle({ services, body }) {
    if (await isFounded(services.database))
      throw new Denied(409, 'set-up', 'This is set up already. Sign in at your agency’s address.')
    await runFirst(services, body)
    return { slug: body.agency.slug }
  },
})

export const front = route({
  method: 'GET',
  path: '/api/:agency/front',
  who: 'public',
  audit: 'none',
  does: 'Gives what stands at the agency’s door: name, zone, help contacts, and the key to seal entries to.',
  response: z.object({
    agency: Id,
    slug: z.string(),
    name: z.string(),
    zone: z.string(),
    calls: Agency.shape.calls,
    emergency: z.string(),
    help: z.array(HelpContact),
    demo: z.boolean(),
    people: z
      .array(
        z.object({
          person: Id,
          name: z.string(),
          roles: z.array(Role),
          client: z.boolean(),
          about: z.string(),
        }),
      )
      .optional(),
    sealKey: z.object({ kty: z.string(), n: z.string(), e: z.string(), alg: z.string() }),
    now: Instant,
    version: z.string(),
  }),
  async handle({ services: { database, demo, now, sealing, version }, agency: { id, slug } }) {
    const record = await inAgency(database.app, id, (trx) => agencyRecord(trx, id))
    if (!record) throw noSuchAgency()
    const { name, zone, calls, emergency, help } = record
    return {
      ...{ agency: id, slug, name, zone, calls, emergency, help, version },
      demo: demo !== null,
      ...(demo ? { people: demo.filter((one) => one.agency === id) } : {}),
      sealKey: sealing.publicKey,
      now: now().toISOString(),
    }
  },
})

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
