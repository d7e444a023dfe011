// Writes schema.ts, the tables as Kysely sees them, from the catalog of a migrated database.
import { writeFile } from 'node:fs/promises'
import type pg from 'pg'

type Column = {
  table: string
  column: string
  type: string
  nullable: boolean
  defaulted: boolean
  always: boolean
  check: string | null
}

const SELECTED: Record<string, string> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'Date',
  datemultirange: 'string',
  int4: 'number',
  int8: 'number',
  jsonb: 'unknown',
  text: 'string',
  timestamptz: 'Date',
  uuid: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
}

export async function generateSchema(database: pg.Pool | pg.Client): Promise<string> {
  const { rows } = await database.query<Column>(`
    select c.relname as "table", a.attname as "column", t.typname as type,
           not a.attnotnull as nullable, a.atthasdef or a.attidentity <> '' as defaulted,
           a.attidentity = 'a' as always,
           (select pg_get_constraintdef(k.oid) from pg_constraint k
             where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
             order by k.conname limit 1) as "check"
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
     where c.relkind in ('r', 'p')
     order by c.relname, a.attnum`)
  const tables = Map.groupBy(rows, (row) => row.table)
  const shapes = [...tables].map(
    ([table, columns]) => `export type ${shapeName(table)} = {\n${columns.map(line).join('')}}\n`,
  )
  const members = [...tables.keys()].map((table) => `  ${table}: ${shapeName(table)}\n`).join('')
  return [
    '// The tables as Kysely sees them, generated from the catalog by generate-schema.ts; not written by hand.\n',
    `${importLine(shapes.join(''))}\n`,
    `${shapes.join('\n')}\n`,
    `export type Schema = {\n${members}}\n`,
  ].join('')
}

function shapeName(table: string): string {
  const words = table.split('_').map((word) => word[0]?.toUpperCase() + word.slice(1))
  return `${words.join('')}Table`
}

function line(column: Column): string {
  return `  ${column.column}: ${columnType(column)}\n`
}

function columnType(column: Column): string {
  const selected = choices(column.check) ?? SELECTED[column.type]
  if (selected === undefined)
    throw new Error(`No TypeScript type is known for ${column.type} (${column.column})`)
  const orNull = column.nullable ? ' | null' : ''
  if (column.always) return `GeneratedAlways<${selected}${orNull}>`
  // JSON goes in as text: pg would send a JavaScript array as an SQL array.
  if (column.type === 'jsonb') return `ColumnType<unknown, string${orNull}, string${orNull}>`
  return column.defaulted ? `Generated<${selected}${orNull}>` : `${selected}${orNull}`
}

// `check (x in ('a', 'b'))` becomes the union 'a' | 'b'.
function choices(check: string | null): string | undefined {
  if (check === null || !check.includes('= ANY (ARRAY[')) return undefined
  return [...check.matchAll(/'([^']*)'::text/g)].map((found) => `'${found[1]}'`).join(' | ')
}

function importLine(shapes: string): string {
  const used = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((name) => shapes.includes(`${name}<`))
  return `import type { ${used.join(', ')} } from 'kysely'\n`
}

if (import.meta.main) {
  const { freshDatabase } = await import('./test-database.ts')
  const database = await freshDatabase()
  await writeFile(new URL('./schema.ts', import.meta.url), await generateSchema(database.owner.pool))
  await database.close()
}
