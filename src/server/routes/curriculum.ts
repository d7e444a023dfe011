// What is taught: the index of whoever is signed in, and the files it names by the hash of their content.
import { z } from 'zod'
import { Denied } from '#server/http/denied.ts'
import { page, route } from '#server/http/route.ts'

const SectionCover = z.object({
  id: z.string(),
  title: z.string(),
  minutes: z.number(),
  code: z.string().exactOptional(),
})

const TopicEntry = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  short: z.string(),
  aims: z.array(z.string()),
  status: z.enum(['written', 'planned']),
  sections: z.array(SectionCover),
  pages: z.string().exactOptional(),
  teaching: z.string().exactOptional(),
})

export const curriculum = route({
  method: 'GET',
  path: '/api/:agency/curriculum',
  who: 'person',
  audit: 'none',
  does: 'Names the files of the curriculum that this person reads.',
  response: z.object({
    index: z.object({
      language: z.string(),
      topics: z.array(TopicEntry),
      programme: z.object({
        pages: z.string(),
        tools: z.string(),
        stories: z.string(),
        teaching: z.string().exactOptional(),
      }),
    }),
  }),
  handle: async ({ services, me }) => ({ index: services.content.index(me.kind) }),
})

export const content = page({
  path: '/content/:hash',
  does: 'Gives a file of the curriculum, or one edition of a handout or worksheet, for good.',
  params: z.object({ hash: z.string().regex(/^[0-9a-f]{16,64}$/, 'must be a hash') }),
  async handle({ services, params }) {
    const text = await services.content.file(params.hash)
    if (text === undefined) throw new Denied(404, 'not-there', 'There is nothing at this address.')
    return { type: 'application/json; charset=utf-8', text, cache: 'public, max-age=31536000, immutable' }
  },
})
