// What a backup says, as text that psql reads too: a head, the rows of each part as COPY writes them, and an end with their hashes.
import { z } from 'zod'
import { BackupRefused } from './refused.ts'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** Enough to know before anything is changed whether this OpenIMR can take it in. */
export const Head = z.object({
  format: z.literal(1),
  version: z.string(),
  made: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
  agencies: z.array(z.object({ slug: z.string(), agency: z.uuid() })),
})
export type Head = z.infer<typeof Head>

/** The rows of one table that belong to one agency, or to none. */
export const Part = z.object({
  table: z.string(),
  agency: z.uuid().nullable(),
  columns: z.array(z.string()).min(1),
})
export type Part = z.infer<typeof Part>

export const End = z.object({
  parts: z.array(Part.extend({ rows: z.number().int(), sha256: Hash })),
  /** Where each agency's log stood: an anchor outside of the database that a later verification can be held against. */
  chains: z.array(z.object({ agency: z.uuid(), number: z.number().int(), head: Hash })),
})
export type End = z.infer<typeof End>
export type CountedPart = End['parts'][number]

export const headLine = (head: Head) => line('OpenIMR backup', head)
export const endLine = (end: End) => line('end', end)
export const PART_END = Buffer.from('\\.\n')

export function partLines(part: Part): Buffer {
  const names = part.columns.map(quoted).join(', ')
  return Buffer.concat([
    line('part', part),
    Buffer.from(`copy ${quoted(part.table)} (${names}) from stdin;\n`),
  ])
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const line = (word: string, value: unknown) => Buffer.from(`-- ${word} ${JSON.stringify(value)}\n`)

export type Told =
  | { is: 'head'; head: Head }
  | { is: 'part'; part: Part }
  | { is: 'rows'; bytes: Buffer }
  | { is: 'part-end' }
  | { is: 'end'; end: End }

const LONGEST_LINE = 1 << 24

/** Reads it piece by piece, whatever the pieces; rows come as whole lines. */
export async function* readScript(bytes: AsyncIterable<Buffer>): AsyncGenerator<Told> {
  let rest: Buffer = Buffer.alloc(0)
  let inRows = false
  let ended = false
  for await (const chunk of bytes) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (let more = true; more; ) {
      more = false
      if (inRows) {
        const { rows, left, end } = takeRows(rest)
        if (rows.length > 0) yield { is: 'rows', bytes: rows }
        rest = left
        if (!end) continue
        inRows = false
        more = true
        yield { is: 'part-end' }
      } else {
        const at = rest.indexOf('\n')
        if (at === -1) {
          if (rest.length > LONGEST_LINE) throw notOurs()
          continue
        }
        const told = toldIn(rest.toString('utf8', 0, at))
        rest = rest.subarray(at + 1)
        more = true
        // The line that psql needs; the rows follow it.
        inRows = told === undefined
        if (!told) continue
        ended = told.is === 'end'
        yield told
      }
    }
  }
  if (!ended || rest.length > 0) throw notOurs()
}

// No row is `\.` alone: COPY writes a backslash of a value as two.
function takeRows(from: Buffer): { rows: Buffer; left: Buffer; end: boolean } {
  const none = Buffer.alloc(0)
  if (from.subarray(0, PART_END.length).equals(PART_END))
    return { rows: none, left: from.subarray(PART_END.length), end: true }
  const at = from.indexOf('\n\\.\n')
  if (at !== -1)
    return { rows: from.subarray(0, at + 1), left: from.subarray(at + 1 + PART_END.length), end: true }
  const whole = from.lastIndexOf('\n') + 1
  return { rows: from.subarray(0, whole), left: from.subarray(whole), end: false }
}

function toldIn(text: string): Told | undefined {
  const [, word, json = ''] = /^-- (OpenIMR backup|part|end) (\{.*\})$/.exec(text) ?? []
  if (word === undefined) {
    if (text.startsWith('copy ')) return undefined
    throw notOurs()
  }
  const value = JSON.parse(json) as unknown
  if (word === 'part') return { is: 'part', part: read(Part, value) }
  return word === 'end' ? { is: 'end', end: read(End, value) } : { is: 'head', head: read(Head, value) }
}

function read<Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> {
  const found = shape.safeParse(value)
  if (found.success) return found.data
  throw notOurs()
}

const notOurs = () =>
  new BackupRefused('This opens with the key, but it is no backup that this OpenIMR can read.')
