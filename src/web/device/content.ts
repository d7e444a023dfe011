// What is taught, as the server hands it out: an index, and texts under the hash of their content, kept for good.

import { coverWithOwnTexts, withOwnTexts } from '#curriculum/shape/agency-text.ts'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type {
  CurriculumIndex,
  ProgrammePages,
  ProgrammeTeaching,
  StoryPages,
  ToolPages,
  TopicPages,
  TopicTeaching,
} from '#curriculum/shape/shelf.ts'
import type { Api } from './api.ts'
import type { Shelf } from './device.ts'
import type { Opened } from './opened.ts'
import { readSingle, single } from './place.ts'
import { holding } from './store.ts'
import { Trouble } from './trouble.ts'

const HOUR = 3_600_000
const NAME = 'curriculum'

export type Content = {
  shelf(): Promise<Shelf>
  /** Asks what is taught now and fetches all of it, so that it is here without network; at most once an hour. */
  fetchAll(): Promise<void>
}

export function openContent(opened: Opened, api: Api): Content {
  const { browser } = opened
  let index: CurriculumIndex | undefined
  let fetched = Number.NEGATIVE_INFINITY

  const readKept = async () => {
    index ??= await readSingle<CurriculumIndex>(browser, opened.store, opened.keys, NAME)
    return index
  }
  const ask = async () => {
    const said = await api.get<{ index: CurriculumIndex }>(`/api/${opened.me().slug}/curriculum`)
    index = said.index
    const row = await single(browser, opened.keys, NAME, index)
    await holding(browser, opened.store, () => opened.store.jot((kept) => kept.put(row.kept, row.key)))
    return index
  }
  const bring = async (hash: string): Promise<string> => {
    const kept = await browser.contents.get(hash)
    if (kept !== undefined) return kept
    const fetched = JSON.stringify(await api.get<unknown>(`/content/${hash}`))
    await browser.contents.put(hash, fetched)
    return fetched
  }
  // Written twice at once, a text is lost where the page is closed before the second writing is done.
  const coming = new Map<string, Promise<string>>()
  const text = (hash: string): Promise<string> => {
    const already = coming.get(hash)
    if (already) return already
    const brought = bring(hash).finally(() => coming.delete(hash))
    coming.set(hash, brought)
    return brought
  }
  const read = async <Value>(hash: string | undefined) =>
    hash === undefined ? undefined : (JSON.parse(await text(hash)) as Value)

  // What is not here yet hides nothing of what is.
  const readHere = <Value>(hash: string | undefined) => read<Value>(hash).catch(() => undefined)
  const sheetsOf = async ({ topics, programme }: CurriculumIndex): Promise<Sheet[]> => {
    const pages = await Promise.all(topics.map((topic) => readHere<TopicPages>(topic.pages)))
    const inventory = (await readHere<ProgrammePages>(programme.pages))?.inventory ?? []
    return [...inventory, ...pages.flatMap((page) => page?.sheets ?? [])]
  }
  // An edition the server never had is none; only what could not be asked for is a trouble.
  const olderSheet = (edition: string) => read<Sheet>(edition).catch(unlessNotThere)

  const fetchOlderSheets = async (now: CurriculumIndex) => {
    const known = new Set((await sheetsOf(now)).map((one) => one.edition))
    const answered = new Set(opened.memory.all('worksheet').map((one) => one.edition))
    for (const edition of answered) if (!known.has(edition)) await olderSheet(edition)
  }

  return {
    async shelf() {
      const current = (await readKept()) ?? (await ask())
      const topic = (id: string) => current.topics.find((one) => one.id === id)
      const own = opened.memory.all('own-text', null)
      return {
        index: { ...current, topics: current.topics.map((one) => coverWithOwnTexts(one, own)) },
        pages: async (id) => {
          const pages = await read<TopicPages>(topic(id)?.pages)
          return pages && withOwnTexts(pages, own)
        },
        ours: (id) => read<TopicPages>(topic(id)?.pages),
        teaching: (id) => read<TopicTeaching>(topic(id)?.teaching),
        programme: () => read<ProgrammePages>(current.programme.pages),
        tools: () => read<ToolPages>(current.programme.tools),
        stories: () => read<StoryPages>(current.programme.stories),
        programmeTeaching: () => read<ProgrammeTeaching>(current.programme.teaching),
        sheet: async (edition) =>
          (await sheetsOf(current)).find((one) => one.edition === edition) ?? (await olderSheet(edition)),
      }
    },
    async fetchAll() {
      if (browser.now() - fetched < HOUR) return
      const now = await ask()
      for (const hash of textsOf(now)) await text(hash)
      await fetchOlderSheets(now)
      fetched = browser.now()
    },
  }
}

function unlessNotThere(cause: unknown): undefined {
  if (!(cause instanceof Trouble && cause.status === 404)) throw cause
}

/** Every text an index names. */
function textsOf({ topics, programme }: CurriculumIndex): string[] {
  const named = topics.flatMap(({ pages, teaching }) => [pages, teaching])
  const { pages, tools, stories, teaching } = programme
  return [...named, pages, tools, stories, teaching].filter((hash) => hash !== undefined)
}
