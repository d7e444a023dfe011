// What a block shows that is written elsewhere, as plain HTML: a drawing, a list, a relaxation.
import type { ListPlace } from '#curriculum/shape/block.ts'
import type { Drawing, DrawnMark } from '#curriculum/shape/drawing.ts'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import { type ListGroup, saysTier, type Tier } from '#curriculum/shape/word-list.ts'
import { words } from '#print/words.ts'
import { escapeHtml, type Html, headingHtml, html, type Level, under } from './html.ts'

export const drawingHtml = ({ title, alt, width, height, marks }: Drawing): Html =>
  html`<svg class="picture" role="img" viewBox="0 0 ${width} ${height}" fill="currentColor"><title>${title}</title>
<desc>${alt}</desc>${marks.map(markHtml)}</svg>`

function markHtml({ tag, at, text = '', marks }: DrawnMark): Html {
  const attributes = Object.entries(at).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  const inside = html`${text}${marks.map(markHtml)}`.html
  return { html: `<${tag}${attributes.join('')}>${inside}</${tag}>` }
}

const TIERS: Record<Tier, string> = {
  emergency: 'Emergency: get help now',
  clinic: 'Call your clinic today',
}

export const wordListHtml = (
  { title, fixed, groups }: Pick<ListPlace, 'title' | 'fixed' | 'groups'>,
  level: Level = 3,
  notice: Html | null = null,
): Html => html`<div class="word-list">
${headingHtml(level, title)}
${notice}
${listHtml({ fixed, groups }, title, under(level))}
</div>`

/** The lines and groups of a list; a group that is named as the list is needs no heading of its own. */
export const listHtml = (
  { fixed, groups }: Pick<ListPlace, 'fixed' | 'groups'>,
  of: string,
  level: Level,
): Html => html`${fixed.map((line) => html`<p class="fixed">${line}</p>`)}
${groups.map((group) => groupHtml(group, of, level))}`

function groupHtml({ title, intro, tier, items }: ListGroup, of: string, level: Level): Html {
  const name = title === of ? null : headingHtml(level, title)
  const said = items.map(
    ({ label, note }) =>
      html`<li>${label}${note === undefined ? null : html`<span class="note">${note}</span>`}</li>`,
  )
  const tierName =
    tier && !saysTier(title, TIERS[tier]) ? html`<p class="tier-name">${TIERS[tier]}</p>` : null
  return html`<div class="group${tier ? ` tier ${tier}` : ''}">${tierName}
${name}${intro === undefined ? null : html`<p>${intro}</p>`}<ul>${said}</ul></div>`
}

export const relaxationHtml = (
  relaxation: Relaxation,
  level: Level = 3,
): Html => html`<div class="box relaxation">
${headingHtml(level, relaxation.title)}
<p>${relaxation.about}</p>
${scriptHtml(relaxation)}
</div>`

/** What to know before, then the words to follow. */
export const scriptHtml = ({ before, parts }: Pick<Relaxation, 'before' | 'parts'>): Html =>
  html`${before.length === 0 ? null : html`<ul>${before.map((line) => html`<li>${line}</li>`)}</ul>`}
<ol>${parts.map(
    ({ say, seconds }) => html`<li>${say} <span class="note">${words.seconds(seconds)}</span></li>`,
  )}</ol>`
