// Reads what is kept as lists: review questions, homework ideas, skills, take-home points, praise and glossaries.
import type { GlossaryWord, HomeworkIdea, ReviewQuestion, Skill } from '#curriculum/shape/topic.ts'
import type { FileProof } from './proof.ts'
import { readYaml } from './yaml-file.ts'
import { glossaryFile, homeworkFile, pointFile, praiseFile, reviewFile, skillFile } from './yaml-shapes.ts'

export function readReview(folder: string, proof: FileProof): ReviewQuestion[] {
  const file = readYaml(folder, proof, reviewFile)
  if (!file) return []
  for (const [place, asked] of file.value.entries()) {
    proof.name(file.lineOf([place, 'id']), 'review', asked.id)
    proof.mention(file.lineOf([place, 'section']), 'section', asked.section)
    proof.passage(file.lineOf([place, 'question']), proof.file, asked.question)
    for (const [at, option] of (asked.kind === 'choice' ? asked.options : []).entries()) {
      proof.label(file.lineOf([place, 'options', at]), proof.file, option.label)
    }
  }
  return file.value
}

export function readHomework(folder: string, proof: FileProof): HomeworkIdea[] {
  const file = readYaml(folder, proof, homeworkFile)
  if (!file) return []
  for (const [place, idea] of file.value.entries()) {
    proof.name(file.lineOf([place, 'id']), 'homework', idea.id)
    if (idea.section !== undefined) proof.mention(file.lineOf([place, 'section']), 'section', idea.section)
    proof.label(file.lineOf([place, 'title']), proof.file, idea.title)
    proof.passage(file.lineOf([place, 'words']), proof.file, idea.words)
    proof.passage(file.lineOf([place, 'why']), proof.file, idea.why ?? '')
  }
  return file.value
}

export function readSkills(folder: string, proof: FileProof): Skill[] {
  const file = readYaml(folder, proof, skillFile)
  if (!file) return []
  for (const [place, skill] of file.value.entries()) {
    const unit = `${proof.file} › ${skill.id}`
    proof.name(file.lineOf([place, 'id']), 'skill', skill.id)
    for (const [at, section] of skill.sections.entries()) {
      proof.mention(file.lineOf([place, 'sections', at]), 'section', section)
    }
    proof.label(file.lineOf([place, 'title']), unit, skill.title)
    proof.passage(file.lineOf([place, 'why']), unit, skill.why)
    for (const [at, step] of skill.steps.entries()) {
      proof.passage(file.lineOf([place, 'steps', at]), unit, step)
    }
    proof.passage(file.lineOf([place, 'scene']), unit, skill.scene ?? '')
  }
  return file.value
}

export function readPoints(folder: string, proof: FileProof): Record<string, string[]> {
  const file = readYaml(folder, proof, pointFile)
  if (!file) return {}
  for (const [section, points] of Object.entries(file.value)) {
    proof.mention(file.lineOf([section]), 'section', section)
    for (const [at, point] of points.entries()) proof.passage(file.lineOf([section, at]), proof.file, point)
  }
  return file.value
}

export function readPraise(folder: string, proof: FileProof): string[] {
  const file = readYaml(folder, proof, praiseFile)
  if (!file) return []
  for (const [place, praise] of file.value.entries()) {
    proof.passage(file.lineOf([place]), proof.file, praise)
  }
  return file.value
}

export function readGlossary(folder: string, proof: FileProof): GlossaryWord[] {
  const file = readYaml(folder, proof, glossaryFile)
  if (!file) return []
  for (const [place, word] of file.value.entries()) {
    proof.name(file.lineOf([place, 'id']), 'term', word.id)
    proof.label(file.lineOf([place, 'term']), proof.file, word.term)
    proof.passage(file.lineOf([place, 'means']), proof.file, word.means)
    proof.passage(file.lineOf([place, 'ask']), proof.file, word.ask ?? '')
  }
  return file.value
}
