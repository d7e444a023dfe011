// The charts of the fidelity report as drawings in black: bars of the scores, and the line of the months.
import type { Piece } from './paper.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark)

const BEST = 5
/** As wide as the page. */
const WIDTH = 600
const GREY = '#777'

type Bar = { label: string; score: number | null; note: string }

/** One bar an item; one without a score shows its note where the bar would be. */
export function barChart(bars: readonly Bar[], alt: string): Piece {
  const [left, step, top] = [230, 24, 18]
  const right = WIDTH - 46
  const bottom = top + bars.length * step
  const x = (score: number) => left + ((right - left) * score) / BEST
  const grid = [1, 2, 3, 4, 5].map(
    (score) =>
      line(x(score), top - 4, x(score), bottom, GREY, 0.5) + text(x(score), top - 8, `${score}`, 'middle'),
  )
  const drawn = bars.map(({ label, score, note }, place) => {
    const y = top + place * step
    const name = text(left - 8, y + 16, label, 'end')
    if (score === null) return name + text(left + 6, y + 16, note, 'start')
    const bar = `<rect x="${left}" y="${y + 5}" width="${x(score) - left}" height="14" fill="#444"/>`
    return name + bar + text(x(score) + 6, y + 16, `${score}`, 'start')
  })
  return picture(bottom + 6, [...grid, line(left, top - 4, left, bottom, '#000', 1), ...drawn], alt)
}

type Point = { label: string; value: number | null }

/** A dot a month, joined where two months beside each other have a value. */
export function lineChart(points: readonly Point[], alt: string): Piece {
  const [left, right, top, height] = [30, WIDTH - 20, 14, 150]
  const x = (place: number) => left + 20 + ((right - left - 40) * place) / Math.max(1, points.length - 1)
  const y = (value: number) => top + height - ((value - 1) * height) / (BEST - 1)
  const grid = [1, 2, 3, 4, 5].map(
    (score) =>
      line(left, y(score), right, y(score), GREY, 0.5) + text(left - 8, y(score) + 4, `${score}`, 'end'),
  )
  const lines = points.map(({ value }, place) => {
    const before = points[place - 1]?.value ?? null
    return value === null || before === null
      ? ''
      : line(x(place - 1), y(before), x(place), y(value), '#000', 2)
  })
  const dots = points.map(({ value }, place) =>
    value === null ? '' : `<circle cx="${x(place)}" cy="${y(value)}" r="4" fill="#000"/>`,
  )
  const labels = points.map(({ label }, place) => text(x(place), top + height + 20, label, 'middle', 10))
  return picture(top + height + 30, [...grid, ...lines, ...dots, ...labels], alt)
}

function line(fromX: number, fromY: number, toX: number, toY: number, color: string, width: number): string {
  const at = `x1="${fromX}" y1="${fromY}" x2="${toX}" y2="${toY}"`
  return `<line ${at} stroke="${color}" stroke-width="${width}"/>`
}

function text(x: number, y: number, words: string, anchor: string, size = 12): string {
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}">${escapeXml(words)}</text>`
}

function picture(height: number, marks: readonly string[], alt: string): Piece {
  const size = `viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"`
  const head = `xmlns="http://www.w3.org/2000/svg" ${size} font-family="Atkinson Hyperlegible Next"`
  return { kind: 'picture', svg: `<svg ${head}>${marks.join('')}</svg>`, alt, width: WIDTH }
}
