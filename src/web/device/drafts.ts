// Drafts: words that are being typed, kept encrypted so that a closed tab loses none of them.

import { opaque, unbox } from './crypto.ts'
import type { Opened } from './opened.ts'
import { single } from './place.ts'

type Draft = { draft: string; text: string }

export type Drafts = {
  get(key: string): string | undefined
  put(key: string, text: string): Promise<void>
  drop(key: string): Promise<void>
}

export async function openDrafts(opened: Opened): Promise<Drafts> {
  const { browser, store, keys } = opened
  const drafts = await readAll(opened)
  const nameOf = (key: string) => `draft ${key}`
  return {
    get: (key) => drafts.get(key),
    async put(key, text) {
      opened.mustBeOpen()
      drafts.set(key, text)
      const row = await single(browser, keys, nameOf(key), { draft: key, text } satisfies Draft)
      // A later word of the same draft may have been put meanwhile: the last one stays.
      if (drafts.get(key) !== text) return
      await store.jot((kept) => kept.put(row.kept, row.key))
    },
    async drop(key) {
      drafts.delete(key)
      const name = await opaque(browser.crypto, keys.names, nameOf(key))
      if (!drafts.has(key)) await store.jot((kept) => kept.delete(name))
    },
  }
}

async function readAll({ browser, store, keys }: Opened): Promise<Map<string, string>> {
  const rows = await store.read(async (tx) => {
    const kept = tx.objectStore('kept')
    const [names, boxes] = await Promise.all([kept.getAllKeys(), kept.getAll()])
    return boxes.map((row, at) => ({ row, name: names[at] ?? '' }))
  })
  const drafts = new Map<string, string>()
  for (const { row, name } of rows) {
    const value = await unbox<Partial<Draft>>(browser.crypto, keys.records, row, name)
    if (value.draft !== undefined && value.text !== undefined) drafts.set(value.draft, value.text)
  }
  return drafts
}
