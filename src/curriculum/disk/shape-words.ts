// What the shapes of all YAML files of a curriculum are made of: ids, lines of text and things to choose from.
import { z } from 'zod'

// As long as an answer can name.
export const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is lower-case words joined by hyphens')
export const line = z
  .string()
  .trim()
  .min(1, 'there are no words here')
  .refine(noMarkup, 'this looks like HTML')
export const option = z.strictObject({ id, label: line })
export const options = z.array(option).min(2, 'there is nothing to choose from').superRefine(differ)

function noMarkup(text: string): boolean {
  return !/<[a-z/!]/iu.test(text)
}

export function differ(list: { id: string }[], context: z.RefinementCtx): void {
  list.forEach((one, place) => {
    if (list.findIndex((other) => other.id === one.id) < place) {
      context.addIssue({ code: 'custom', path: [place, 'id'], message: `“${one.id}” stands here twice` })
    }
  })
}
