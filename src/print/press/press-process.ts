// The process that prints: it sets one paper at a time and knows nothing else of the server.
import process from 'node:process'
import type { Paper } from '#print/paper.ts'
import { openTypst } from './typst.ts'

export type Order = { job: number; paper: Paper }
export type Printed = { job: number; pdf: Uint8Array | null }

const print = openTypst()

process.on('message', ({ job, paper }: Order) => {
  process.send?.({ job, pdf: printOne(paper) } satisfies Printed)
})
process.on('disconnect', () => process.exit(0))

// Typst's complaints quote what people wrote, so that they never leave this process.
function printOne(paper: Paper): Uint8Array | null {
  try {
    return print(paper)
  } catch {
    return null
  }
}
