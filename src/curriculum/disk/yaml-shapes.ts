// The Zod shapes of the YAML files of a curriculum.
import { z } from 'zod'
import { PROGRAMME } from '#curriculum/shape/sheet.ts'
import { SKILL_KINDS } from '#curriculum/shape/topic.ts'
import { differ, id, line, options } from './shape-words.ts'

export const topicCover = z.strictObject({
  title: line,
  short: line.max(40, 'the short title is longer than 40 characters'),
  aims: z.array(line).min(1),
})

// Every key beside those of the topic is a language.
export const topicFile = z
  .object({
    id: id.refine((name) => name !== PROGRAMME, 'this name is taken by the programme itself'),
    number: z.int().min(1).max(11),
    status: z.enum(['written', 'planned']),
    sections: z.array(id).default([]),
    sheets: z.array(id).default([]),
  })
  .catchall(topicCover)

const asked = { id, section: id, question: line, note: line.exactOptional() }
export const reviewFile = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...asked, kind: z.literal('open'), answer: line }),
    z
      .strictObject({ ...asked, kind: z.literal('choice'), options, answer: id })
      .refine((ask) => ask.options.some((offered) => offered.id === ask.answer), {
        message: 'the answer is not one of the options',
        path: ['answer'],
      }),
  ]),
)

export const homeworkFile = z.array(
  z.strictObject({
    id,
    section: id.exactOptional(),
    title: line,
    words: line,
    why: line.exactOptional(),
    goal: z.boolean(),
  }),
)

export const skillFile = z.array(
  z.strictObject({
    id,
    title: line,
    kind: z.enum(SKILL_KINDS),
    why: line,
    steps: z.array(line).min(1),
    scene: line.exactOptional(),
    sections: z.array(id),
  }),
)

export const pointFile = z.record(id, z.array(line).min(1))

const strategyList = z
  .array(
    z.strictObject({
      id,
      title: line.refine((title) => title.split(/\s+/u).length <= 5, 'the title is longer than 5 words'),
      means: line,
    }),
  )
  .min(1)
  .superRefine(differ)
export const strategyFile = z.strictObject({
  motivational: strategyList,
  educational: strategyList,
  'cognitive-behavioural': strategyList,
})

export const praiseFile = z.array(line).min(1)
export const glossaryFile = z.array(
  z.strictObject({ id, term: line, means: line, ask: line.exactOptional() }),
)
