// Opens what the routes work with, on a database that is open already.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Curriculum } from '#curriculum/shape/topic.ts'
import { createAccept } from '#server/accept.ts'
import type { Config } from '#server/config.ts'
import { openContent } from '#server/content.ts'
import type { Database } from '#server/db/connect.ts'
import type { Log } from '#server/log.ts'
import { openSealing } from '#server/sign-in/sealing.ts'
import type { DemoPerson, Services } from './services.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

export const CURRICULUM = join(ROOT, 'curriculum')

export type Opening = {
  config: Config
  database: Database
  curriculum: Curriculum
  log: Log
  now: () => Date
  demo: readonly DemoPerson[] | null
}

export async function openServices(opening: Opening): Promise<Services> {
  const { database, curriculum, log, now, config, demo } = opening
  return {
    ...{ config, database, log, now, demo },
    accept: createAccept({ pool: database.app, now, log }),
    content: await openContent(curriculum, database),
    sealing: await openSealing(database),
    version: readVersion(),
    web: join(ROOT, 'dist', 'web'),
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  return version
}
