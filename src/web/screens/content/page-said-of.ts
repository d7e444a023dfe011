// Which page of the library somebody spoke of, from the address within the curriculum that came with it.
import { useCallback } from 'preact/hooks'
import { editionTaught } from '#curriculum/shape/agency-text.ts'
import { sectionOf } from '#curriculum/shape/handout.ts'
import type { Shelf } from '#web/device/device.ts'
import { useFromShelf } from '#web/screens/library/use-shelf.ts'

/** `at` is its address in the library; `edition` that of its words now. */
export type PageSaidOf = { title: string; at?: string; edition?: string }

export function usePageSaidOf(page: string): PageSaidOf {
  const read = useCallback((shelf: Shelf) => pageSaidOf(shelf, page), [page])
  return useFromShelf(read) ?? { title: page }
}

/** Undefined where there is no such page any more. */
export async function pageSaidOf(shelf: Shelf, page: string): Promise<PageSaidOf | undefined> {
  const [kind = '', one = '', two = ''] = page.split('/')
  switch (kind) {
    case 'handout': {
      const handout = (await shelf.pages(one))?.handout
      const section = handout && sectionOf(handout, two)
      if (!handout) return undefined
      return section
        ? { title: section.title, at: `${one}/section/${two}`, edition: editionTaught(handout, section) }
        : { title: handout.title, at: one, edition: handout.edition }
    }
    case 'sheet': {
      const [topics, programme] = await Promise.all([
        Promise.all(shelf.index.topics.map(async ({ id }) => (await shelf.pages(id))?.sheets ?? [])),
        shelf.programme(),
      ])
      // A sheet has one id in its topic; some pages name the topic before it.
      const sheet = [...topics.flat(), ...(programme?.inventory ?? [])].find(
        (each) => each.id === (two || one) && (two === '' || each.topic === one),
      )
      return sheet && { title: sheet.title, at: `${sheet.topic}/sheet/${sheet.id}`, edition: sheet.edition }
    }
    case 'story': {
      const story = (await shelf.stories())?.stories.find((each) => each.id === one)
      return story && { title: story.title, at: `stories/${one}`, edition: story.edition }
    }
    case 'leaflet': {
      const [programme, teaching] = await Promise.all([shelf.programme(), shelf.programmeTeaching()])
      const all = [...(programme?.leaflets ?? []), ...(teaching?.leaflets ?? [])]
      const leaflet = all.find((each) => each.id === one)
      return leaflet && { title: leaflet.title, at: `leaflets/${one}`, edition: leaflet.edition }
    }
    case 'list': {
      const list = (await shelf.tools())?.lists.find((each) => each.id === one)
      return list && { title: list.title, at: `lists/${one}`, edition: list.edition }
    }
    case 'relaxation': {
      const script = (await shelf.tools())?.relaxations.find((each) => each.id === one)
      return script && { title: script.title, at: `relaxation/${one}` }
    }
    case 'introduction':
    case 'orientation': {
      const read = (await shelf.programme())?.[kind]
      return read && { title: read.title, at: `programme/${kind}`, edition: read.edition }
    }
    case 'basics':
    case 'evidence': {
      const read = (await shelf.programmeTeaching())?.[kind]
      return read && { title: read.title, at: `programme/${kind}`, edition: read.edition }
    }
    default:
      return undefined
  }
}
