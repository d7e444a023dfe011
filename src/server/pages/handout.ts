// A handout, or one section of it, as a page that needs no script and prints well.
import { withOwnTexts } from '#curriculum/shape/agency-text.ts'
import { type Section, sectionOf } from '#curriculum/shape/handout.ts'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import type { Page } from '#server/http/route.ts'
import { type Around, linkTo } from './around.ts'
import { blocksHtml } from './blocks.ts'
import { type Html, html } from './html.ts'
import {
  neighbours,
  nothingToRead,
  paperLink,
  readingPage,
  type Step,
  standingIn,
  stepsHtml,
} from './reading.ts'

type Topics = readonly WrittenTopic[]

export function handoutPage(topic: WrittenTopic, topics: Topics, around: Around): Page {
  const own = withOwnTexts(topic, around.texts)
  const { title, sections, language } = own.handout
  const path = `/read/${topic.id}`
  const list = sections.map(
    (section) =>
      html`<li><a href="${linkTo(`${path}/${section.id}`, around)}">${section.title}</a>${chosenHtml(section)}</li>`,
  )
  const [before, after] = neighbours(topics, topic.id)
  const body = html`<p class="kicker">Topic ${topic.number}</p>
<h1>${title}</h1>
${paperLink(path, around)}
<nav class="contents" aria-label="Parts of this handout"><ol>${list}</ol></nav>
${sections.map((section) => sectionHtml(section, own, around))}
${stepsHtml(before && stepTo(before), after && stepTo(after), around)}`
  return readingPage({ path, title, language, body }, around)
}

export function sectionPage(topic: WrittenTopic, id: string, topics: Topics, around: Around): Page {
  const own = withOwnTexts(topic, around.texts)
  const { title, sections, language } = own.handout
  const section = sectionOf(own.handout, id)
  if (!section) return nothingToRead(around)
  const path = `/read/${topic.id}/${section.id}`
  const [before, after] = neighbours(sections, section.id)
  const to = ({ id, title }: Section): Step => ({ path: `/read/${topic.id}/${id}`, title })
  const [, next] = neighbours(topics, topic.id)
  const last = next && { path: `/read/${next.id}`, title: `Topic ${next.number}: ${next.handout.title}` }
  const body = html`<p class="back"><a href="${linkTo(`/read/${topic.id}`, around)}">All parts of this handout</a></p>
<h1>${title}</h1>
${section.own ? null : paperLink(path, around)}
${sectionHtml(section, own, around)}
${stepsHtml(before && to(before), after ? to(after) : last, around)}`
  return readingPage({ path, title: `${section.title} · ${title}`, language, body }, around)
}

function sectionHtml(section: Section, topic: WrittenTopic, around: Around): Html {
  const standing = standingIn(around, 3)
  return html`<section id="${section.id}">
<h2>${section.title}</h2>
${section.own && around.agency ? html`<p class="note">Written by ${around.agency.name}.</p>` : null}
${blocksHtml(section.blocks, topic, standing)}
</section>`
}

/** Says of a page like fact sheet 2A that it is there to be chosen. */
export const chosenHtml = ({ code }: { code?: string }): Html | null =>
  code === undefined ? null : html` <span class="note">${code}: read it if it fits you</span>`

const stepTo = ({ id, number, handout }: WrittenTopic): Step => ({
  path: `/read/${id}`,
  title: `Topic ${number}: ${handout.title}`,
})
