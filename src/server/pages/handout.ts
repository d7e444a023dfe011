// A handout, or one section of it, as a page that needs no script and prints well.

import type { Section } from '#curriculum/shape/handout.ts'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import type { Agency } from '#domain/agency.ts'
import type { Page } from '#server/http/route.ts'
import { blocksHtml } from './blocks.ts'
import { documentOf } from './document.ts'
import { helpBlock } from './help.ts'
import { type Html, html } from './html.ts'

type Around = { agency: Agency | undefined; at: string | undefined }

export function handoutPage(topic: WrittenTopic, around: Around): Page {
  const { title, sections } = topic.handout
  const list = sections.map(
    ({ id, title }) => html`<li><a href="${addressOf(topic, id, around)}">${title}</a></li>`,
  )
  const body = html`<h1>${title}</h1>
<nav class="contents" aria-label="Parts of this handout"><ol>${list}</ol></nav>
${sections.map((section) => sectionHtml(section, topic))}`
  return documentOf({ title, body, help: helpBlock(around.agency) })
}

export function sectionPage(topic: WrittenTopic, section: Section, around: Around): Page {
  const { title, sections } = topic.handout
  const next = sections[sections.indexOf(section) + 1]
  const body = html`<p class="back"><a href="${addressOf(topic, null, around)}">All parts of this handout</a></p>
<h1>${title}</h1>
${sectionHtml(section, topic)}
${next ? html`<p class="next">Next: <a href="${addressOf(topic, next.id, around)}">${next.title}</a></p>` : null}`
  return documentOf({ title: `${section.title} · ${title}`, body, help: helpBlock(around.agency) })
}

const sectionHtml = (section: Section, topic: WrittenTopic): Html => html`<section id="${section.id}">
<h2>${section.title}</h2>
${blocksHtml(section.blocks, topic)}
</section>`

function addressOf(topic: WrittenTopic, section: string | null, { at }: Around): string {
  const path = section === null ? `/read/${topic.id}` : `/read/${topic.id}/${section}`
  return at === undefined ? path : `${path}?at=${encodeURIComponent(at)}`
}
