// Finds on the page where each sentence stands that is read aloud, and marks the one being said.

const NAME = 'read-aloud'
const BLOCK = 'p, li, h1, h2, h3, h4, dt, dd, figcaption, svg, blockquote'

/**
 * Where each sentence stands, in order; undefined for one that is not on the page as it is written. White space does not
 * count: a sentence may run over several pieces of a line.
 */
export function rangesOf(root: Element, sentences: readonly string[]): (Range | undefined)[] {
  const { letters, places } = lettersOf(root)
  let from = 0
  return sentences.map((sentence) => {
    const sought = sentence.replaceAll(/\s+/g, '')
    const at = letters.indexOf(sought, from)
    const first = places[at]
    const last = places[at + sought.length - 1]
    if (at < 0 || !first || !last) return undefined
    from = at + sought.length
    const range = document.createRange()
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset + 1)
    return range
  })
}

type Place = { node: Text; offset: number }

function lettersOf(root: Element): { letters: string; places: Place[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const places: Place[] = []
  let letters = ''
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const letter = node.data[offset] ?? ''
      if (/\s/.test(letter)) continue
      letters += letter
      places.push({ node, offset })
    }
  }
  return { letters, places }
}

/** Marks the words, and for browsers that cannot mark words the paragraph; brings it into sight. */
export function mark(range: Range | undefined): void {
  unmark()
  if (!range) return
  const block = range.startContainer.parentElement?.closest(BLOCK)
  block?.setAttribute('data-read-aloud', '')
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range))
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  block?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
}

export function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME)
  for (const block of document.querySelectorAll('[data-read-aloud]')) block.removeAttribute('data-read-aloud')
}
