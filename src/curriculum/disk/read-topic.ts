// Reads a topic's folder: its cover and, where it is written, everything that belongs to it.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { GlossaryWord, Topic, TopicCover } from '#curriculum/shape/topic.ts'
import { type FileProof, forStaff, type Proof, proofOf } from './proof.ts'
import { readGuide } from './read-guide.ts'
import { readHandout } from './read-handout.ts'
import { readGlossary, readHomework, readPoints, readReview, readSkills } from './read-lists.ts'
import { readSheets } from './read-sheets.ts'
import type { Stock } from './stock.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'
import { topicCover, topicFile } from './yaml-shapes.ts'

type TopicFile = YamlFile<z.infer<typeof topicFile>>

const NEEDED = ['handout', 'guide', 'worksheets', 'review', 'homework', 'skills'] as const
const KNOWN =
  /^(?:topic\.yaml|(?:handout|guide)\.[a-z]{2}\.md|(?:worksheets|review|homework|skills|points|glossary)\.[a-z]{2}\.yaml)$/u

// A topic and the words it explains beside those of the programme.
export type ReadTopic = { topic: Topic; glossary: GlossaryWord[] }

export function readTopic(
  folder: string,
  name: string,
  language: string,
  all: Proof,
  stock: Stock,
): ReadTopic | undefined {
  const place = join('topics', name)
  const proof = proofOf(all, join(place, 'topic.yaml'), '')
  if (!existsSync(join(folder, proof.file))) {
    proof.finding(1, 'The folder has no topic.yaml.')
    return undefined
  }
  const file = readYaml(folder, proof, topicFile)
  const cover = file && readCover(file, name, language, proof)
  if (!file || !cover) return undefined

  const files = readdirSync(join(folder, place))
    .filter((one) => !one.startsWith('.'))
    .sort()
  for (const other of files.filter((one) => !KNOWN.test(one))) {
    proofOf(all, join(place, other), cover.id).finding(1, 'This file has no place in a topic.')
  }
  if (file.value.status === 'planned') {
    checkPlanned(files, place, cover.id, file, all)
    return { topic: { ...cover, status: 'planned' }, glossary: [] }
  }
  return readWritten(folder, place, files, cover, language, file, all, stock)
}

function readCover(
  file: TopicFile,
  name: string,
  language: string,
  proof: FileProof,
): TopicCover | undefined {
  const { id, number } = file.value
  proof.name(file.lineOf(['id']), 'topic', id)
  proof.name(file.lineOf(['number']), 'number', String(number))
  const expected = `${String(number).padStart(2, '0')}-`
  if (!name.startsWith(expected)) {
    proof.finding(file.lineOf(['number']), `The folder of topic ${number} begins with “${expected}”.`)
  }
  const read = topicCover.safeParse(file.value[language])
  if (!read.success) {
    proof.finding(1, `The topic has no title, short and aims in “${language}”.`)
    return undefined
  }
  const { title, short, aims } = read.data
  proof.label(file.lineOf([language, 'title']), proof.file, title)
  proof.label(file.lineOf([language, 'short']), proof.file, short)
  for (const [at, aim] of aims.entries()) {
    proof.passage(file.lineOf([language, 'aims', at]), proof.file, aim)
  }
  return { id, number, title, short, aims }
}

function checkPlanned(
  files: readonly string[],
  place: string,
  id: string,
  file: TopicFile,
  all: Proof,
): void {
  for (const extra of files.filter((one) => one !== 'topic.yaml' && KNOWN.test(one))) {
    proofOf(all, join(place, extra), id).finding(1, 'The topic is only planned, yet this file is here.')
  }
  for (const list of ['sections', 'sheets'] as const) {
    if (file.value[list].length > 0) {
      const proof = proofOf(all, join(place, 'topic.yaml'), id)
      proof.finding(file.lineOf([list]), `The topic is only planned, yet it lists ${list}.`)
    }
  }
}

function readWritten(
  folder: string,
  place: string,
  files: readonly string[],
  cover: TopicCover,
  language: string,
  file: TopicFile,
  all: Proof,
  stock: Stock,
): ReadTopic | undefined {
  const pathOf = (what: string) =>
    `${what}.${language}.${what === 'handout' || what === 'guide' ? 'md' : 'yaml'}`
  const missing = NEEDED.filter((what) => !files.includes(pathOf(what)))
  const own = proofOf(all, join(place, 'topic.yaml'), cover.id)
  for (const what of missing)
    own.finding(file.lineOf(['status']), `The topic is written, yet it has no ${pathOf(what)}.`)
  if (missing.length > 0) return undefined

  const proofFor = (what: string) => proofOf(all, join(place, pathOf(what)), cover.id)
  const handout = readHandout(folder, proofFor('handout'), cover.id, language, stock)
  const sheets = readSheets(folder, proofFor('worksheets'), cover.id, language, stock)
  checkOrder('sections', handout.sections, file, own)
  checkOrder('sheets', sheets, file, own)
  const topic: Topic = {
    ...cover,
    status: 'written',
    handout,
    guide: readGuide(folder, forStaff(proofFor('guide')), cover.id, language),
    sheets,
    review: readReview(folder, proofFor('review')),
    homework: readHomework(folder, proofFor('homework')),
    skills: readSkills(folder, proofFor('skills')),
    points: files.includes(pathOf('points')) ? readPoints(folder, proofFor('points')) : {},
  }
  return {
    topic,
    glossary: files.includes(pathOf('glossary')) ? readGlossary(folder, proofFor('glossary')) : [],
  }
}

function checkOrder(
  list: 'sections' | 'sheets',
  found: readonly { id: string }[],
  file: TopicFile,
  proof: FileProof,
) {
  const listed = file.value[list]
  const there = found.map((one) => one.id)
  if (listed.length === there.length && listed.every((id, at) => id === there[at])) return
  proof.finding(
    file.lineOf([list]),
    `“${list}” says ${listed.join(', ')}; the files have ${there.join(', ')}.`,
  )
}
