// Reads a curriculum folder into its checked shape, or says with file and line what is broken.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { measurePassages, proofread, type UnitMeasure } from '#curriculum/reading-level.ts'
import type { Curriculum } from '#curriculum/shape/topic.ts'
import { checkCompleteness } from './completeness.ts'
import { type Finding, newProof, type Passage, type Proof } from './proof.ts'
import { readProgramme } from './read-programme.ts'
import { readStock } from './read-stock.ts'
import { type ReadTopic, readTopic } from './read-topic.ts'
import { checkReferences } from './references.ts'
import type { Stock } from './stock.ts'

// Thrown instead of a curriculum; its message names every finding.
export class BrokenCurriculum extends Error {
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super(`The curriculum is broken:\n${findings.map(asLine).join('\n')}`)
    this.name = 'BrokenCurriculum'
    this.findings = findings
  }
}

// Throws where the files do not fit together; text that is only hard to read is found by checkCurriculum.
export function readCurriculum(folder: string, language = 'en'): Curriculum {
  const { curriculum, proof } = readAll(folder, language)
  if (!curriculum || proof.findings.length > 0) throw new BrokenCurriculum(inOrder(proof.findings))
  return curriculum
}

export function checkCurriculum(folder: string, language = 'en'): Finding[] {
  return inspectCurriculum(folder, language).findings
}

// The reading level of every unit of the client's text: a section, a sheet, a skill, a list.
export function measureCurriculum(folder: string, language = 'en'): UnitMeasure[] {
  return measurePassages(readAll(folder, language).proof.passages)
}

// A folder read once: what is wrong with it, the client's text, and the curriculum as far as it could be read.
export type Inspection = {
  findings: Finding[]
  passages: readonly Passage[]
  curriculum: Curriculum | undefined
}

export function inspectCurriculum(folder: string, language = 'en'): Inspection {
  const { proof, curriculum } = readAll(folder, language)
  const missing = curriculum ? checkCompleteness(curriculum, proof) : []
  const findings = inOrder([...proof.findings, ...proof.gaps, ...missing, ...proofread(proof.passages)])
  return { findings, passages: proof.passages, curriculum }
}

export function asLine(finding: Finding): string {
  return `${finding.file}:${finding.line}: ${finding.what}`
}

function readAll(folder: string, language: string): { curriculum: Curriculum | undefined; proof: Proof } {
  const proof = newProof()
  const stock = readStock(folder, language, proof)
  const read = readTopics(folder, language, proof, stock)
  const topics = read.map(({ topic }) => topic)
  const glossary = read.flatMap((one) => one.glossary)
  const programme = readProgramme(folder, language, proof, stock, glossary)
  proof.findings.push(...checkReferences(proof, topics))
  const { lists, relaxations } = stock
  return { curriculum: programme && { language, topics, programme, lists, relaxations }, proof }
}

function readTopics(folder: string, language: string, proof: Proof, stock: Stock): ReadTopic[] {
  const place = join(folder, 'topics')
  const folders = existsSync(place) ? readdirSync(place, { withFileTypes: true }) : []
  if (folders.length === 0)
    proof.findings.push({ file: 'topics', line: 1, what: 'There are no topics here.' })
  return folders
    .filter((one) => one.isDirectory() && !one.name.startsWith('.'))
    .map((one) => one.name)
    .sort()
    .flatMap((name) => readTopic(folder, name, language, proof, stock) ?? [])
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}
