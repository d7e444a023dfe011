// Full-text search over the library, made and asked on the device: what is typed goes nowhere.
import MiniSearch from 'minisearch'
import type { SearchKind, SearchPage } from '#curriculum/shape/search-pages.ts'
import { excerptOf, marked, normal, type Piece } from './search-marks.ts'

export type Hit = { page: SearchPage; title: Piece[]; excerpt: Piece[] }
export type HitGroup = { kind: SearchKind; hits: Hit[]; more: number }
export type Found = { count: number; groups: HitGroup[] }

/** Answers what fits these words, the kind that fits best first; at most `most` of a kind. */
export type Search = (words: string, most?: number) => Found

/** Pages added at one go; after that the device may do something else. */
const AT_ONCE = 40
const FEW = 3
const ENOUGH = 3
/** What is opened most often comes first where two fit equally well. */
const WEIGHT: Partial<Record<SearchKind, number>> = { topic: 1.5, section: 1.2, sheet: 1.1, guide: 0.8 }

export function openSearch(pages: readonly SearchPage[]): Search {
  const index = emptyIndex(pages)
  index.addAll(documents(pages))
  return askOf(index, pages)
}

/** The same in small steps; `rest` waits until the device has nothing better to do. */
export async function buildSearch(pages: readonly SearchPage[], rest: () => Promise<void>): Promise<Search> {
  const index = emptyIndex(pages)
  const all = documents(pages)
  for (let from = 0; from < all.length; from += AT_ONCE) {
    await rest()
    index.addAll(all.slice(from, from + AT_ONCE))
  }
  return askOf(index, pages)
}

type Document = { id: number; title: string; text: string }

const documents = (pages: readonly SearchPage[]): Document[] =>
  pages.map(({ title, of, text }, id) => ({ id, title, text: `${of}\n${text}` }))

function emptyIndex(pages: readonly SearchPage[]): MiniSearch<Document> {
  return new MiniSearch({
    fields: ['title', 'text'],
    processTerm: (term) => normal(term) || null,
    searchOptions: {
      boost: { title: 4 },
      prefix: true,
      // Short words have too many neighbours to guess at.
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boostDocument: (id) => WEIGHT[pages[id]?.kind ?? 'word'] ?? 1,
    },
  })
}

function askOf(index: MiniSearch<Document>, pages: readonly SearchPage[]): Search {
  return (words, most = FEW) => {
    const all = index.search(words, { combineWith: 'AND' })
    const results = all.length >= ENOUGH ? all : fitting(index.search(words), asked(words))
    const byKind = new Map<SearchKind, { page: SearchPage; terms: ReadonlySet<string> }[]>()
    for (const { id, match } of results) {
      const page = pages[id]
      if (!page) continue
      const hits = byKind.get(page.kind) ?? []
      hits.push({ page, terms: new Set(Object.keys(match)) })
      byKind.set(page.kind, hits)
    }
    const groups = [...byKind].map(([kind, hits]) => ({
      kind,
      hits: hits.slice(0, most).map(({ page, terms }) => ({
        page,
        title: marked(page.title, terms),
        excerpt: excerptOf(page.text, terms),
      })),
      more: Math.max(0, hits.length - most),
    }))
    return { count: results.length, groups }
  }
}

const asked = (words: string) =>
  new Set(MiniSearch.getDefault('tokenize')(words).map(normal).filter(Boolean)).size

/** Where hardly anything has all the words: what has most of them; where nothing does, what has any. */
function fitting<Result extends { queryTerms: string[] }>(results: Result[], terms: number): Result[] {
  const most = results.filter((result) => new Set(result.queryTerms).size > terms / 2)
  return most.length > 0 ? most : results
}
