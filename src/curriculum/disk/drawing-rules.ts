// What a mark of a drawing may say of itself, so that it reads on a phone, in the dark and in black and white.
import { DRAWING_TAGS, type DrawingTag } from '#curriculum/shape/drawing.ts'
import type { FileProof } from './proof.ts'
import type { XmlElement } from './xml-file.ts'

export const LARGEST_WIDTH = 360
export const SMALLEST_TEXT = 14

const LOOK = new Set([
  'fill',
  'fill-opacity',
  'fill-rule',
  'opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
])
const TEXT = ['x', 'y', 'dx', 'dy']
const SHAPE: Readonly<Record<DrawingTag, readonly string[]>> = {
  g: ['transform'],
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  text: TEXT,
  tspan: TEXT,
}

export function isDrawingTag(tag: string): tag is DrawingTag {
  return DRAWING_TAGS.some((known) => known === tag)
}

export function checkMark(tag: DrawingTag, { line, at, text, inside }: XmlElement, proof: FileProof): void {
  for (const [name, value] of Object.entries(at)) {
    const what = faultOf(tag, name, value)
    if (what !== undefined) proof.finding(line, what)
  }
  const holdsText = tag === 'text' || tag === 'tspan'
  if (text !== '' && !holdsText) proof.finding(line, `In a drawing words stand in <text>, not in <${tag}>.`)
  const astray = inside.find((one) => (one.tag === 'tspan') !== holdsText)
  if (astray) proof.finding(astray.line, `<${astray.tag}> cannot stand in <${tag}>.`)
}

function faultOf(tag: DrawingTag, name: string, value: string): string | undefined {
  if (!SHAPE[tag].includes(name) && !LOOK.has(name)) return `A drawing's <${tag}> takes no “${name}”.`
  if ((name === 'fill' || name === 'stroke') && value !== 'currentColor' && value !== 'none') {
    return `The only colours of a drawing are currentColor and none, not “${value}”.`
  }
  if (name === 'font-size' && !(Number(value) >= SMALLEST_TEXT)) {
    return `The text is ${value} in size; below ${SMALLEST_TEXT} it cannot be read on a phone.`
  }
  if (name === 'transform' && !/^(?:\s*(?:translate|rotate)\([\d\s.,-]+\)\s*)+$/u.test(value)) {
    return 'A group may be moved or turned (translate, rotate) and nothing else: scaled text gets too small.'
  }
  return undefined
}
