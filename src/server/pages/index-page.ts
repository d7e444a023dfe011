// The page that leads to all others: topics with their pages, stories, leaflets, lists, and where to begin.
import { coverWithOwnTexts } from '#curriculum/shape/agency-text.ts'
import type { TopicEntry } from '#curriculum/shape/shelf.ts'
import type { Page } from '#server/http/route.ts'
import { type Around, linkTo } from './around.ts'
import { chosenHtml } from './handout.ts'
import { type Html, html } from './html.ts'
import { readingPage, type Step } from './reading.ts'
import type { OpenShelf } from './shelf.ts'

export function indexPage(
  topics: readonly TopicEntry[],
  shelf: OpenShelf,
  language: string,
  around: Around,
): Page {
  const title = 'The program, to read'
  const named = topics
    .filter((topic) => topic.status === 'written')
    .map((topic) => topicHtml(coverWithOwnTexts(topic, around.texts), around))
  const body = html`<h1>${title}</h1>
<p class="lead">Read any page in any order. You do not need to sign in.</p>
${groupHtml('Where to begin', beginnings(shelf), around)}
<section><h2>Topics</h2>${named}</section>
${groupHtml('Stories', placed('/read/story', shelf.stories), around)}
${groupHtml('Leaflets', placed('/read/leaflet', shelf.leaflets), around)}
${groupHtml('Ways to calm down', placed('/read/relaxation', shelf.relaxations), around)}
${groupHtml('Lists', placed('/read/list', shelf.lists), around)}`
  return readingPage({ path: '/read', title, language, body }, around)
}

const beginnings = ({ introduction, orientation }: OpenShelf): Step[] => [
  { path: '/read/introduction', title: introduction.title },
  { path: '/read/orientation', title: orientation.title },
  { path: '/read/words', title: 'Words and what they mean' },
]

const placed = (folder: string, items: readonly { id: string; title: string }[]): Step[] =>
  items.map(({ id, title }) => ({ path: `${folder}/${id}`, title }))

const groupHtml = (title: string, steps: readonly Step[], around: Around): Html | null =>
  steps.length === 0
    ? null
    : html`<section><h2>${title}</h2><ul class="pages">${steps.map((step) => html`<li><a href="${linkTo(step.path, around)}">${step.title}</a></li>`)}</ul></section>`

function topicHtml({ id, number, title, short, sections }: TopicEntry, around: Around): Html {
  const path = `/read/${id}`
  const list = sections.map(
    (section) =>
      html`<li><a href="${linkTo(`${path}/${section.id}`, around)}">${section.title}</a>${chosenHtml(section)}</li>`,
  )
  return html`<h3><a href="${linkTo(path, around)}">Topic ${number}: ${title}</a></h3>
<p>${short}</p><details><summary>${pagesSaid(sections)}</summary><ul class="pages">${list}</ul></details>`
}

function pagesSaid(sections: TopicEntry['sections']): string {
  const chosen = sections.flatMap(({ code }) => code ?? [])
  const all = `See the ${sections.length} pages of this topic.`
  return chosen.length === 0 ? all : `${all} You choose which of these fit you: ${chosen.join(', ')}`
}
