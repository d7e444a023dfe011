// Holds the tokens to their promise: text at 7 to 1 and edges at 3 to 1 on every ground, in every theme.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sheet = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const calm = sheet.slice(sheet.indexOf('[data-colors="calm"]'))

type Theme = { name: string; rules: string; side: 0 | 1 }
const THEMES: readonly Theme[] = [
  { name: 'light', rules: sheet, side: 0 },
  { name: 'dark', rules: sheet, side: 1 },
  { name: 'calm', rules: calm, side: 0 },
  { name: 'calm on a dark phone', rules: calm, side: 1 },
]

const COLOUR = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g

// The first of each name is the one of the theme; those of higher contrast come after.
function luminance(name: string, { rules, side }: Theme): number {
  const line = rules.match(new RegExp(`--${name}: light-dark\\((.*)\\);`))?.[1] ?? ''
  const found = [...line.matchAll(COLOUR)][side]
  if (found === undefined) throw new Error(`There is no colour for --${name}.`)
  const [lightness = 0, chroma = 0, hue = 0] = found.slice(1).map(Number)
  return fromOklch(lightness, chroma, (hue * Math.PI) / 180)
}

// Relative luminance of an OKLCH colour, each channel held within what a screen can show.
function fromOklch(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos(hue)
  const b = chroma * Math.sin(hue)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const shown = (value: number) => Math.min(1, Math.max(0, value))
  return (
    0.2126 * shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  )
}

function contrast(one: string, other: string, theme: Theme): number {
  const pair = [luminance(one, theme), luminance(other, theme)]
  return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05)
}

const GROUNDS = ['paper', 'sheet', 'tint', 'pine-wash', 'plum-wash', 'honey-wash']
const TEXTS = [
  ...['ink', 'ink-soft'].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...['paper', 'sheet', 'tint', 'pine-wash'].map((ground) => ['pine', ground] as const),
  ...['paper', 'sheet', 'plum-wash'].map((ground) => ['plum', ground] as const),
  ['pine-deep', 'pine-wash'],
  ['on-pine', 'pine'],
  ['on-pine', 'pine-deep'],
  ['on-plum', 'plum'],
  ['on-plum', 'plum-deep'],
  ['honey-ink', 'honey-wash'],
  ['ink', 'mark'],
] as const
const EDGES = ['edge', 'focus'].flatMap((edge) =>
  ['paper', 'sheet', 'tint'].map((ground) => [edge, ground] as const),
)

for (const theme of THEMES) {
  test.each(TEXTS)(`${theme.name}: %s can be read on %s`, (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(7)
  })
  test.each(EDGES)(`${theme.name}: %s can be seen on %s`, (edge, ground) => {
    expect(contrast(edge, ground, theme)).toBeGreaterThanOrEqual(3)
  })
}

test('black on white is 21 to 1', () => {
  expect((fromOklch(1, 0, 0) + 0.05) / (fromOklch(0, 0, 0) + 0.05)).toBeCloseTo(21, 3)
})
