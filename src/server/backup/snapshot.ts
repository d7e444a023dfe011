// All rows of a database as one moment saw them, agency by agency, since the wall shows one agency at a time.
import { createHash } from 'node:crypto'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import {
  type CountedPart,
  type End,
  endLine,
  type Head,
  headLine,
  PART_END,
  type Part,
  partLines,
} from './script.ts'

export type Progress = (done: { rows: number; of: number; what: string }) => void

type Column = { table: string; column: string; type: string; key: number | null; walled: boolean }

type Table = { name: string; columns: Column[]; walled: boolean }

// What has been applied stands in the head.
const NOT_COPIED = 'migration'

export type Snapshot = { script: AsyncGenerator<Buffer>; head: Head; end(): End }

/** One transaction that reads; while it runs others write, and nothing of theirs is in it. */
export async function openSnapshot(
  client: pg.Client,
  { version, now }: { version: string; now: Date },
  progress: Progress = () => undefined,
): Promise<Snapshot> {
  const names = (await readTables(client)).map(({ name }) => name)
  await client.query('begin isolation level repeatable read read only')
  // Before anything is read: no migration changes a table between the first row and the last.
  for (const name of names) await client.query(`lock table ${pg.escapeIdentifier(name)} in access share mode`)
  await speakPlainly(client)
  const tables = await readTables(client)
  const { rows: migrations } = await client.query<Head['migrations'][number]>(
    'select name, checksum from migration order by name',
  )
  const { rows: agencies } = await client.query<Head['agencies'][number]>(
    'select slug, agency from agency_address order by slug collate "C"',
  )
  const head: Head = { format: 1, version, made: now.toISOString(), migrations, agencies }
  const ended: End = { parts: [], chains: [] }
  return { head, script: script(client, tables, head, ended, progress), end: () => ended }
}

async function* script(
  client: pg.Client,
  tables: readonly Table[],
  head: Head,
  end: End,
  progress: Progress,
): AsyncGenerator<Buffer> {
  yield headLine(head)
  const parts = tables.flatMap((table) => partsOf(table, head))
  const counts = new Map<Part, number>()
  for (const part of parts) counts.set(part, await countOf(client, part))
  const of = [...counts.values()].reduce((sum, count) => sum + count, 0)
  let before = 0
  for (const part of parts) {
    yield partLines(part)
    const count = counts.get(part) ?? 0
    const counted = yield* rowsOf(client, part, (rows) =>
      progress({ rows: before + rows, of, what: part.table }),
    )
    if (counted.rows !== count) throw new Error(`The table ${part.table} did not hold still.`)
    before += count
    end.parts.push(counted)
    yield PART_END
  }
  for (const { agency } of head.agencies) end.chains.push(await chainOf(client, agency))
  await client.query('commit')
  yield endLine(end)
}

export function partsOf({ name, walled, columns }: Table, { agencies }: Head): Part[] {
  const part = { table: name, columns: columns.map(({ column }) => column) }
  return walled ? agencies.map(({ agency }) => ({ ...part, agency })) : [{ ...part, agency: null }]
}

/** The rows of one part as COPY writes them, in one order everywhere, and what they come to. */
export async function* rowsOf(
  client: pg.Client,
  part: Part,
  passed: (rows: number) => void = () => undefined,
): AsyncGenerator<Buffer, CountedPart> {
  await bindTo(client, part)
  const hash = createHash('sha256')
  let rows = 0
  for await (const bytes of client.query(to(`copy (${await selectOf(client, part)}) to stdout`))) {
    const chunk = bytes as Buffer
    hash.update(chunk)
    rows += linesIn(chunk)
    passed(rows)
    yield chunk
  }
  return { ...part, rows, sha256: hash.digest('hex') }
}

/** How values are written down must not depend on the server they come from. */
export async function speakPlainly(client: pg.Client): Promise<void> {
  await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local bytea_output = 'hex';
    set local extra_float_digits = 1; set local intervalstyle = 'iso_8601'; set local statement_timeout = 0;
    set local idle_in_transaction_session_timeout = 0; set local work_mem = '64MB'`)
}

export async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Column>(
    `select c.relname as "table", a.attname as "column", t.typname as type, c.relrowsecurity as walled,
            array_position(k.conkey, a.attnum) as key
       from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       join pg_type t on t.oid = a.atttypid
       left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> $1
      order by c.relname collate "C", a.attnum`,
    [NOT_COPIED],
  )
  return [...Map.groupBy(rows, ({ table }) => table)].map(([name, columns]) => ({
    name,
    columns,
    walled: columns.some(({ walled }) => walled),
  }))
}

// By the primary key, else by every column; text by its bytes, since servers sort it differently.
async function selectOf(client: pg.Client, { table, columns, agency }: Part): Promise<string> {
  const known = (await readTables(client)).find(({ name }) => name === table)?.columns ?? []
  const keyed = known.filter(({ key }) => key !== null).sort((a, b) => (a.key ?? 0) - (b.key ?? 0))
  const order = (keyed.length > 0 ? keyed : known).map(({ column, type }) =>
    type === 'text' ? `${pg.escapeIdentifier(column)} collate "C"` : pg.escapeIdentifier(column),
  )
  return `select ${columns.map((column) => pg.escapeIdentifier(column)).join(', ')} ${fromOf({ table, agency })}
    order by ${order.join(', ')}`
}

async function countOf(client: pg.Client, part: Part): Promise<number> {
  await bindTo(client, part)
  const { rows } = await client.query<{ count: string }>(`select count(*) ${fromOf(part)}`)
  return Number(rows[0]?.count)
}

const fromOf = ({ table, agency }: Pick<Part, 'table' | 'agency'>) =>
  `from ${pg.escapeIdentifier(table)}${agency === null ? '' : ` where agency = ${pg.escapeLiteral(agency)}`}`

async function bindTo(client: pg.Client, { agency }: Part): Promise<void> {
  await client.query(`select set_config('openimr.agency', $1, true)`, [agency ?? ''])
}

async function chainOf(client: pg.Client, agency: string): Promise<End['chains'][number]> {
  await client.query(`select set_config('openimr.agency', $1, true)`, [agency])
  const { rows } = await client.query<{ number: string; head: string }>(
    `select number, encode(head, 'hex') as head from clock where agency = $1`,
    [agency],
  )
  return { agency, number: Number(rows[0]?.number), head: rows[0]?.head ?? '' }
}

function linesIn(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1
  return lines
}
