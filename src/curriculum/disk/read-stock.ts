// Reads the stock of a curriculum: its lists, relaxation scripts, drawings and local blocks, a file each.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalBlock } from '#curriculum/shape/programme.ts'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import { itemsOf, type WordList } from '#curriculum/shape/word-list.ts'
import { withEdition } from './edition.ts'
import { type FileProof, type Proof, proofOf } from './proof.ts'
import { readDrawing } from './read-drawing.ts'
import type { Stock } from './stock.ts'
import { listFile, localFile, relaxationFile } from './stock-shapes.ts'
import { readYaml } from './yaml-file.ts'

export function readStock(folder: string, language: string, all: Proof): Stock {
  const each = <Thing>(
    inside: string,
    ending: string,
    read: (proof: FileProof, id: string) => Thing | undefined,
  ) =>
    filesIn(folder, inside, `.${language}.${ending}`, all).flatMap(({ path, id }) => {
      return read(proofOf(all, path, ''), id) ?? []
    })
  return {
    lists: each('lists', 'yaml', (proof, id) => readList(folder, proof, id, language)),
    relaxations: each('relaxation', 'yaml', (proof, id) => readRelaxation(folder, proof, id)),
    drawings: each('drawings', 'svg', (proof, id) => readDrawing(folder, proof, id)),
    locals: readLocals(folder, proofOf(all, `programme/local.${language}.yaml`, '')),
  }
}

// The files of a folder, each with the id its name says; a file named otherwise is a finding.
export function filesIn(
  folder: string,
  inside: string,
  ending: string,
  all: Proof,
): { path: string; id: string }[] {
  if (!existsSync(join(folder, inside))) {
    all.gaps.push({ file: inside, line: 1, what: 'This folder is missing.' })
    return []
  }
  const names = readdirSync(join(folder, inside)).filter((name) => !name.startsWith('.'))
  return names.sort().flatMap((name) => {
    const path = join(inside, name)
    const found = /^([a-z0-9-]+)(\.[a-z]{2}\.[a-z]+)$/u.exec(name)
    if (found?.[1] !== undefined && found[2] === ending) return [{ path, id: found[1] }]
    // Another language's file has its place here; it is read when that language is.
    if (found?.[2]?.slice(4) === ending.slice(4)) return []
    proofOf(all, path, '').finding(1, `A file here is called <id>${ending}.`)
    return []
  })
}

export function checkNamed(id: string, said: string, line: number, proof: FileProof): void {
  if (id !== said) proof.finding(line, `The file of “${said}” is called ${said}, not ${id}.`)
}

function readList(folder: string, proof: FileProof, id: string, language: string): WordList | undefined {
  const file = readYaml(folder, proof, listFile)
  if (!file) return undefined
  const { value, lineOf } = file
  checkNamed(id, value.id, lineOf(['id']), proof)
  proof.name(lineOf(['id']), 'list', value.id)
  if (value.topic !== undefined) proof.mention(lineOf(['topic']), 'topic', value.topic)
  proof.label(lineOf(['title']), proof.file, value.title)
  proof.passage(lineOf(['intro']), proof.file, value.intro)
  for (const [at, line] of value.fixed.entries()) proof.passage(lineOf(['fixed', at]), proof.file, line)
  for (const [place, group] of value.groups.entries()) {
    const unit = `${proof.file} › ${group.id}`
    proof.name(lineOf(['groups', place, 'id']), 'group', `${value.id}/${group.id}`)
    proof.label(lineOf(['groups', place, 'title']), unit, group.title)
    proof.passage(lineOf(['groups', place, 'intro']), unit, group.intro ?? '')
    for (const [at, item] of group.items.entries()) {
      const line = lineOf(['groups', place, 'items', at])
      proof.label(line, unit, item.label)
      proof.passage(line, unit, item.note ?? '')
    }
  }
  const list = withEdition({ language, ...value })
  const twice = itemsOf(list).find(
    (item, place, items) => items.findIndex((one) => one.id === item.id) < place,
  )
  if (twice) proof.finding(lineOf(['groups']), `The item “${twice.id}” stands in this list twice.`)
  return list
}

function readRelaxation(folder: string, proof: FileProof, id: string): Relaxation | undefined {
  const file = readYaml(folder, proof, relaxationFile)
  if (!file) return undefined
  const { value, lineOf } = file
  checkNamed(id, value.id, lineOf(['id']), proof)
  proof.name(lineOf(['id']), 'relaxation', value.id)
  proof.label(lineOf(['title']), proof.file, value.title)
  proof.passage(lineOf(['about']), proof.file, value.about)
  for (const [at, line] of value.before.entries()) proof.passage(lineOf(['before', at]), proof.file, line)
  for (const [at, part] of value.parts.entries()) proof.passage(lineOf(['parts', at]), proof.file, part.say)
  return value
}

function readLocals(folder: string, proof: FileProof): LocalBlock[] {
  if (!existsSync(join(folder, proof.file))) {
    proof.gap(1, 'This file is missing.')
    return []
  }
  const file = readYaml(folder, proof, localFile)
  for (const [place, local] of (file?.value ?? []).entries()) {
    proof.name(file?.lineOf([place, 'id']) ?? 1, 'local', local.id)
    proof.label(file?.lineOf([place, 'title']) ?? 1, proof.file, local.title)
    proof.passage(file?.lineOf([place, 'empty']) ?? 1, proof.file, local.empty)
  }
  return file?.value ?? []
}
