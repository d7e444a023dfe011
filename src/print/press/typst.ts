// Typst as this machine has it: a platform package that is not there everywhere.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Paper } from '#print/paper.ts'
import { words } from '#print/words.ts'

type Inputs = { mainFilePath: string; inputs: Record<string, string> }
type Compiler = {
  pdf(what: Inputs, how: { pdfStandard?: 'ua-1'; pdfTags: boolean }): Buffer
  evictCache(age: number): void
}
type Typst = {
  NodeCompiler: {
    create(how: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Compiler
  }
}

const require = createRequire(import.meta.url)
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'
const FONTS = '@expo-google-fonts/atkinson-hyperlegible-next'
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const TEMPLATES = join(import.meta.dirname, '..', 'templates')
/** How many papers back Typst keeps what it worked out. */
const KEPT = 8

/** Whether papers can be printed here at all. */
export function typstIsHere(): boolean {
  try {
    require.resolve(PACKAGE)
    return true
  } catch {
    return false
  }
}

/** A function from paper to PDF; it throws where a paper cannot be set. */
export function openTypst(): (paper: Paper) => Buffer {
  const { NodeCompiler } = require(PACKAGE) as Typst
  const fontBlobs = FACES.map((face) => readFileSync(fontFile(face)))
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs }] })
  const set = (paper: Paper, missing: readonly string[], strict: boolean) =>
    compiler.pdf(
      {
        mainFilePath: join(TEMPLATES, 'paper.typ'),
        inputs: {
          paper: JSON.stringify(paper),
          words: JSON.stringify({ page: words.page, edition: words.edition }),
          missing: JSON.stringify(missing),
        },
      },
      { pdfTags: true, ...(strict ? { pdfStandard: 'ua-1' } : {}) },
    )
  return (paper) => {
    try {
      return setWhole(paper, set)
    } finally {
      compiler.evictCache(KEPT)
    }
  }
}

type Set = (paper: Paper, missing: readonly string[], strict: boolean) => Buffer

// A person may write any sign there is; those that no letters here can show are drawn as an empty box.
function setWhole(paper: Paper, set: Set): Buffer {
  try {
    return set(paper, [], true)
  } catch (error) {
    const missing = missingSigns(String(error))
    if (missing.length === 0) throw error
    try {
      return set(paper, missing, true)
    } catch {
      return set(paper, [], false)
    }
  }
}

const fontFile = (face: string) =>
  join(dirname(require.resolve(`${FONTS}/package.json`)), face, `AtkinsonHyperlegibleNext_${face}.ttf`)

/** The signs that Typst names in its complaint, each one written as a pattern that matches it alone. */
export function missingSigns(complaint: string): string[] {
  const said = complaint.replace(/\\(["\\])/gu, '$1')
  const texts = [...said.matchAll(/the text `"((?:[^"\\]|\\.)*)"` could not be displayed/gu)]
  const signs = texts.flatMap(([, text = '']) => [...unescaped(text)])
  return [...new Set(signs)].map((sign) => `\\x{${sign.codePointAt(0)?.toString(16) ?? '0'}}`)
}

const unescaped = (text: string) =>
  text
    .replace(/\\u\{([0-9a-f]{1,6})\}/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\(["'\\])/gu, '$1')
