// What search costs: building the index over the whole curriculum, and the answer to each key press.
import { join } from 'node:path'
import { curriculumFor } from '#curriculum/disk/bundle.ts'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { searchPages } from '#curriculum/shape/search-pages.ts'
import type {
  ProgrammePages,
  ProgrammeTeaching,
  StoryPages,
  ToolPages,
  TopicPages,
  TopicTeaching,
} from '#curriculum/shape/shelf.ts'
import { openSearch } from '#web/screens/library/search-index.ts'
import { at, count, median, ms } from './numbers.ts'
import type { Part } from './part.ts'

const TIMES = 5
const TYPED = [
  'early warning signs',
  'role play',
  'side effects of medicine',
  'voices at night',
  'pros and cons of alcohol',
  'relaxation brething',
  'how many sessions',
  'benefits',
]

export const search: Part = {
  name: 'search',
  async measure() {
    const { files, index } = curriculumFor(
      'staff',
      readCurriculum(join(import.meta.dirname, '..', 'curriculum')),
    )
    const read = <Value>(hash: string | undefined): Value | undefined =>
      hash === undefined ? undefined : (JSON.parse(files.get(hash) ?? 'null') as Value)
    const { programme } = index

    const pages = searchPages({
      topics: index.topics.map((entry) => ({
        entry,
        pages: read<TopicPages>(entry.pages),
        teaching: read<TopicTeaching>(entry.teaching),
      })),
      programme: read<ProgrammePages>(programme.pages),
      tools: read<ToolPages>(programme.tools),
      stories: read<StoryPages>(programme.stories),
      teaching: read<ProgrammeTeaching>(programme.teaching),
    })

    const words = pages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
    const builds = Array.from({ length: TIMES }, () => timed(() => openSearch(pages)))
    const ask = openSearch(pages)
    // Every word is asked for as it is typed, letter by letter.
    const presses = TYPED.flatMap((text) =>
      Array.from({ length: text.length }, (_, at) => timed(() => ask(text.slice(0, at + 1)))),
    )
    return [
      {
        what: `library search over ${count(pages.length)} pages, ${count(words)} words: build the index`,
        ...{ measured: ms(median(builds)), aim: 'none set' },
      },
      {
        what: 'one key press in it',
        measured: `median ${ms(median(presses))}, slowest of 100 ${ms(at(presses, 0.99))}, slowest ${ms(at(presses, 1))}`,
        aim: 'none set',
      },
    ]
  },
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
