// The one style sheet of the pages without script, under the hash of its content.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const STYLES = ['pages.css', 'places.css', 'print.css']
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n')

export const STYLES_NAME = `${createHash('sha256').update(STYLES).digest('hex').slice(0, 16)}.css`
