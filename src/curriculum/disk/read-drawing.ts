// Reads a drawing: an SVG of few elements, in the colour of the text, with its title and what it shows in words.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Drawing, DrawnMark } from '#curriculum/shape/drawing.ts'
import { sentencesIn } from '#curriculum/shape/readability.ts'
import { checkMark, isDrawingTag, LARGEST_WIDTH } from './drawing-rules.ts'
import type { FileProof } from './proof.ts'
import { readXml, type XmlElement } from './xml-file.ts'

export function readDrawing(folder: string, proof: FileProof, id: string): Drawing | undefined {
  const root = readXml(readFileSync(join(folder, proof.file), 'utf8'), proof)
  if (!root) return undefined
  proof.name(1, 'drawing', id)
  if (root.tag !== 'svg') proof.finding(root.line, 'A drawing is one <svg>.')
  const [title, desc, ...rest] = root.inside
  if (title?.tag !== 'title' || desc?.tag !== 'desc') {
    proof.finding(root.line, 'A drawing begins with its <title> and its <desc>.')
    return undefined
  }
  const { width, height } = sizeOf(root, proof)
  proof.label(title.line, proof.file, title.text)
  proof.passage(desc.line, proof.file, desc.text)
  const sentences = sentencesIn(desc.text).length
  if (sentences < 1 || sentences > 3) proof.finding(desc.line, 'The <desc> is one to three sentences.')
  if (title.text === '') proof.finding(title.line, 'The <title> is empty.')
  const { xmlns: _, viewBox: __, ...shared } = root.at
  const marks = rest.flatMap((element) => markOf(element, proof))
  // What the root says for all its marks a group says in its place.
  const whole = markOf({ ...root, tag: 'g', at: shared, text: '', inside: [] }, proof)
  const grouped = whole.map((mark) => ({ ...mark, marks }))
  return {
    id,
    title: title.text,
    alt: desc.text,
    width,
    height,
    marks: Object.keys(shared).length === 0 ? marks : grouped,
  }
}

function sizeOf(root: XmlElement, proof: FileProof): { width: number; height: number } {
  const size = /^0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)$/u.exec(root.at.viewBox ?? '')
  const [width, height] = [Number(size?.[1] ?? 0), Number(size?.[2] ?? 0)]
  if (!size) proof.finding(root.line, 'The <svg> has viewBox="0 0 width height".')
  if (width > LARGEST_WIDTH) {
    proof.finding(
      root.line,
      `The drawing is ${width} wide; more than ${LARGEST_WIDTH} does not read on a phone.`,
    )
  }
  return { width, height }
}

function markOf(element: XmlElement, proof: FileProof): DrawnMark[] {
  const { tag, line, at, text, inside } = element
  if (!isDrawingTag(tag)) {
    proof.finding(line, `A drawing cannot hold <${tag}>.`)
    return []
  }
  checkMark(tag, element, proof)
  if (text !== '') proof.label(line, proof.file, text)
  const mark = { tag, at, marks: inside.flatMap((one) => markOf(one, proof)) }
  return [text === '' ? mark : { ...mark, text }]
}
