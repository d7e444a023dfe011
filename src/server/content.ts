// The curriculum as the server hands it out: an index a reader, files by hash, and every edition there ever was.
import { curriculumFor, editionsOf } from '#curriculum/disk/bundle.ts'
import type { CurriculumIndex, Reader } from '#curriculum/shape/shelf.ts'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import { type Curriculum, writtenTopics } from '#curriculum/shape/topic.ts'
import type { Database } from './db/connect.ts'
import { kysely } from './db/tenant.ts'

export type Content = {
  index(reader: Reader): CurriculumIndex
  /** The file with this hash, or the edition with this name, as JSON; editions that are gone from disk too. */
  file(hash: string): Promise<string | undefined>
  topics: readonly WrittenTopic[]
  topic(id: string): WrittenTopic | undefined
}

export async function openContent(curriculum: Curriculum, database: Database): Promise<Content> {
  await keepEditions(curriculum, database)
  const client = curriculumFor('client', curriculum)
  const staff = curriculumFor('staff', curriculum)
  const files = new Map([...client.files, ...staff.files])
  const topics = writtenTopics(curriculum)
  return {
    index: (reader) => (reader === 'client' ? client.index : staff.index),
    file: async (hash) => files.get(hash) ?? (await readEdition(database, hash)),
    topics,
    topic: (id) => topics.find((topic) => topic.id === id),
  }
}

async function keepEditions(curriculum: Curriculum, database: Database): Promise<void> {
  const { language } = curriculum
  const rows = editionsOf(curriculum).map(({ kind, id, edition, json }) => ({
    hash: edition,
    topic: id,
    language,
    kind,
    body: json,
  }))
  await kysely(database.app)
    .insertInto('edition')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function readEdition(database: Database, hash: string): Promise<string | undefined> {
  const row = await kysely(database.app)
    .selectFrom('edition')
    .select('body')
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row && JSON.stringify(row.body)
}
