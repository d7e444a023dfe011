// Everything on this device's shelf, read once for the search.
import { type Gathered, type SearchPage, searchPages } from '#curriculum/shape/search-pages.ts'
import type { Shelf } from '#web/device/device.ts'

export async function pagesOf(shelf: Shelf): Promise<SearchPage[]> {
  return searchPages(await gathered(shelf))
}

async function gathered(shelf: Shelf): Promise<Gathered> {
  const topics = await Promise.all(
    shelf.index.topics.map(async (entry) => ({
      entry,
      pages: await here(shelf.pages(entry.id)),
      teaching: await here(shelf.teaching(entry.id)),
    })),
  )
  const [programme, tools, stories, teaching] = await Promise.all([
    here(shelf.programme()),
    here(shelf.tools()),
    here(shelf.stories()),
    here(shelf.programmeTeaching()),
  ])
  return { topics, programme, tools, stories, teaching }
}

/** What is not here yet hides nothing of what is. */
const here = <Value>(reading: Promise<Value | undefined>) => reading.catch(() => undefined)
