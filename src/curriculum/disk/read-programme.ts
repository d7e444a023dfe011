// Reads what belongs to no topic: pages, leaflets, stories, cards, the introduction, inventory and glossary.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Page } from '#curriculum/shape/handout.ts'
import type { Introduction, ProcedureCard, Programme } from '#curriculum/shape/programme.ts'
import { PROGRAMME } from '#curriculum/shape/sheet.ts'
import type { GlossaryWord } from '#curriculum/shape/topic.ts'
import { withEdition } from './edition.ts'
import { cardFile, introductionFile } from './programme-shapes.ts'
import { type FileProof, forStaff, type Proof, proofOf } from './proof.ts'
import { readGlossary, readPraise } from './read-lists.ts'
import { readLeaflet, readPage, readStory } from './read-pages.ts'
import { readSheets } from './read-sheets.ts'
import { filesIn } from './read-stock.ts'
import { inStock, type Stock } from './stock.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'
import { strategyFile } from './yaml-shapes.ts'

// `glossary` are the words that the topics explain: with the programme's own they are one glossary.
export function readProgramme(
  folder: string,
  language: string,
  all: Proof,
  stock: Stock,
  glossary: readonly GlossaryWord[],
): Programme | undefined {
  const proofFor = (name: string) => proofOf(all, `programme/${name.replace('.', `.${language}.`)}`, '')
  const own = proofFor('glossary.yaml')
  const [orientation, inventory, praise] = ['orientation.md', 'inventory.yaml', 'praise.yaml'].map(proofFor)
  const strategies = proofOf(all, `strategies/strategies.${language}.yaml`, '')
  if (!orientation || !inventory || !praise) return undefined
  if (!allThere(folder, [orientation, inventory, praise, own, strategies])) return undefined
  const taught = readYaml(folder, strategies, strategyFile)?.value
  if (!taught) return undefined
  const each = (inside: string) => filesIn(folder, inside, `.${language}.md`, all)
  const proofAt = ({ path }: { path: string }) => proofOf(all, path, '')
  return {
    strategies: taught,
    orientation: readPage(folder, orientation, 'orientation', language, stock),
    inventory: readSheets(folder, inventory, PROGRAMME, language, stock),
    praise: readPraise(folder, praise),
    glossary: [...readGlossary(folder, own), ...glossary],
    basics: readStaffPage(folder, proofFor('basics.md'), 'basics', language, stock),
    evidence: readStaffPage(folder, proofFor('evidence.md'), 'evidence', language, stock),
    introduction: readIntroduction(folder, proofFor('introduction.yaml'), language, stock),
    locals: stock.locals,
    cards: readCards(folder, forStaff(proofOf(all, `cards/cards.${language}.yaml`, ''))),
    leaflets: each('programme/leaflets').flatMap(
      (file) => readLeaflet(folder, proofAt(file), file.id, language, stock) ?? [],
    ),
    stories: each('stories').flatMap((file) => readStory(folder, proofAt(file), file.id, language) ?? []),
  }
}

function allThere(folder: string, proofs: readonly FileProof[]): boolean {
  const missing = proofs.filter((proof) => !existsSync(join(folder, proof.file)))
  for (const proof of missing) proof.finding(1, 'This file is missing.')
  return missing.length === 0
}

// While a page of the staff's is not written, it is one without a title or text.
function readStaffPage(folder: string, proof: FileProof, id: string, language: string, stock: Stock): Page {
  if (existsSync(join(folder, proof.file))) return readPage(folder, forStaff(proof), id, language, stock)
  proof.gap(1, 'This file is missing.')
  return withEdition({ id, language, title: '', blocks: [] })
}

function readIntroduction(folder: string, proof: FileProof, language: string, stock: Stock): Introduction {
  const file = readIfThere(folder, proof, introductionFile)
  if (!file) return withEdition({ language, title: '', slides: [] })
  const { title, slides } = file.value
  proof.label(file.lineOf(['title']), proof.file, title)
  for (const [place, slide] of slides.entries()) {
    proof.label(file.lineOf(['slides', place, 'title']), proof.file, slide.title)
    for (const [at, line] of slide.say.entries()) {
      proof.passage(file.lineOf(['slides', place, 'say', at]), proof.file, line)
    }
    if (slide.drawing !== undefined) {
      proof.mention(file.lineOf(['slides', place, 'drawing']), 'drawing', slide.drawing)
    }
  }
  const drawn = slides.map(({ drawing: named, ...slide }) => {
    const drawing = named === undefined ? undefined : inStock(stock.drawings, named)
    return drawing ? { ...slide, drawing } : slide
  })
  return withEdition({ language, title, slides: drawn })
}

function readCards(folder: string, proof: FileProof): ProcedureCard[] {
  const file = readIfThere(folder, proof, cardFile)
  if (!file) return []
  for (const [place, card] of file.value.entries()) {
    proof.name(file.lineOf([place, 'id']), 'card', card.id)
    for (const [at, topic] of card.topics.entries()) {
      proof.mention(file.lineOf([place, 'topics', at]), 'topic', topic)
    }
  }
  return file.value
}

function readIfThere<T>(folder: string, proof: FileProof, shape: z.ZodType<T>): YamlFile<T> | undefined {
  if (existsSync(join(folder, proof.file))) return readYaml(folder, proof, shape)
  proof.gap(1, 'This file is missing.')
  return undefined
}
