// The Zod shapes of the YAML files of a curriculum.
import { z } from 'zod'
import { PROGRAMME } from '#curriculum/shape/sheet.ts'
import { SKILL_KINDS } from '#curriculum/shape/topic.ts'

// As long as an answer can name.
const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is lower-case words joined by hyphens')
const line = z.string().trim().min(1, 'there are no words here').refine(noMarkup, 'this looks like HTML')
const option = z.strictObject({ id, label: line })
const options = z.array(option).min(2, 'there is nothing to choose from').superRefine(differ)

const labelled = { id, label: line, hint: line.exactOptional() }
const field = z.discriminatedUnion('kind', [
  z.strictObject({ ...labelled, kind: z.literal('text') }),
  z.strictObject({ ...labelled, kind: z.literal('long') }),
  z.strictObject({ ...labelled, kind: z.literal('choice'), options }),
  z.strictObject({ ...labelled, kind: z.literal('choices'), options }),
  z
    .strictObject({
      ...labelled,
      kind: z.literal('scale'),
      from: z.int(),
      to: z.int(),
      fromLabel: line,
      toLabel: line,
    })
    .refine((scale) => scale.from < scale.to, 'a scale goes up'),
  z.strictObject({ ...labelled, kind: z.literal('day') }),
  z.strictObject({
    ...labelled,
    kind: z.literal('grid'),
    rows: z.array(option).superRefine(differ),
    columns: z.array(option).min(1).superRefine(differ),
    pick: z.enum(['one', 'many']),
    own: z.int().min(0).max(12).default(0),
  }),
  z.strictObject({ ...labelled, kind: z.literal('list'), lines: z.int().min(1).max(20) }),
  z.strictObject({ ...labelled, kind: z.literal('heading') }),
])

export const sheetFile = z.array(
  z.strictObject({ id, title: line, intro: line, fields: z.array(field).min(1).superRefine(differ) }),
)

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
export const glossaryFile = z.array(z.strictObject({ id, term: line, means: line }))
export const frontMatter = z.strictObject({ title: line })

function noMarkup(text: string): boolean {
  return !/<[a-z/!]/iu.test(text)
}

function differ(list: { id: string }[], context: z.RefinementCtx): void {
  list.forEach((one, place) => {
    if (list.findIndex((other) => other.id === one.id) < place) {
      context.addIssue({ code: 'custom', path: [place, 'id'], message: `“${one.id}” stands here twice` })
    }
  })
}
