// How somebody of the demo reads and copes in a way of their own: words, chosen pages, the toolbox, what they say of a page.

import { placeOf } from '#domain/reading.ts'
import type { Id } from '#domain/text.ts'
import type { Chart } from './chart.ts'
import { named, sectionNamed } from './teaching.ts'

/** The person's own words, by the term of the glossary they stand for. */
export function call(chart: Chart, words: Readonly<Record<string, string>>): void {
  for (const [term, is] of Object.entries(words)) {
    named(chart.teaching.words, term)
    chart.write(chart.client, 'reading.call', { ...reading(chart), body: { term, was: '', is } })
  }
}

/** Which of the pages to choose from are theirs, by `topic/section`. */
export function choose(chart: Chart, pages: Readonly<Record<string, boolean>>): void {
  for (const [page, mine] of Object.entries(pages)) {
    chart.write(chart.by, 'reading.choose', { ...reading(chart), body: { place: place(chart, page), mine } })
  }
}

export function skip(chart: Chart, page: string): void {
  chart.write(chart.by, 'reading.skip', {
    ...reading(chart),
    body: { place: place(chart, page), skip: true },
  })
}

export function show(
  chart: Chart,
  how: { print?: 'large' | 'largest'; few?: boolean; colors?: 'calm' },
): void {
  chart.write(chart.client, 'reading.show', { ...reading(chart), body: how })
}

// There is one for each chart, so that it has the id of its client.
const reading = ({ client }: Chart) => ({ on: client, client })

function place(chart: Chart, page: string): string {
  const { topic, section } = sectionNamed(chart.teaching, page)
  return placeOf(topic.id, section.id)
}

type Kept = { when?: string; who?: string; helped?: readonly number[]; away?: boolean }

/** Puts something into the toolbox: an idea of a list as `coping/sleep/wind-down`, or the person's own words. */
export function keepTool(
  chart: Chart,
  idea: string,
  { when, who, helped = [], away = false }: Kept = {},
): void {
  const what = { on: chart.id(`tool ${idea}`), client: chart.client }
  const by = chart.client
  chart.write(by, 'tool.keep', { ...what, body: ideaOf(chart, idea) })
  const say = (field: 'when' | 'who', is: string | undefined) =>
    is && chart.write(by, 'tool.write', { ...what, body: { field, was: '', is } })
  say('when', when)
  say('who', who)
  for (const score of helped) chart.write(by, 'tool.rate', { ...what, body: { score } })
  if (away) chart.write(by, 'tool.put-away', { ...what, body: {} })
}

function ideaOf({ teaching }: Chart, idea: string) {
  const [list, group, item] = idea.split('/')
  if (!list || !group || !item) return { from: null, words: idea }
  const found = named(named(named(teaching.lists, list).groups, group).items, item)
  return { from: { list, group, item }, words: found.label }
}

/** Tells the content keepers about a page of a handout. */
export function sayOfPage(
  chart: Chart,
  by: Id,
  page: string,
  said: { about: 'wrong' | 'hard' | 'missing'; words: string },
): Id {
  const { topic, section } = sectionNamed(chart.teaching, page)
  const on = chart.id(`feedback ${page}`)
  const body = { page: `handout/${topic.id}/${section.id}`, edition: topic.handout.edition, ...said }
  chart.write(by, 'feedback.send', { on, client: null, body })
  return on
}
