// The Zod shapes of stories, leaflets, procedure cards and the introduction.
import { z } from 'zod'
import { LEAFLET_READERS } from '#curriculum/shape/programme.ts'
import { differ, id, line } from './shape-words.ts'

export const pageFront = z.strictObject({ title: line })
export const leafletFront = z.strictObject({ title: line, reader: z.enum(LEAFLET_READERS) })
export const storyFront = z.strictObject({ title: line, name: line, about: line, topics: z.array(id).min(1) })

export const introductionFile = z.strictObject({
  title: line,
  slides: z
    .array(z.strictObject({ id, title: line, drawing: id.exactOptional(), say: z.array(line).min(1) }))
    .min(1)
    .superRefine(differ),
})

export const cardFile = z.array(
  z.strictObject({
    id,
    title: line,
    use: line,
    bring: line.exactOptional(),
    steps: z.array(z.strictObject({ do: line, say: line.exactOptional() })).min(1),
    watch: z.array(line),
    topics: z.array(id),
  }),
)
