// Blocks of a handout as plain HTML, the same blocks the app draws.
import type { Block, Inline, LocalPlace, Prose } from '#curriculum/shape/block.ts'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import { type Html, html } from './html.ts'
import { drawingHtml, relaxationHtml, wordListHtml } from './places.ts'
import { sheetForm } from './sheet.ts'

export const blocksHtml = (blocks: readonly Block[], topic: WrittenTopic): Html[] =>
  blocks.map((block) => blockHtml(block, topic))

function blockHtml(block: Block, topic: WrittenTopic): Html {
  switch (block.kind) {
    case 'question':
      return html`<div class="box question"><p>${lineHtml(block.text)}</p><p class="write-line"></p></div>`
    case 'keypoint':
      return html`<div class="box keypoint">${prose(block.blocks)}</div>`
    case 'story':
      return html`<div class="box story"><h3>${block.name}</h3>${prose(block.blocks)}</div>`
    case 'practise': {
      const skill = topic.skills.find(({ id }) => id === block.skill)
      return html`<div class="box practise"><h3>Try it: ${skill?.title ?? 'practise'}</h3>${prose(block.blocks)}</div>`
    }
    case 'example':
      return html`<div class="box example">${prose(block.blocks)}</div>`
    case 'summary':
      return html`<div class="box summary">${prose(block.blocks)}</div>`
    case 'worksheet': {
      const sheet = topic.sheets.find(({ id }) => id === block.id)
      return sheet ? sheetForm(sheet) : html``
    }
    case 'drawing':
      return drawingHtml(block.drawing)
    case 'word-list':
      return wordListHtml(block)
    case 'relaxation':
      return relaxationHtml(block.relaxation)
    case 'source':
      return html`<p class="source">Source: ${block.text}</p>`
    case 'local':
      return localHtml(block)
    default:
      return proseHtml(block)
  }
}

function localHtml({ title, empty, crisis, words }: LocalPlace): Html {
  const said = words
    ? prose(words)
    : html`<p>${empty}</p><p class="hint">Your agency has not filled this in yet.</p>`
  return html`<div class="box local${crisis ? ' crisis' : ''}"><h3>${title}</h3>${said}</div>`
}

const prose = (blocks: readonly Prose[]): Html[] => blocks.map(proseHtml)

function proseHtml(block: Prose): Html {
  if (block.kind === 'paragraph') return html`<p>${lineHtml(block.text)}</p>`
  if (block.kind === 'heading') return html`<h3>${lineHtml(block.text)}</h3>`
  const items = block.items.map((item) => html`<li>${lineHtml(item)}</li>`)
  return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
}

const lineHtml = (line: readonly Inline[]): Html[] =>
  line.map(({ text, strong, emphasis }) => {
    const inner = emphasis ? html`<em>${text}</em>` : html`${text}`
    return strong ? html`<strong>${inner}</strong>` : inner
  })
