// Entries that come sealed, because the PIN that kept them is lost: their author's go through, others wait for theirs.
import { z } from 'zod'
import { Envelope } from '#domain/entry.ts'
import { Id } from '#domain/text.ts'
import { notThere } from '#server/http/denied.ts'
import { route } from '#server/http/route.ts'
import { answerWaiting, takeSealed, waitingOf } from '#server/sign-in/sealed.ts'

const bytes = (max: number) =>
  z
    .string()
    .min(1, 'is empty')
    .max(max, 'is too long')
    .regex(/^[\w-]+$/, 'must be base64url')
    .transform((text) => Buffer.from(text, 'base64url'))

const answer = z.enum(['accepted', 'refused', 'held', 'later', 'fault', 'waiting'])

export const sealed = route({
  method: 'POST',
  path: '/api/:agency/sealed',
  who: 'person',
  audit: 'write',
  does: 'Takes entries sealed to the server’s key from a device whose PIN was lost.',
  body: z.strictObject({
    key: bytes(600),
    entries: z
      .array(z.strictObject({ id: Id, iv: bytes(32), body: bytes(120_000) }))
      .min(1, 'is empty')
      .max(100, 'has more than 100 entries'),
  }),
  response: z.object({ answers: z.array(z.object({ id: Id, answer, reason: z.string().nullable() })) }),
  handle: async ({ services, agency, me, body }) => ({
    answers: await takeSealed(services, agency.id, me.person, body),
  }),
})

export const waiting = route({
  method: 'GET',
  path: '/api/:agency/waiting',
  who: 'person',
  audit: 'read',
  does: 'Lists one’s own entries that came sealed from another sign-in and wait to be kept or dropped.',
  response: z.object({ entries: z.array(Envelope) }),
  handle: async ({ services, agency, me }) => ({ entries: await waitingOf(services, agency.id, me.person) }),
})

export const waitingAnswer = route({
  method: 'POST',
  path: '/api/:agency/waiting/answer',
  who: 'person',
  audit: 'write',
  does: 'Keeps or drops an entry of one’s own that waits.',
  body: z.strictObject({ id: Id, keep: z.boolean() }),
  response: z.object({ answer, reason: z.string().nullable() }),
  async handle({ services, agency, me, body }) {
    const answered = await answerWaiting(services, agency.id, me, body)
    if (!answered) throw notThere()
    return answered
  },
})
