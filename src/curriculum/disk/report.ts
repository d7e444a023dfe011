// What the check of a curriculum folder says, line by line, and whether it found nothing.
import { measurePassages } from '#curriculum/reading-level.ts'
import { type Curriculum, writtenTopics } from '#curriculum/shape/topic.ts'
import { documentOf } from './document.ts'
import type { Passage } from './proof.ts'
import { asLine, inspectCurriculum, measureCurriculum } from './read.ts'

export type Report = { lines: string[]; clean: boolean }

export function reportOn(folder: string): Report {
  const { findings, curriculum, passages } = inspectCurriculum(folder)
  if (curriculum && findings.length === 0) return { lines: [summaryOf(curriculum, passages)], clean: true }
  const count = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in the curriculum.`
  return { lines: [...findings.map(asLine), count], clean: false }
}

// The page that holds the figures; undefined where the folder cannot be read whole.
export function documentFor(folder: string): string | undefined {
  const { curriculum, passages } = inspectCurriculum(folder)
  return curriculum && documentOf(curriculum, passages)
}

// The reading level of each part of the client's text.
export function tableOf(folder: string): string[] {
  const rows = measureCurriculum(folder).map(({ unit, grade, average, longest, words }) =>
    [
      grade.toFixed(1).padStart(5),
      average.toFixed(1).padStart(14),
      String(longest).padStart(7),
      String(words).padStart(5),
      unit,
    ].join('  '),
  )
  return ['grade  words/sentence  longest  words  text', ...rows]
}

function summaryOf({ topics }: Curriculum, passages: readonly Passage[]): string {
  const written = writtenTopics({ topics })
  const sections = written.flatMap((topic) => topic.handout.sections).length
  const sheets = written.flatMap((topic) => topic.sheets).length
  const grade = Math.max(...measurePassages(passages).map((measure) => measure.grade))
  const counts = `${topics.length} topics (${written.length} written), ${sections} sections, ${sheets} worksheets`
  return `${counts}; client text at grade ${grade.toFixed(1)} at most.`
}
