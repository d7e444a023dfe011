// Pages that belong to no topic: a story, a leaflet, the orientation, the introduction, a list, a relaxation, the words.
import { withOwnLocals } from '#curriculum/shape/agency-text.ts'
import type { Block } from '#curriculum/shape/block.ts'
import type { Page as Written } from '#curriculum/shape/handout.ts'
import type { Introduction, Leaflet, WrittenStory } from '#curriculum/shape/programme.ts'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { GlossaryWord } from '#curriculum/shape/topic.ts'
import type { WordList } from '#curriculum/shape/word-list.ts'
import { signatureOf } from '#domain/signature.ts'
import { sayDay } from '#print/words.ts'
import type { Page } from '#server/http/route.ts'
import type { Around } from './around.ts'
import { blocksHtml, NO_STOCK, unsignedHtml } from './blocks.ts'
import { type Html, html } from './html.ts'
import { drawingHtml, listHtml, scriptHtml } from './places.ts'
import { neighbours, paperLink, readingPage, type Step, standingIn, stepsHtml } from './reading.ts'
import { sheetFields } from './sheet.ts'

/** Before and after a page among its like, which stand in one folder. */
function stepsAmong<Item extends { id: string; title: string }>(
  folder: string,
  items: readonly Item[],
  id: string,
  around: Around,
): Html {
  const [before, after] = neighbours(items, id)
  const to = (item: Item | undefined): Step | undefined =>
    item && { path: `${folder}/${item.id}`, title: item.title }
  return stepsHtml(to(before), to(after), around)
}

const proseOf = (blocks: readonly Block[], around: Around): Html[] =>
  blocksHtml(withOwnLocals(blocks, around.texts), NO_STOCK, standingIn(around, 2))

export function storyPage(story: WrittenStory, stories: readonly WrittenStory[], around: Around): Page {
  const { id, title, about, language, blocks } = story
  const path = `/read/story/${id}`
  const body = html`<h1>${title}</h1>
<p class="lead">${about}</p>
${paperLink(path, around)}
<p class="note">This story is made up from the lives of many people.</p>
${proseOf(blocks, around)}
${stepsAmong('/read/story', stories, id, around)}`
  return readingPage({ path, title, language, body }, around)
}

export function leafletPage(leaflet: Leaflet, leaflets: readonly Leaflet[], around: Around): Page {
  const { id, title, language, blocks } = leaflet
  const path = `/read/leaflet/${id}`
  const body = html`<h1>${title}</h1>
${paperLink(path, around)}
${proseOf(blocks, around)}
${stepsAmong('/read/leaflet', leaflets, id, around)}`
  return readingPage({ path, title, language, body }, around)
}

export const orientationPage = ({ title, language, blocks }: Written, around: Around): Page =>
  readingPage(
    {
      ...{ path: '/read/orientation', title, language },
      body: html`<h1>${title}</h1>${paperLink('/read/orientation', around)}${proseOf(blocks, around)}`,
    },
    around,
  )

/** The slides one under the other, with all that is said. */
export function introductionPage({ title, language, slides }: Introduction, around: Around): Page {
  const said = slides.map(
    ({ title, say, drawing }) => html`<section class="slide"><h2>${title}</h2>
${drawing ? drawingHtml(drawing) : null}
${say.map((line) => html`<p>${line}</p>`)}</section>`,
  )
  const body = html`<h1>${title}</h1><p class="note">These are the words and pictures of the slide show.</p>
${paperLink('/read/introduction', around)}${said}`
  return readingPage({ path: '/read/introduction', title, language, body }, around)
}

export function listPage(list: WordList, lists: readonly WordList[], around: Around): Page {
  const { id, title, intro, language } = list
  const path = `/read/list/${id}`
  const body = html`<h1>${title}</h1>
<p class="lead">${intro}</p>
${paperLink(path, around)}
${list.sign ? signedHtml(list, around) : null}
${listHtml(list, title, 2)}
${stepsAmong('/read/list', lists, id, around)}`
  return readingPage({ path, title, language, body }, around)
}

function signedHtml(list: WordList, { signatures }: Around): Html {
  const signature = signatureOf(signatures, list)
  return signature
    ? html`<p class="note">${signature.signer}, looked over this list on <time datetime="${signature.on}">${sayDay(signature.on, list.language)}</time>.</p>`
    : unsignedHtml()
}

type Among = { relaxations: readonly Relaxation[]; language: string }

export function relaxationPage(relaxation: Relaxation, among: Among, around: Around): Page {
  const { id, title, about } = relaxation
  const path = `/read/relaxation/${id}`
  const body = html`<h1>${title}</h1><p class="lead">${about}</p>
${paperLink(path, around)}
${scriptHtml(relaxation)}
${stepsAmong('/read/relaxation', among.relaxations, id, around)}`
  return readingPage({ path, title, language: among.language, body }, around)
}

export function wordsPage(words: readonly GlossaryWord[], language: string, around: Around): Page {
  const title = 'Words and what they mean'
  const inOrder = words.toSorted((a, b) => a.term.localeCompare(b.term, language))
  const said = inOrder.map(({ term, means }) => html`<div><dt>${term}</dt><dd>${means}</dd></div>`)
  const body = html`<h1>${title}</h1>
<p class="lead">You can use your own words for any of these.</p>
<dl class="words">${said}</dl>`
  return readingPage({ path: '/read/words', title, language, body }, around)
}

/** A sheet alone, where the code on its paper leads. */
export function sheetPage(sheet: Sheet, around: Around): Page {
  const { title, language, edition } = sheet
  const path = `/read/sheet/${edition}`
  const body = html`<p class="kicker">A sheet to fill in</p>
<h1>${title}</h1>
${paperLink(path, around)}
<section class="sheet">${sheetFields(sheet, 2)}</section>`
  return readingPage({ path, title, language, body }, around)
}
