// A page to read: its frame, the links that lead from it, and whom to call.
import type { Page } from '#server/http/route.ts'
import { type Around, emergencyOf, linkTo } from './around.ts'
import type { Standing } from './blocks.ts'
import { documentOf } from './document.ts'
import { helpBlock } from './help.ts'
import { type Html, html, type Level } from './html.ts'

// Nothing in a page depends on who reads it; a changed number or text is on every screen within five minutes.
const CACHE = 'public, max-age=300'

type Reading = { path: string; title: string; language: string; body: Html }

export function readingPage({ path, title, language, body }: Reading, around: Around): Page {
  const large = around.size === 'large'
  const other = linkTo(path, { ...around, size: large ? 'usual' : 'large' })
  const all = path === '/read' ? [] : [html`<a href="${linkTo('/read', around)}">All pages</a>`]
  const links = [...all, html`<a href="${other}">${large ? 'Usual print' : 'Large print'}</a>`]
  return documentOf({ title, language, large, links, body, help: helpBlock(around.agency), cache: CACHE })
}

/** Where a page is not there, or no longer, the way to all that are. */
export function nothingToRead(around: Around): Page {
  const title = 'This page is not here'
  const body = html`<h1>${title}</h1>
<p class="lead">It may have a new place. <a href="${linkTo('/read', around)}">See all the pages</a>, or check the address.</p>`
  return documentOf({
    ...{ title, body, status: 404, large: around.size === 'large' },
    help: helpBlock(around.agency),
  })
}

export type Step = { path: string; title: string }

/** The pages before and after this one. */
export function stepsHtml(before: Step | undefined, after: Step | undefined, around: Around): Html {
  const link = (word: string, step: Step | undefined) =>
    step ? html`<p>${word} <a href="${linkTo(step.path, around)}">${step.title}</a></p>` : null
  if (!before && !after) return html``
  return html`<nav class="steps" aria-label="Pages before and after">${link('Before this:', before)}${link('Next:', after)}</nav>`
}

export function neighbours<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
): [Item | undefined, Item | undefined] {
  const place = items.findIndex((item) => item.id === id)
  return place < 0 ? [undefined, undefined] : [items[place - 1], items[place + 1]]
}

export const paperLink = (path: string, around: Around): Html =>
  around.paper
    ? html`<p class="paper"><a href="${linkTo(`${path}/paper.pdf`, around)}">This page as a PDF to print</a></p>`
    : html``

/** How blocks stand on a page that is read here. */
export const standingIn = (around: Around, level: Level): Standing => ({
  ...{ level, emergency: emergencyOf(around), unsigned: around.unsigned },
  sheetAt: (edition) => linkTo(`/read/sheet/${edition}`, around),
})
