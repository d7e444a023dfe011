// Blocks of a handout as plain HTML, the same blocks the app draws.
import type { Block, Inline, LocalPlace, Prose } from '#curriculum/shape/block.ts'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import { callTo } from '#domain/telephone.ts'
import { words } from '#print/words.ts'
import { type Html, headingHtml, html, type Level, under } from './html.ts'
import { drawingHtml, relaxationHtml, wordListHtml } from './places.ts'
import { sheetForm } from './sheet.ts'

/** Where the sheets and skills are that a page names; leaflets and the like name none. */
export type Stock = Pick<WrittenTopic, 'sheets' | 'skills'>
export const NO_STOCK: Stock = { sheets: [], skills: [] }

/** `level` is that of the headings in the text; `emergency` the number that a crisis block shows. */
export type Standing = {
  level: Level
  emergency: string
  /** Lists that a clinician signs and nobody has yet. */
  unsigned: readonly string[]
  /** Where a sheet stands alone, to be printed by itself. */
  sheetAt(edition: string): string
}
const IN_A_SECTION: Standing = {
  ...{ level: 3, emergency: '911', unsigned: [] },
  sheetAt: (edition) => `/read/sheet/${edition}`,
}

export const blocksHtml = (blocks: readonly Block[], stock: Stock, standing = IN_A_SECTION): Html[] =>
  blocks.map((block) => blockHtml(block, stock, standing))

function blockHtml(block: Block, stock: Stock, standing: Standing): Html {
  const { level } = standing
  const prose = (blocks: readonly Prose[]) => blocks.map((one) => proseHtml(one, level))
  switch (block.kind) {
    case 'question':
      return html`<div class="box question"><p>${lineHtml(block.text)}</p><p class="write-line"></p></div>`
    case 'keypoint':
      return html`<div class="box keypoint">${named(words.keypoint)}${prose(block.blocks)}</div>`
    case 'story':
      return html`<div class="box story">${headingHtml(level, block.name)}${prose(block.blocks)}</div>`
    case 'practise': {
      const skill = stock.skills.find(({ id }) => id === block.skill)
      const title = headingHtml(level, `Try it: ${skill?.title ?? 'practice'}`)
      const steps = skill ? html`<ol>${skill.steps.map((step) => html`<li>${step}</li>`)}</ol>` : null
      return html`<div class="box practise">${title}${steps}${prose(block.blocks)}</div>`
    }
    case 'example':
      return html`<div class="box example">${named(words.example)}${prose(block.blocks)}</div>`
    case 'summary':
      return html`<div class="box summary">${named(words.summary)}${prose(block.blocks)}</div>`
    case 'worksheet': {
      const sheet = stock.sheets.find(({ id }) => id === block.id)
      return sheet
        ? html`${sheetForm(sheet, level)}<p class="paper"><a href="${standing.sheetAt(sheet.edition)}">This sheet alone: ${sheet.title}</a></p>`
        : html``
    }
    case 'drawing':
      return drawingHtml(block.drawing)
    case 'word-list':
      return wordListHtml(block, level, standing.unsigned.includes(block.list) ? unsignedHtml() : null)
    case 'relaxation':
      return relaxationHtml(block.relaxation, level)
    case 'source':
      return html`<p class="source">Source: ${block.text}</p>`
    case 'local':
      return localHtml(block, standing)
    default:
      return proseHtml(block, level)
  }
}

function localHtml({ title, empty, crisis, words }: LocalPlace, { level, emergency }: Standing): Html {
  const said = words
    ? words.map((one) => proseHtml(one, under(level)))
    : html`<p>${empty}</p><p class="hint">Your agency has not filled this in yet.</p>`
  return html`<div class="box local${crisis ? ' crisis' : ''}">${headingHtml(level, title)}
${crisis ? dangerHtml(emergency) : null}${said}</div>`
}

/** What kind of box this is, said in words: its color is not enough on paper or to the ear. */
const named = (word: string): Html => html`<p class="box-name">${word}</p>`

/** Stands with a list that no clinician of the agency has looked over. */
export const unsignedHtml = (): Html => html`<p class="fixed">${words.notSigned}</p>`

/** Stands first wherever help is named. */
export const dangerHtml = (emergency: string): Html =>
  html`<p class="lead">In danger right now? Call <a href="${callTo(emergency) ?? 'tel:'}">${emergency}</a>.</p>`

export function proseHtml(block: Prose, level: Level): Html {
  if (block.kind === 'paragraph') return html`<p>${lineHtml(block.text)}</p>`
  if (block.kind === 'heading') return headingHtml(level, lineHtml(block.text))
  const items = block.items.map((item) => html`<li>${lineHtml(item)}</li>`)
  return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
}

const lineHtml = (line: readonly Inline[]): Html[] =>
  line.map(({ text, strong, emphasis }) => {
    const inner = emphasis ? html`<em>${text}</em>` : html`${text}`
    return strong ? html`<strong>${inner}</strong>` : inner
  })
