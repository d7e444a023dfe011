// HTML from templates: whatever is put in is escaped, unless it is HTML made here as well.

export type Html = { readonly html: string }
type Piece = Html | string | number | readonly Html[] | null

/** `html\`<p>${words}</p>\`` */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Html {
  const text = parts.map(
    (part, place) => part + (place < pieces.length ? written(pieces[place] ?? null) : ''),
  )
  return { html: text.join('') }
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark)

function written(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece))
  return 'html' in piece ? piece.html : piece.map(written).join('')
}

export type Level = 1 | 2 | 3 | 4 | 5

/** A heading of the level that follows from where it stands. */
export const headingHtml = (level: Level, inside: Piece): Html => ({
  html: `<h${level}>${written(inside)}</h${level}>`,
})

export const under = (level: Level): Level => Math.min(level + 1, 5) as Level
