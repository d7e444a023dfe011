// schema.ts says what the migrations make: generated anew, it must be the file that is kept.
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { generateSchema } from './generate-schema.ts'
import { freshDatabase } from './test-database.ts'

const kept = () => readFile(new URL('./schema.ts', import.meta.url), 'utf8')

test('schema.ts is what generate-schema.ts writes', async () => {
  const database = await freshDatabase()
  const generated = await generateSchema(database.owner.pool)
  await database.close()
  expect(generated).toBe(await kept())
})

test('a changed table shows as drift', async () => {
  const database = await freshDatabase()
  await database.owner.pool.query('alter table device add column colour text')
  const generated = await generateSchema(database.owner.pool)
  await database.close()
  expect(generated).not.toBe(await kept())
})
