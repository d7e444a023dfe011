// A worksheet to be filled in by hand on paper: lines to write on, boxes to tick.
import { type Field, type Sheet, tableRows } from '#curriculum/shape/sheet.ts'
import { type Html, headingHtml, html, type Level, under } from './html.ts'

export const sheetForm = (sheet: Sheet, level: Level = 2): Html => html`<section class="sheet">
${headingHtml(level, sheet.title)}
${sheetFields(sheet, under(level))}
</section>`

/** The sheet without its title; `level` is that of the headings within. */
export const sheetFields = ({ intro, fields }: Sheet, level: Level): Html => html`<p>${intro}</p>
${fields.map((field) => fieldHtml(field, level))}`

function fieldHtml(field: Field, level: Level): Html {
  if (field.kind === 'heading') return headingHtml(level, field.label)
  const hint = field.hint === undefined ? null : html`<span class="hint">${field.hint}</span>`
  return html`<div class="field"><p class="label">${field.label}</p>${hint}${answerHtml(field)}</div>`
}

function answerHtml(field: Exclude<Field, { kind: 'heading' }>): Html {
  switch (field.kind) {
    case 'text':
    case 'day':
      return html`<p class="write-line"></p>`
    case 'long':
      return html`${lines(4)}`
    case 'list':
      return html`<ol>${Array.from({ length: field.lines }, () => html`<li class="write-line"></li>`)}</ol>`
    case 'choice':
    case 'choices':
      return html`<ul class="tick">${field.options.map(({ label }) => html`<li>${label}</li>`)}</ul>`
    case 'scale': {
      const steps = Array.from({ length: field.to - field.from + 1 }, (_, place) => field.from + place)
      return html`<p class="scale"><span>${field.fromLabel}</span>
${steps.map((step) => html`<span class="step">${step}</span> `)}<span>${field.toLabel}</span></p>`
    }
    case 'grid':
      return gridHtml(field)
    case 'boxes':
      return html`<div class="pen-boxes">${field.boxes.map(({ label }) => html`<div class="pen-box">${label}</div>`)}</div>`
    case 'table':
      return tableHtml(field)
  }
}

const lines = (count: number): Html[] => Array.from({ length: count }, () => html`<p class="write-line"></p>`)

function gridHtml({ label, rows, columns, own }: Extract<Field, { kind: 'grid' }>): Html {
  const boxes = columns.map(() => html`<td class="tick-box"></td>`)
  const empty = Array.from({ length: own }, () => html`<tr><td class="write-line"></td>${boxes}</tr>`)
  return html`<div class="wide" role="region" aria-label="${label}" tabindex="0"><table>
<caption>${label}</caption>
<thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column.label}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row">${row.label}</th>${boxes}</tr>`)}${empty}</tbody>
</table></div>`
}

function tableHtml(field: Extract<Field, { kind: 'table' }>): Html {
  const named = field.rows.length > 0
  const cells = field.columns.map(({ label }) => html`<td data-column="${label}"></td>`)
  return html`<table class="pen-table">
<caption>${field.label}</caption>
<thead><tr>${named ? html`<td></td>` : null}${field.columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${tableRows(field).map(
    ({ label }) => html`<tr>${named ? html`<th scope="row">${label}</th>` : null}${cells}</tr>`,
  )}</tbody>
</table>`
}
