// Words as they can be set on paper: no control characters, and nothing so long that it runs off the page.
import type { Inline } from '#curriculum/shape/block.ts'
import type { Run } from './paper.ts'

const LONGEST = 30
const MAY_BREAK = '\u200b'
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Very long words may break every few letters; what no printer knows is left out. */
export function printable(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
  return clean.replace(/\S{31,}/gu, breakable)
}

function breakable(word: string): string {
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment)
  const pieces: string[] = []
  for (let at = 0; at < letters.length; at += LONGEST) pieces.push(letters.slice(at, at + LONGEST).join(''))
  return pieces.join(MAY_BREAK)
}

export const runsOf = (line: readonly Inline[]): Run[] =>
  line.map(({ text, strong, emphasis }) => ({
    text: printable(text),
    ...(strong ? { strong } : {}),
    ...(emphasis ? { emphasis } : {}),
  }))

export const plain = (text: string): Run[] => [{ text: printable(text) }]
export const strong = (text: string): Run[] => [{ text: printable(text), strong: true }]
