// What paper costs: a workbook of 150 pages and more, the first time and after, and its size.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { answerable, type Sheet } from '#curriculum/shape/sheet.ts'
import { writtenTopics } from '#curriculum/shape/topic.ts'
import type { Answer, Worksheet } from '#domain/worksheet.ts'
import type { Imprint } from '#print/handout.ts'
import type { Paper } from '#print/paper.ts'
import { openPress } from '#print/press/press.ts'
import { type Bound, workbook } from '#print/workbook.ts'
import { median, ms } from './numbers.ts'
import type { Figure, Part } from './part.ts'

const PAGES = 150
const AGAIN = 5
const AT = '2026-11-22T10:00:00.000Z'
const client = randomUUID()
const base = () => ({ id: randomUUID(), client, through: [], others: [] })

const curriculum = readCurriculum(join(import.meta.dirname, '..', 'curriculum'))
const written = writtenTopics(curriculum)
const imprint: Imprint = {
  ...{ paper: 'letter', size: 'usual', origin: 'https://imr.example.org' },
  ...{ agency: 'Elm Street Agency', emergency: '911', own: {}, unsigned: [] },
}

export const paper: Part = {
  name: 'paper',
  measure: async () => [
    await measure(paperOf(await enoughTopics()), 1000),
    await measure(paperOf(written.length)),
  ],
}

// So many topics as make a workbook of 150 pages.
async function enoughTopics(): Promise<number> {
  const press = openPress({ atOnce: 1 })
  try {
    for (let topics = 1; topics < written.length; topics += 1)
      if (pagesOf(await press.print(paperOf(topics))) >= PAGES) return topics
  } finally {
    press.stop()
  }
  throw new Error('The curriculum is too thin for this measure.')
}

async function measure(paper: Paper, aim?: number): Promise<Figure> {
  const fresh = openPress({ atOnce: 1 })
  try {
    const first = await timed(fresh, paper)
    const after: number[] = []
    for (let time = 0; time < AGAIN; time += 1) after.push((await timed(fresh, changed(paper, time))).ms)
    const { pdf } = first
    const then = median(after)
    const why =
      'nearly all of the time is layout of sheets to write in; printing topic by topic would bring it under'
    return {
      what: `workbook as PDF, ${pagesOf(pdf)} pages, ${Math.round(pdf.length / 1024)} kB`,
      measured: `first ${ms(first.ms)}, after (another title) ${ms(then)}, slowest ${ms(Math.max(...after))}`,
      ...(aim === undefined
        ? { aim: 'none set' }
        : { aim: `${ms(aim)} after the first`, met: then <= aim, why }),
    }
  } finally {
    fresh.stop()
  }
}

async function timed(from: ReturnType<typeof openPress>, paper: Paper) {
  const began = performance.now()
  const pdf = await from.print(paper)
  return { pdf, ms: performance.now() - began }
}

// Another person's workbook is the same handouts with other words on the cover.
function changed(paper: Paper, time: number): Paper {
  return { ...paper, title: `${paper.title} ${time}` }
}

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  )
}

function paperOf(count: number): Paper {
  const topics = written.slice(0, count)
  const filled = topics.flatMap((topic) =>
    topic.sheets.slice(0, 1).map((sheet) => ({ sheet, worksheet: answered(topic.id, sheet) })),
  )
  return workbook({ ...boundOf(), topics, filled }, imprint)
}

function answered(topic: string, sheet: Sheet): Worksheet {
  const answers = answerable(sheet).flatMap(({ id, kind }): [string, Answer][] =>
    kind === 'text' || kind === 'long' ? [[id, 'A walk by the river after lunch, with my sister.']] : [],
  )
  return {
    ...base(),
    ...{ topic, sheet: sheet.id, edition: sheet.edition, goal: null },
    ...{ answers: Object.fromEntries(answers), begun: AT, finished: AT },
  }
}

function boundOf(): Omit<Bound, 'topics' | 'filled'> {
  const help = [
    { name: 'Crisis line', phone: '555-0142', hours: 'Day and night', about: 'When it is too much' },
  ]
  return {
    ...{ language: 'en', slug: 'elm', today: '2026-11-22', what: 'all', theirs: () => true },
    agency: {
      ...{ ...base(), client: null, name: imprint.agency, slug: 'elm', zone: 'UTC', calls: 'client' },
      ...{ emergency: '911', help, procedure: '' },
    },
    client: {
      ...{ ...base(), id: client, name: 'Kit Moran', called: 'Kit', addedBy: client },
      ...{ retainUntil: null, legalHold: false, mergedInto: null },
    },
    enrolment: undefined,
    recovery: [{ ...base(), words: 'Getting my mornings back.', at: AT, by: client }],
    goals: [
      {
        ...{
          ...base(),
          state: 'goal',
          words: 'A flat with a window to the south',
          why: 'Light.',
          area: null,
        },
        ...{ knowing: 'I have the key.', since: AT, followUps: [] },
        steps: [
          {
            ...{ id: randomUUID(), at: AT, by: client },
            words: 'Ask at the office',
            day: null,
            helper: 'Ana',
            state: 'open',
          },
        ],
      },
    ],
    homework: [],
    supporters: [],
  }
}
