// A drawing of the curriculum as SVG for the printer, made from its marks.
import type { Drawing, DrawnMark } from '#curriculum/shape/drawing.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark)

/** In black, in the letters of paper. */
export function drawingSvg({ width, height, marks }: Drawing): string {
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
  const head = `xmlns="http://www.w3.org/2000/svg" ${size} font-family="Atkinson Hyperlegible Next"`
  return `<svg ${head}>${marks.map(markSvg).join('')}</svg>`
}

function markSvg({ tag, at, text, marks }: DrawnMark): string {
  const attributes = Object.entries(at).map(
    ([name, value]) => ` ${name}="${escapeXml(value.replaceAll('currentColor', '#000'))}"`,
  )
  return `<${tag}${attributes.join('')}>${escapeXml(text ?? '')}${marks.map(markSvg).join('')}</${tag}>`
}
