// What the check of a curriculum folder says, line by line, and whether it found nothing.
import { writtenTopics } from '#curriculum/shape/topic.ts'
import { asLine, checkCurriculum, measureCurriculum, readCurriculum } from './read.ts'

export type Report = { lines: string[]; clean: boolean }

export function reportOn(folder: string): Report {
  const findings = checkCurriculum(folder)
  if (findings.length === 0) return { lines: [summaryOf(folder)], clean: true }
  const count = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in the curriculum.`
  return { lines: [...findings.map(asLine), count], clean: false }
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

function summaryOf(folder: string): string {
  const { topics } = readCurriculum(folder)
  const written = writtenTopics({ topics })
  const sections = written.flatMap((topic) => topic.handout.sections).length
  const sheets = written.flatMap((topic) => topic.sheets).length
  const grade = Math.max(...measureCurriculum(folder).map((measure) => measure.grade))
  const counts = `${topics.length} topics (${written.length} written), ${sections} sections, ${sheets} worksheets`
  return `${counts}; client text at grade ${grade.toFixed(1)} at most.`
}
