// What a block shows that is written elsewhere, as plain HTML: a drawing, a list, a relaxation.
import type { ListPlace } from '#curriculum/shape/block.ts'
import type { Drawing, DrawnMark } from '#curriculum/shape/drawing.ts'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import type { ListGroup, Tier } from '#curriculum/shape/word-list.ts'
import { escapeHtml, type Html, html } from './html.ts'

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

export const wordListHtml = ({ title, fixed, groups }: ListPlace): Html => html`<div class="word-list">
<h3>${title}</h3>
${fixed.map((line) => html`<p class="fixed">${line}</p>`)}
${groups.map((group) => groupHtml(group, title))}
</div>`

function groupHtml({ title, intro, tier, items }: ListGroup, of: string): Html {
  const name = title === of ? null : html`<h4>${title}</h4>`
  const said = items.map(
    ({ label, note }) =>
      html`<li>${label}${note === undefined ? null : html`<span class="note">${note}</span>`}</li>`,
  )
  return html`<div class="group${tier ? ` tier ${tier}` : ''}">${tier ? html`<p class="tier-name">${TIERS[tier]}</p>` : null}
${name}${intro === undefined ? null : html`<p>${intro}</p>`}<ul>${said}</ul></div>`
}

export const relaxationHtml = ({
  title,
  about,
  before,
  parts,
}: Relaxation): Html => html`<div class="box relaxation">
<h3>${title}</h3>
<p>${about}</p>
${before.length === 0 ? null : html`<ul>${before.map((line) => html`<li>${line}</li>`)}</ul>`}
<ol>${parts.map(({ say }) => html`<li>${say}</li>`)}</ol>
</div>`
