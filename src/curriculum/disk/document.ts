// docs/curriculum.md: what the curriculum holds, topic by topic, and how hard every part of it is to read.

import { measurePassages, type UnitMeasure } from '#curriculum/reading-level.ts'
import { plainText } from '#curriculum/shape/block.ts'
import { wordsIn } from '#curriculum/shape/readability.ts'
import { type Curriculum, writtenTopics } from '#curriculum/shape/topic.ts'
import type { Passage } from './proof.ts'
import { sizesFor } from './sizes.ts'

const HEAD = `# The curriculum, measured

Generated from the folder \`curriculum/\` by \`node bin/run.mjs bin/check-curriculum.ts --write\`; the check fails where
this page is out of date. Do not edit it by hand.

The grade is the Flesch-Kincaid school grade of what a client reads, counted over running text (not titles or things to
tick). Every part is held to grade 6, to sentences of 12 words on average and 20 at most.
`

export function documentOf(curriculum: Curriculum, passages: readonly Passage[]): string {
  const measures = measurePassages(passages)
  return [
    HEAD,
    '## By topic\n',
    'Words are those a client reads; the mean grade weighs each part by its words.\n',
    ...topicTable(curriculum, passages, measures),
    '',
    ...around(curriculum),
    '',
    ...sent(curriculum),
    '',
    '## By part\n',
    ...table(
      ['Part', 'Words', 'Grade', 'Words a sentence', 'Longest sentence'],
      measures.map(({ unit, words, grade, average, longest }) => [
        unit,
        words,
        grade.toFixed(1),
        average.toFixed(1),
        longest,
      ]),
    ),
    '',
  ].join('\n')
}

function topicTable(
  curriculum: Curriculum,
  passages: readonly Passage[],
  measures: readonly UnitMeasure[],
): string[] {
  const figures = (isIn: (file: string) => boolean) => {
    const words = passages
      .filter(({ file }) => isIn(file))
      .reduce((sum, { text }) => sum + wordsIn(text).length, 0)
    return [words, ...grades(measures.filter(({ file }) => isIn(file)))]
  }
  const rows = writtenTopics(curriculum).map((topic) => {
    const { number, title, handout, sheets, review, homework, skills } = topic
    const folder = `topics/${String(number).padStart(2, '0')}-`
    const counts = [handout.sections, sheets, review, homework, skills].map((things) => things.length)
    const [words = 0, ...grade] = figures((file) => file.startsWith(folder))
    return { name: `${number}. ${title}`, words, counts, grade, guide: guideWords(topic) }
  })
  const [restWords = 0, ...restGrade] = figures((file) => !file.startsWith('topics/'))
  const [allWords = 0, ...allGrade] = figures(() => true)
  const sums = [0, 1, 2, 3, 4].map((place) => rows.reduce((sum, row) => sum + (row.counts[place] ?? 0), 0))
  const guides = rows.reduce((sum, row) => sum + row.guide, 0)
  return table(
    [
      'Topic',
      'Words',
      'Sections',
      'Sheets',
      'Review questions',
      'Homework ideas',
      'Skills',
      'Mean grade',
      'Highest grade',
      'Words of the guide',
    ],
    [
      ...rows.map(({ name, words, counts, grade, guide }) => [name, words, ...counts, ...grade, guide]),
      ['Lists, stories and programme', restWords, '', '', '', '', '', ...restGrade, ''],
      ['**Together**', allWords, ...sums, ...allGrade, guides],
    ],
  )
}

function grades(measures: readonly UnitMeasure[]): string[] {
  const words = measures.reduce((sum, measure) => sum + measure.words, 0)
  const weighed = measures.reduce((sum, measure) => sum + measure.grade * measure.words, 0)
  const highest = Math.max(0, ...measures.map((measure) => measure.grade))
  return [(words === 0 ? 0 : weighed / words).toFixed(1), highest.toFixed(1)]
}

function guideWords({ guide }: ReturnType<typeof writtenTopics>[number]): number {
  return wordsIn([...guide.parts, ...guide.advice].map(({ blocks }) => plainText(blocks)).join('\n')).length
}

function around({ lists, relaxations, programme }: Curriculum): string[] {
  const { stories, cards, leaflets, introduction, glossary, locals } = programme
  const items = lists.flatMap((list) => list.groups).flatMap((group) => group.items).length
  return [
    `Beside the topics: ${lists.length} lists with ${items} items, ${relaxations.length} relaxation scripts,`,
    `${stories.length} stories, ${cards.length} procedure cards, ${leaflets.length} leaflets, an introduction of`,
    `${introduction.slides.length} slides, ${glossary.length} words in the glossary and ${locals.length} local blocks.`,
  ]
}

function sent(curriculum: Curriculum): string[] {
  const rows = (['client', 'staff'] as const).map((reader) => {
    const { files, plain, gzip, brotli } = sizesFor(reader, curriculum)
    return [
      reader === 'client' ? "A client's phone" : "A staff member's device",
      files,
      kilo(plain),
      kilo(gzip),
      kilo(brotli),
    ]
  })
  return ['## What is sent\n', ...table(['To', 'Files', 'Plain', 'gzip', 'brotli'], rows)]
}

const kilo = (bytes: number): string => `${Math.round(bytes / 1000)} kB`

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, place) => (place === 0 ? '---' : '---:'))), ...rows.map(line)]
}
