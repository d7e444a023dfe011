// Entries in, changes out: the two doors a device's own work goes through.
import { z } from 'zod'
import { Envelope } from '#domain/entry.ts'
import { RECORDS, type RecordName } from '#domain/kinds.ts'
import { Id, Instant } from '#domain/text.ts'
import type { Answer } from '#server/accept/answer.ts'
import { Cursor, changesAfter, chart } from '#server/changes.ts'
import { inAgency } from '#server/db/tenant.ts'
import { Denied } from '#server/http/denied.ts'
import { route } from '#server/http/route.ts'
import { declared } from '#server/store/declared.ts'
import { readerFor } from '#server/store/reader.ts'

export const Answered = z.object({
  id: Id,
  answer: z.enum(['accepted', 'refused', 'held', 'later', 'fault']),
  reason: z.string().nullable(),
  revision: z.number().int().nullable(),
})

export const Travelling = z.object({
  kind: z.enum(Object.keys(RECORDS) as RecordName[]),
  id: Id,
  client: Id.nullable(),
  revision: z.number().int(),
  body: z.unknown(),
  removed: z.boolean(),
})

const Named = z.object({ id: Id })

export const entries = route({
  method: 'POST',
  path: '/api/:agency/entries',
  who: 'person',
  audit: 'write',
  does: 'Takes up to a hundred entries and answers each alone.',
  body: z.strictObject({
    entries: z.array(z.unknown()).min(1, 'is empty').max(100, 'has more than 100 entries'),
  }),
  response: z.object({ answers: z.array(Answered), now: Instant }),
  async handle({ services: { accept, now }, agency, me, body }) {
    const read = body.entries.map(readEnvelope)
    const envelopes = read.flatMap((one) => ('envelope' in one ? [one.envelope] : []))
    const answers = await accept({ agency: agency.id, person: me.person, device: me.device, envelopes })
    const inOrder = answers.values()
    return {
      answers: read.map((one) => ('refused' in one ? one.refused : (inOrder.next().value as Answer))),
      now: now().toISOString(),
    }
  },
})

// One entry in no shape must not hold up the others; only one that cannot even be named turns the batch away.
function readEnvelope(given: unknown, place: number): { envelope: Envelope } | { refused: Answer } {
  const read = Envelope.safeParse(given)
  if (read.success) return { envelope: read.data }
  const named = Named.safeParse(given)
  const [issue] = read.error.issues
  const what = `“${issue?.path.join('.') || 'entry'}” ${issue?.message ?? 'does not fit'}`
  if (!named.success) throw new Denied(400, 'shape', `Entry ${place + 1} does not fit: ${what}.`)
  const reason = `This is not an entry: ${what}.`
  return { refused: { id: named.data.id, answer: 'refused', reason, revision: null } }
}

export const changes = route({
  method: 'GET',
  path: '/api/:agency/changes',
  who: 'person',
  audit: 'read',
  does: 'Gives what has changed after a cursor, of the records this person may keep.',
  query: z.object({
    after: Cursor.default(''),
    ties: z.string().max(100).default(''),
    limit: z.coerce.number().int().min(1).max(500).default(200),
  }),
  response: z.object({
    records: z.array(Travelling),
    cursor: z.string(),
    more: z.boolean(),
    ties: z.string(),
    startOver: z.boolean(),
    now: Instant,
  }),
  handle: async ({ services: { database, now }, agency, me, query }) =>
    inAgency(database.app, agency.id, async (trx) => {
      const reader = await readerFor(trx, { agency: agency.id, person: me.person, device: me.device })
      const { records, ...rest } = await changesAfter(reader, query)
      return { ...rest, records: records.map(declared), now: now().toISOString() }
    }),
})

export const openChart = route({
  method: 'GET',
  path: '/api/:agency/charts/:client',
  who: 'staff',
  audit: 'read',
  does: 'Opens a chart on purpose; the reading is logged.',
  params: z.object({ client: Id }),
  response: z.object({ records: z.array(Travelling) }),
  handle: async ({ services: { database }, agency, me, params }) =>
    inAgency(database.app, agency.id, async (trx) => {
      const reader = await readerFor(trx, { agency: agency.id, person: me.person, device: me.device })
      return { records: (await chart(reader, params.client)).map(declared) }
    }),
})
