// Reads what belongs to no topic: orientation, inventory, praise, glossary and strategies.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '#curriculum/shape/handout.ts'
import { PROGRAMME } from '#curriculum/shape/sheet.ts'
import type { GlossaryWord, Programme, Strategies } from '#curriculum/shape/topic.ts'
import { withEdition } from './edition.ts'
import { readMarkdoc } from './markdoc-file.ts'
import { readProse } from './markdoc-prose.ts'
import { type FileProof, type Proof, proofOf } from './proof.ts'
import { readSheets } from './read-sheets.ts'
import { readYaml } from './yaml-file.ts'
import { glossaryFile, praiseFile, strategyFile } from './yaml-shapes.ts'

export function readProgramme(folder: string, language: string, all: Proof): Programme | undefined {
  const orientation = proofOf(all, `programme/orientation.${language}.md`, '')
  const inventory = proofOf(all, `programme/inventory.${language}.yaml`, '')
  const praise = proofOf(all, `programme/praise.${language}.yaml`, '')
  const glossary = proofOf(all, `programme/glossary.${language}.yaml`, '')
  if (!allThere(folder, [orientation, inventory, praise, glossary])) return undefined
  return {
    orientation: readPage(folder, orientation, 'orientation', language),
    inventory: readSheets(folder, inventory, PROGRAMME, language),
    praise: readPraise(folder, praise),
    glossary: readGlossary(folder, glossary),
  }
}

export function readStrategies(folder: string, language: string, all: Proof): Strategies | undefined {
  const proof = proofOf(all, `strategies/strategies.${language}.yaml`, '')
  return allThere(folder, [proof]) ? readYaml(folder, proof, strategyFile)?.value : undefined
}

function allThere(folder: string, proofs: readonly FileProof[]): boolean {
  const missing = proofs.filter((proof) => !existsSync(join(folder, proof.file)))
  for (const proof of missing) proof.finding(1, 'This file is missing.')
  return missing.length === 0
}

function readPage(folder: string, proof: FileProof, id: string, language: string): Page {
  const { title, nodes } = readMarkdoc(folder, proof, true)
  if (title !== undefined) proof.label(2, proof.file, title)
  return withEdition({ id, language, title: title ?? '', blocks: readProse(nodes, proof.file, proof) })
}

function readPraise(folder: string, proof: FileProof): string[] {
  const file = readYaml(folder, proof, praiseFile)
  if (!file) return []
  for (const [place, praise] of file.value.entries()) {
    proof.passage(file.lineOf([place]), proof.file, praise)
  }
  return file.value
}

function readGlossary(folder: string, proof: FileProof): GlossaryWord[] {
  const file = readYaml(folder, proof, glossaryFile)
  if (!file) return []
  for (const [place, word] of file.value.entries()) {
    proof.name(file.lineOf([place, 'id']), 'term', word.id)
    proof.label(file.lineOf([place, 'term']), proof.file, word.term)
    proof.passage(file.lineOf([place, 'means']), proof.file, word.means)
  }
  return file.value
}
