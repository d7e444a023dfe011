// Words found in a text: cut out with a little around them, and told apart from the rest.

export type Piece = { text: string; found: boolean }

const WORD = /[^\p{Z}\p{P}\p{S}\p{C}]+/gu
const AROUND = 70

/** A word as it is compared: small letters, without accents. */
export const normal = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The text in pieces, the words that were found apart. */
export function marked(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!terms.has(normal(word))) continue
    if (index > from) pieces.push({ text: text.slice(from, index), found: false })
    pieces.push({ text: word, found: true })
    from = index + word.length
  }
  return from < text.length ? [...pieces, { text: text.slice(from), found: false }] : pieces
}

/** A line or two around the first word that was found; the beginning where none was. */
export function excerptOf(text: string, terms: ReadonlySet<string>): Piece[] {
  const place = [...text.matchAll(WORD)].find(({ 0: word }) => terms.has(normal(word)))?.index ?? 0
  const from = place <= AROUND ? 0 : wordStart(text, place - AROUND)
  const to = text.length <= place + 2 * AROUND ? text.length : wordStart(text, place + 2 * AROUND)
  const line = text.slice(from, to).replaceAll('\n', ' ').trim()
  return marked(`${from > 0 ? '… ' : ''}${line}${to < text.length ? ' …' : ''}`, terms)
}

function wordStart(text: string, from: number): number {
  const space = text.slice(from).search(/\s/u)
  return space < 0 ? text.length : from + space + 1
}
