// Reads the texts of the programme that belong to no topic: pages, leaflets and stories.
import type { Page } from '#curriculum/shape/handout.ts'
import { isForAll, type Leaflet, type WrittenStory } from '#curriculum/shape/programme.ts'
import { withEdition } from './edition.ts'
import { readBlocks } from './markdoc-blocks.ts'
import { readMarkdoc } from './markdoc-file.ts'
import { readProse } from './markdoc-prose.ts'
import { leafletFront, pageFront, storyFront } from './programme-shapes.ts'
import { type FileProof, forStaff } from './proof.ts'
import type { Stock } from './stock.ts'

export function readPage(folder: string, proof: FileProof, id: string, language: string, stock: Stock): Page {
  const { front, nodes } = readMarkdoc(folder, proof, pageFront)
  const title = front?.value.title ?? ''
  proof.label(2, proof.file, title)
  return withEdition({ id, language, title, blocks: readBlocks(nodes, proof.file, proof, stock) })
}

// What people and families read is held to the client's reading level.
export function readLeaflet(
  folder: string,
  file: FileProof,
  id: string,
  language: string,
  stock: Stock,
): Leaflet | undefined {
  const { front, nodes } = readMarkdoc(folder, file, leafletFront)
  if (!front) return undefined
  const { title, reader } = front.value
  const proof = isForAll({ reader }) ? file : forStaff(file)
  proof.name(1, 'leaflet', id)
  proof.label(front.lineOf(['title']), proof.file, title)
  const blocks = readBlocks(nodes, proof.file, proof, stock)
  return withEdition({ id, language, title, reader, blocks })
}

export function readStory(
  folder: string,
  proof: FileProof,
  id: string,
  language: string,
): WrittenStory | undefined {
  const { front, nodes } = readMarkdoc(folder, proof, storyFront)
  if (!front) return undefined
  const { title, name, about, topics } = front.value
  proof.name(1, 'story', id)
  proof.label(front.lineOf(['title']), proof.file, title)
  proof.label(front.lineOf(['name']), proof.file, name)
  proof.passage(front.lineOf(['about']), proof.file, about)
  for (const [at, topic] of topics.entries()) proof.mention(front.lineOf(['topics', at]), 'topic', topic)
  const blocks = readProse(nodes, proof.file, proof)
  return withEdition({ id, language, title, name, about, topics, blocks })
}
